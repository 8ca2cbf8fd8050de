import { Refused } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { attributeSchemas } from "../attributes/attribute-reads.ts";
import { categoryLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { sellerSellsLock } from "./listing-guards.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingMove, type ListingStepInput } from "./listing-move.ts";
import { listingLacks } from "./listing-readiness.ts";
import { reviewedCategories, reviewPolicy } from "./listing-review.ts";
import { listingMachine } from "./listing-states.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Hands a draft in. Where the policy for its category says that nobody needs to look, it is published at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid with code REQUIRED for each field that is missing, InvalidTransition, SellerUnavailable
 */
export const listingSubmit = verb("listingSubmit", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, id, caller);
  transition(listingMachine, "submit", listing.state);
  await categoryLock(tx, listing.categoryId, "shared");      // its questions stay as they are until this is done
  const [asked = []] = await attributeSchemas(tx, [listing.categoryId]);
  const lacks = listingLacks(listing, asked);
  if (lacks.length > 0) throw new Refused(lacks, { isBadInput: true });      // mended and handed in again, under the same key if one likes
  await sellerSellsLock(tx, listing.sellerId, ["id"]);
  const submitted = await listingMove(tx, listing, "submit");
  if ((await reviewedCategories(tx, [listing.categoryId])).has(listing.categoryId)) return submitted;
  return listingMove(tx, submitted, "approve", reviewPolicy);
});
