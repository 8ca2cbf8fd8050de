import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput, invalidTransition, notFound, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { answersKept, answersOf, type Answers } from "../attributes/attribute-answers.ts";
import { attributeSchemas } from "../attributes/attribute-reads.ts";
import type { AttributeDefinition } from "../attributes/attribute-tables.ts";
import { categoryLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { kindFits, sellerStandingLock } from "./listing-guards.ts";
import { detailsWanted, termsFaults } from "./listing-details.ts";
import { listingUpdateRules, type ListingFields } from "./listing-input.ts";
import { ownListingLock } from "./listing-lock.ts";
import { listingLacks } from "./listing-readiness.ts";
import { allowedStates, editableStates } from "./listing-states.ts";
import { listings, type Listing } from "./listing-tables.ts";

/** The mutation's `id`, `ListingUpdateInput`, and the key. What is absent stays; null clears price and condition. */
export interface ListingUpdateInput extends ListingFields {
  readonly id: Id<"lst">;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/**
 * Changes a listing: a draft, or one that is published, paused or expired and stays complete. Attributes, when given, are the
 * whole of them; without, those that stand must fit the category.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team but does not write its listings
 * @throws Refused InvalidInput (with the path of each fault; also when the listing is not the caller's to see), StaleVersion,
 *   InvalidTransition (in a state in which it does not change), SellerUnavailable
 */
export const listingUpdate = verb("listingUpdate", async (tx, { caller }: Context, input: ListingUpdateInput): Promise<Listing> => {
  const listing = await ownListingLock(tx, input.id, caller);
  if (!editableStates.has(listing.state)) throw invalidTransition(listing.state, listing.state, allowedStates(listing.state));
  if (listing.version !== input.expectedVersion) throw staleVersion(listing.version);

  if (input.price !== undefined && listing.optionNames.length > 0)
    throw invalidInput(invalid(["input", "price"], "Each of its variants has a price: set them there."));
  const wanted = {
    title: input.title ?? listing.title,
    description: input.description ?? listing.description,
    priceRule: input.priceRule ?? listing.priceRule,
    taxClass: input.taxClass ?? listing.taxClass,
    condition: input.condition === undefined ? listing.condition : input.condition,
    priceMinor: input.price === undefined ? listing.priceMinor : input.price?.minor ?? null,
    currency: input.price === undefined ? listing.currency : input.price?.currency ?? null,
  };
  kindFits(listing.kind, wanted.condition, wanted.priceRule);
  const misplaced = termsFaults(listing.kind, input);
  if (misplaced.length > 0) throw invalidInput(...misplaced);
  const said = detailsWanted(listing.kind, input, listing);
  const { categoryId, answers, asked } = await answersWanted(tx, listing, input);
  const lacks = listing.state === "DRAFT" ? [] : listingLacks({ ...listing, ...wanted, attributes: answers }, asked);
  if (lacks.length > 0) throw invalidInput(...lacks.map((lack) => ({ ...lack, path: ["input", ...lack.path ?? []] })));
  await sellerStandingLock(tx, listing.sellerId, ["id"]);

  const [updated] = await tx.read(listings,
    `update catalog.listing l
        set title = $2, description = $3, category_id = $4, attributes = $5, price_minor = $6, currency = $7, condition = $8, price_rule = $9,
            tags = $10, language = $11, country = $12, place = $13, latitude = $14, longitude = $15, terms = $16, tax_class = $17,
            price_max_minor = case when cardinality(option_names) = 0 then $6 else price_max_minor end,
            version = version + 1,
            updated_at = clock_timestamp()
      where l.id = $1
     returning ${listings.select("l")}`,
    [uuidOf(listing.id), wanted.title, wanted.description, uuidOf(categoryId), JSON.stringify(answers),
      wanted.priceMinor?.toString() ?? null, wanted.currency, wanted.condition, wanted.priceRule,
      said.tags, said.language, said.country, said.place, said.latitude, said.longitude, said.terms && JSON.stringify(said.terms), wanted.taxClass]);
  const changed = present(updated, "the listing just locked");
  if (input.price !== undefined) await variantPriceSet(tx, changed);
  await publish(tx, "listing.updated", { listingId: changed.id, sellerId: changed.sellerId }, () => changed.version);
  return changed;
}, { input: listingUpdateRules });

/** The price of a listing without options is its one variant's; what it costs by the dozen is of the price before. */
async function variantPriceSet(tx: Tx, { id, priceMinor }: Listing): Promise<void> {
  await tx.run("delete from catalog.price_break b using catalog.variant v where v.id = b.variant_id and v.listing_id = $1", [uuidOf(id)]);
  await tx.run("update catalog.variant set price_minor = $2, compare_at_minor = null where listing_id = $1 and archived_at is null", [uuidOf(id), priceMinor?.toString() ?? null]);
}

interface AnswersWanted { readonly categoryId: Id<"cat">; readonly answers: Answers; readonly asked: readonly AttributeDefinition[] }

/** The answers as they will stand, judged by the category they will stand under. */
async function answersWanted(tx: Tx, listing: Listing, input: ListingUpdateInput): Promise<AnswersWanted> {
  const category = await categoryLock(tx, input.categoryId ?? listing.categoryId, "shared");
  if (!category) throw notFound(["input", "categoryId"], "There is no such category.");
  const [asked = []] = await attributeSchemas(tx, [category.id]);
  const { answers, faults } = input.attributes
    ? answersOf(asked, input.attributes)
    : { answers: listing.attributes, faults: answersKept(asked, listing.attributes) };
  if (faults.length > 0) throw invalidInput(...faults);
  return { categoryId: category.id, answers, asked };
}
