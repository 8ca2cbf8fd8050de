import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { categoryLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { variantsWrite, type VariantWanted } from "../variants/variants-write.ts";
import { sellerStandingLock } from "./listing-guards.ts";
import { ownListingLock } from "./listing-lock.ts";
import type { ListingStepInput } from "./listing-move.ts";
import { allowedStates, type ListingState } from "./listing-states.ts";
import { listings, type Listing } from "./listing-tables.ts";

/** What an operator has taken down does not come back under another id. */
const takenDown: ReadonlySet<ListingState> = new Set(["SUSPENDED", "REMOVED"]);

/** What a copy has of its original; all else is a new draft's. */
const copied = `seller_id, kind, title, description, category_id, attributes, option_names, price_rule, price_minor, price_max_minor, currency, condition,
       tags, language, country, place, latitude, longitude, terms`;

/**
 * Begins a draft that says and offers what another listing does. Numbers of variants are left out, for two things on one
 * shelf; and pictures, each of which is one listing's: its file is known by its id, and leaves with it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team but does not write its listings
 * @throws Refused Invalid (no such listing), InvalidTransition (taken down by an operator), SellerUnavailable
 */
export const listingDuplicate = verb("listingDuplicate", async (tx, { caller }: Context, { id }: ListingStepInput): Promise<Listing> => {
  const original = await ownListingLock(tx, id, caller);
  if (takenDown.has(original.state)) throw invalidTransition(original.state, "DRAFT", allowedStates(original.state));
  await categoryLock(tx, original.categoryId, "shared");      // its questions stay those that the answers fit
  await sellerStandingLock(tx, original.sellerId, ["id"]);

  const [inserted] = await tx.read(listings,
    `insert into catalog.listing as l (id, ${copied})
     select $2, ${copied}
       from catalog.listing
      where id = $1
     returning ${listings.select("l")}`, [uuidOf(id), uuidOf(newId("lst"))]);
  const draft = present(inserted, "the draft just inserted");
  await variantsWrite(tx, draft.id, await variantsOf(tx, id));
  await publish(tx, "listing.created", { listingId: draft.id, sellerId: draft.sellerId }, () => draft.version);
  return draft;
});

interface VariantRow { readonly option_values: string[]; readonly price_minor: string | null; readonly compare_at_minor: string | null; readonly breaks: readonly (readonly [number, string])[] }

/** What a listing offers, without numbers, in its order. */
const variantsOf = async (tx: Tx, id: Id<"lst">): Promise<VariantWanted[]> => (await tx.rows<VariantRow>(
  `select v.option_values, v.price_minor::text, v.compare_at_minor::text,
          coalesce((select jsonb_agg(jsonb_build_array(b.minimum_quantity, b.unit_minor::text) order by b.minimum_quantity)
                      from catalog.price_break b where b.variant_id = v.id), '[]') as breaks
     from catalog.variant v
    where v.listing_id = $1
      and v.archived_at is null
    order by v.position`, [uuidOf(id)]))
  .map(({ option_values: optionValues, price_minor: price, compare_at_minor: compareAt, breaks }) => ({
    optionValues, priceMinor: price === null ? null : BigInt(price), compareAtMinor: compareAt === null ? null : BigInt(compareAt),
    quantityBreaks: breaks.map(([minimumQuantity, unitMinor]) => ({ minimumQuantity, unitMinor: BigInt(unitMinor) })),
  }));
