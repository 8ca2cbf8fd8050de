import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import type { Currency } from "@souk/shared/money";
import { isAuthor, ofListingsCached } from "../listings/listing-cached.ts";
import type { Listing } from "../listings/listing-tables.ts";
import { variants, type PriceBreak, type Variant } from "./variant-tables.ts";

/** A variant with what its listing says of it. */
export interface OfferedVariant extends Variant {
  readonly currency: Currency | null;
  readonly optionNames: readonly string[];
  readonly breaks: readonly PriceBreak[];
}

/** As many as a listing may have. */
export const variantsMax = 100;

/** Reads of variants, one statement each for all that an operation asks in one turn. */
export interface VariantLoaders {
  /** What a listing offers, in its order; for listings that the caller is known to see. */
  ofListing(listing: Pick<Listing, "id" | "sellerId">): Promise<readonly OfferedVariant[]>;
  /** Null for an id of none; whether its listing may be seen is not asked here. */
  readonly byId: { load(id: string): Promise<OfferedVariant | null> };
}

const select = `${variants.select("v")}, l.currency as "currency", l.option_names as "optionNames",
       (select jsonb_agg(jsonb_build_array(b.minimum_quantity, b.unit_minor::text) order by b.minimum_quantity)
          from catalog.price_break b where b.variant_id = v.id) as breaks`;

const read = async (sql: Sql, where: string, ids: readonly string[]): Promise<OfferedVariant[]> =>
  (await sql.rows<Record<string, unknown>>(
    `select ${select}
       from catalog.variant v
       join catalog.listing l on l.id = v.listing_id
      where ${where}
      order by v.listing_id, v.position`, [ids])).map(offered);

/** What each of these listings offers, in its order: one statement. */
export async function variantsByListing(sql: Sql, listingIds: readonly Id<"lst">[]): Promise<ReadonlyMap<Id<"lst">, readonly OfferedVariant[]>> {
  const offers = new Map<Id<"lst">, OfferedVariant[]>(listingIds.map((id) => [id, []]));
  for (const variant of await variantsOffered(sql, listingIds)) offers.get(variant.listingId)?.push(variant);
  return offers;
}

const variantsOffered = (sql: Sql, listingIds: readonly Id<"lst">[]): Promise<OfferedVariant[]> =>
  read(sql, "v.listing_id = any($1::uuid[]) and v.archived_at is null", listingIds.map(uuidOf));

/** Opens them for one operation. */
export function variantLoaders({ cache, database, caller }: RequestContext): VariantLoaders {
  const offers = batchedLists((ids: readonly Id<"lst">[]) => variantsOffered(database, ids), (variant) => variant.listingId, variantsMax);
  const cached = batchedLists(async (ids: readonly Id<"lst">[]) =>
    [...(await ofListingsCached({ cache }, "variants", ids, (missing) => variantsByListing(database, missing))).values()].flat(), (variant) => variant.listingId, variantsMax);
  return {
    ofListing: (listing) => (isAuthor(caller, listing) ? offers : cached).load(listing.id),
    byId: batched((ids: readonly string[]) => read(database, "v.id = any($1::uuid[])", ids.filter((id) => isId("var", id)).map(uuidOf)), (variant): string => variant.id),
  };
}

const offered = (raw: Record<string, unknown>): OfferedVariant => ({
  ...variants.read(raw),
  currency: raw["currency"] as Currency | null,
  optionNames: raw["optionNames"] as string[],
  breaks: ((raw["breaks"] ?? []) as [number, string][]).map(([minimumQuantity, unitMinor]) => ({ minimumQuantity, unitMinor: BigInt(unitMinor) })),
});
