import { present } from "@souk/shared/assert";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidInput, notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { answersOf } from "../attributes/attribute-answers.ts";
import { attributeSchemas } from "../attributes/attribute-reads.ts";
import { categoryLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { kindFits, sellerStandingLock, writesListings } from "./listing-guards.ts";
import { detailsWanted, termsFaults } from "./listing-details.ts";
import { listingCreateRules, type ListingFields } from "./listing-input.ts";
import { listings, type Listing, type ListingKind } from "./listing-tables.ts";

/** `ListingCreateInput`, and the key. */
export interface ListingCreateInput extends ListingFields {
  readonly sellerId: Id<"sel">;
  readonly kind: ListingKind;
  readonly title: string;
  readonly categoryId: Id<"cat">;
  readonly idempotencyKey: string;
}

/**
 * Begins a listing as a draft, which only the seller's team sees. It may lack what publishing needs, but what it has is right.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput (with the path of each fault), SellerUnavailable
 */
export const listingCreate = verb("listingCreate", async (tx, { caller }: Context, input: ListingCreateInput): Promise<Listing> => {
  writesListings(caller, input.sellerId);
  kindFits(input.kind, input.condition ?? null, input.priceRule ?? "FIXED");
  const category = await categoryLock(tx, input.categoryId, "shared");
  if (!category) throw notFound(["input", "categoryId"], "There is no such category.");
  const [asked = []] = await attributeSchemas(tx, [category.id]);
  const { answers, faults } = answersOf(asked, input.attributes ?? []);
  const allFaults = [...faults, ...termsFaults(input.kind, input)];
  if (allFaults.length > 0) throw invalidInput(...allFaults);
  const said = detailsWanted(input.kind, input);
  await sellerStandingLock(tx, input.sellerId, ["input", "sellerId"]);

  const [created] = await tx.read(listings,
    `insert into catalog.listing as l (id, seller_id, kind, title, description, category_id, attributes, price_minor, price_max_minor, currency, condition, price_rule,
                                       tags, language, country, place, latitude, longitude, terms, tax_class)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     returning ${listings.select("l")}`,
    [uuidOf(newId("lst")), uuidOf(input.sellerId), input.kind, input.title, input.description ?? "", uuidOf(category.id),
      JSON.stringify(answers), input.price?.minor.toString() ?? null, input.price?.currency ?? null, input.condition ?? null, input.priceRule ?? "FIXED",
      said.tags, said.language, said.country, said.place, said.latitude, said.longitude, said.terms && JSON.stringify(said.terms), input.taxClass ?? "STANDARD"]);
  const listing = present(created, "the listing just inserted");
  await tx.run("insert into catalog.variant (id, listing_id, position, price_minor) values ($1, $2, 0, $3)",      // the one that it is without options
    [uuidOf(newId("var")), uuidOf(listing.id), input.price?.minor.toString() ?? null]);
  await publish(tx, "listing.created", { listingId: listing.id, sellerId: listing.sellerId }, () => listing.version);
  return listing;
}, { input: listingCreateRules });
