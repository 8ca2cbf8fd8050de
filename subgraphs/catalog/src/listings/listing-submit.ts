import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
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
import { listingMachine } from "./listing-states.ts";
import type { Listing } from "./listing-tables.ts";

/** Who the history names when nobody looked. */
const reviewPolicy = { actor: "service:review-policy" };

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
  if (await isReviewed(tx, listing.categoryId)) return submitted;
  return listingMove(tx, submitted, "approve", reviewPolicy);
});

/** True if somebody looks at listings of this category first: the nearest category with a policy decides. */
async function isReviewed(tx: Tx, categoryId: Id<"cat">): Promise<boolean> {
  const policy = await tx.row<{ isAutomatic: boolean }>(
    `select p.is_automatic as "isAutomatic"
       from catalog.category c
       join catalog.listing_review_policy p on p.category_id is null or p.category_id = any(c.path)
      where c.id = $1
      order by array_position(c.path, p.category_id) desc nulls last
      limit 1`, [uuidOf(categoryId)]);
  return policy?.isAutomatic === false;
}
