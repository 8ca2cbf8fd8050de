import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { z } from "zod";
import type { Context } from "../context.ts";
import { plainText } from "../plain-text.ts";
import { listingLock } from "./listing-lock.ts";
import { listingMove } from "./listing-move.ts";
import type { ListingCommand } from "./listing-states.ts";
import type { Listing } from "./listing-tables.ts";

/** What is decided on, and why: the seller reads it. */
export interface ListingDecisionInput { readonly id: Id<"lst">; readonly reason: string }

/** A few sentences; the seller has to understand them. */
const reasonCharactersMax = 500;
/** Rules for the input of every decision. */
export const decisionRules = z.object({ reason: plainText(reasonCharactersMax) });

/** Told to staff who try to decide on a listing of a seller they work for. */
export const ownListingBar = "Somebody who does not work for this seller must decide.";

/**
 * An operator's decision. Whether the caller may decide stands in the schema; never on a listing of their own seller.
 * @throws Refused InvalidTransition, Invalid (the caller works for the seller)
 */
export async function listingDecide(tx: Tx, { caller }: Context, decision: ListingCommand, { id, reason }: ListingDecisionInput): Promise<Listing> {
  const listing = await listingLock(tx, id);
  if (caller.memberships.some(({ of }) => of === listing.sellerId)) throw new Refused(invalid(["id"], ownListingBar));
  return listingMove(tx, listing, decision, { reason });
}
