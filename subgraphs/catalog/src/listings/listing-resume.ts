import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { sellerSellsLock } from "./listing-guards.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingMove, type ListingStepInput } from "./listing-move.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Shows a paused listing again, with the life it had left.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not paused), SellerUnavailable
 */
export const listingResume = verb("listingResume", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, id, caller);
  await sellerSellsLock(tx, listing.sellerId, ["id"]);
  return listingMove(tx, listing, "resume");
});
