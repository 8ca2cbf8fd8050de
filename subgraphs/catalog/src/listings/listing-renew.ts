import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { sellerSellsLock } from "./listing-guards.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingMove, type ListingStepInput } from "./listing-move.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Shows an expired listing for another life.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not expired), SellerUnavailable
 */
export const listingRenew = verb("listingRenew", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, id, caller);
  await sellerSellsLock(tx, listing.sellerId, ["id"]);
  return listingMove(tx, listing, "renew");
});
