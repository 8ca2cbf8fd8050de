import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingMove, type ListingStepInput } from "./listing-move.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Makes a rejected listing a draft again, to be changed and handed in.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not rejected)
 */
export const listingRedraft = verb("listingRedraft", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, id, caller);
  return listingMove(tx, listing, "redraft");
});
