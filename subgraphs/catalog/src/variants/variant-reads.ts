import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import type { Currency } from "@souk/shared/money";
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
  readonly ofListing: { load(id: Id<"lst">): Promise<readonly OfferedVariant[]> };
  /** Null for an id of none; whether its listing may be seen is not asked here. */
  readonly byId: { load(id: string): Promise<OfferedVariant | null> };
}

const select = `${variants.select("v")}, l.currency as "currency", l.option_names as "optionNames",
       (select jsonb_agg(jsonb_build_array(b.minimum_quantity, b.unit_minor::text) order by b.minimum_quantity)
          from catalog.price_break b where b.variant_id = v.id) as breaks`;

/** Opens them for one operation. */
export function variantLoaders({ database }: RequestContext): VariantLoaders {
  const read = async (where: string, ids: readonly string[]): Promise<OfferedVariant[]> =>
    (await database.rows<Record<string, unknown>>(
      `select ${select}
         from catalog.variant v
         join catalog.listing l on l.id = v.listing_id
        where ${where}
        order by v.listing_id, v.position`, [ids])).map(offered);
  return {
    ofListing: batchedLists((ids: readonly Id<"lst">[]) => read("v.listing_id = any($1::uuid[]) and v.archived_at is null", ids.map(uuidOf)),
      (variant) => variant.listingId, variantsMax),
    byId: batched((ids: readonly string[]) => read("v.id = any($1::uuid[])", ids.filter((id) => isId("var", id)).map(uuidOf)), (variant): string => variant.id),
  };
}

const offered = (raw: Record<string, unknown>): OfferedVariant => ({
  ...variants.read(raw),
  currency: raw["currency"] as Currency | null,
  optionNames: raw["optionNames"] as string[],
  breaks: ((raw["breaks"] ?? []) as [number, string][]).map(([minimumQuantity, unitMinor]) => ({ minimumQuantity, unitMinor: BigInt(unitMinor) })),
});
