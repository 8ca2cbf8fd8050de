import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingMove, type ListingStepInput } from "./listing-move.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Hides a published listing until its seller shows it again.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not published)
 */
export const listingPause = verb("listingPause", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, id, caller);
  return listingMove(tx, listing, "pause");
});
