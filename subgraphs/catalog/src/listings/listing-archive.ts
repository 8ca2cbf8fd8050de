import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingMove, type ListingStepInput } from "./listing-move.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Puts a listing away for good; orders that were made of it are untouched.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (removed, or away already)
 */
export const listingArchive = verb("listingArchive", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, id, caller);
  return listingMove(tx, listing, "archive");
});
