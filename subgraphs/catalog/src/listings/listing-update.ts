import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidInput, notFound, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { answersKept, answersOf, type Answers } from "../attributes/attribute-answers.ts";
import { attributeSchemas } from "../attributes/attribute-reads.ts";
import { categoryLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { conditionFits, sellerStandingLock, writesListings } from "./listing-guards.ts";
import { listingUpdateRules, type ListingFields } from "./listing-input.ts";
import { listings, type Listing } from "./listing-tables.ts";

/** The mutation's `id`, `ListingUpdateInput`, and the key. What is absent stays; null clears price and condition. */
export interface ListingUpdateInput extends ListingFields {
  readonly id: Id<"lst">;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/**
 * Changes a draft. Attributes, when given, are the whole of them; without, those that stand must fit the category.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team but does not write its listings
 * @throws Refused InvalidInput (with the path of each fault; also when the listing is not the caller's to see), StaleVersion,
 *   SellerUnavailable
 */
export const listingUpdate = verb("listingUpdate", async (tx, { caller }: Context, input: ListingUpdateInput): Promise<Listing> => {
  const listing = await listingLock(tx, input.id);
  if (!listing || !caller.memberships.some((m) => m.of === listing.sellerId)) throw notFound(["id"], "There is no such listing.");
  writesListings(caller, listing.sellerId);
  if (listing.version !== input.expectedVersion) throw staleVersion(listing.version);

  const wanted = {
    title: input.title ?? listing.title,
    description: input.description ?? listing.description,
    condition: input.condition === undefined ? listing.condition : input.condition,
    priceMinor: input.price === undefined ? listing.priceMinor : input.price?.minor ?? null,
    currency: input.price === undefined ? listing.currency : input.price?.currency ?? null,
  };
  conditionFits(listing.kind, wanted.condition);
  const { categoryId, answers } = await answersWanted(tx, listing, input);
  await sellerStandingLock(tx, listing.sellerId, ["id"]);

  const [updated] = await tx.read(listings,
    `update catalog.listing l
        set title = $2, description = $3, category_id = $4, attributes = $5, price_minor = $6, currency = $7, condition = $8,
            version = version + 1,
            updated_at = clock_timestamp()
      where l.id = $1
     returning ${listings.select("l")}`,
    [uuidOf(listing.id), wanted.title, wanted.description, uuidOf(categoryId), JSON.stringify(answers),
      wanted.priceMinor?.toString() ?? null, wanted.currency, wanted.condition]);
  const changed = present(updated, "the listing just locked");
  await publish(tx, "listing.updated", { listingId: changed.id, sellerId: changed.sellerId }, () => changed.version);
  return changed;
}, { input: listingUpdateRules });

async function listingLock(tx: Tx, id: Id<"lst">): Promise<Listing | undefined> {
  if (!isId("lst", id)) return undefined;
  const [listing] = await tx.read(listings,
    `select ${listings.select("l")}
       from catalog.listing l
      where l.id = $1
        for no key update`,
    [uuidOf(id)]);
  return listing;
}

/** The answers as they will stand, judged by the category they will stand under. */
async function answersWanted(tx: Tx, listing: Listing, input: ListingUpdateInput): Promise<{ readonly categoryId: Id<"cat">; readonly answers: Answers }> {
  const category = await categoryLock(tx, input.categoryId ?? listing.categoryId, "shared");
  if (!category) throw notFound(["input", "categoryId"], "There is no such category.");
  const [asked = []] = await attributeSchemas(tx, [category.id]);
  const { answers, faults } = input.attributes
    ? answersOf(asked, input.attributes)
    : { answers: listing.attributes, faults: answersKept(asked, listing.attributes) };
  if (faults.length > 0) throw invalidInput(...faults);
  return { categoryId: category.id, answers };
}
