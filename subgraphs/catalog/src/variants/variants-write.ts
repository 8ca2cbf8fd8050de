import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { VariantInput } from "./variants-input.ts";

/** A variant as it will be; without a price, a draft's or a project's. */
export type VariantWanted = Omit<VariantInput, "priceMinor"> & { readonly priceMinor: bigint | null };
/** A locked listing and all that it offers. */
export interface Offer { readonly listingId: Id<"lst">; readonly variants: readonly VariantWanted[] }

/** Materialised: read once, and joined by hash, however many listings there are. */
const wanted = `with w as materialized (
       select * from jsonb_to_recordset($1::jsonb)
                  as w (id uuid, listing_id uuid, position int, sku text, option_values text[], price_minor bigint, compare_at_minor bigint, breaks jsonb)
     )`;

/** Makes these the variants of locked listings: those with known values change, new ones come, the others are archived. */
export async function offersWrite(tx: Tx, offers: readonly Offer[]): Promise<void> {
  const rows = JSON.stringify(offers.flatMap(({ listingId, variants }) => variants.map((variant, position) => ({
    id: uuidOf(newId("var")), listing_id: uuidOf(listingId), position, sku: variant.sku ?? null, option_values: variant.optionValues, price_minor: variant.priceMinor?.toString() ?? null,
    compare_at_minor: variant.compareAtMinor?.toString() ?? null,
    breaks: (variant.quantityBreaks ?? []).map(({ minimumQuantity, unitMinor }) => ({ minimum_quantity: minimumQuantity, unit_minor: String(unitMinor) })),
  }))));
  const listingIds = offers.map(({ listingId }) => uuidOf(listingId));
  // Numbers are taken off first: two variants may exchange theirs.
  await tx.run(
    `${wanted}
     update catalog.variant v
        set sku = null,
            archived_at = case when not exists (select from w where w.listing_id = v.listing_id and w.option_values = v.option_values) then clock_timestamp() end
      where v.listing_id = any($2::uuid[])
        and v.archived_at is null`, [rows, listingIds]);
  await tx.run(
    `${wanted}
     insert into catalog.variant (id, listing_id, position, sku, option_values, price_minor, compare_at_minor)
     select w.id, w.listing_id, w.position, w.sku, w.option_values, w.price_minor, w.compare_at_minor
       from w
         on conflict (listing_id, option_values) where archived_at is null
         do update set position = excluded.position, sku = excluded.sku, price_minor = excluded.price_minor, compare_at_minor = excluded.compare_at_minor`, [rows]);
  await tx.run(
    `delete from catalog.price_break b
      using catalog.variant v
      where v.id = b.variant_id
        and v.listing_id = any($1::uuid[])`, [listingIds]);
  await tx.run(
    `${wanted}
     insert into catalog.price_break (variant_id, minimum_quantity, unit_minor)
     select v.id, b.minimum_quantity, b.unit_minor
       from w
       join catalog.variant v on v.listing_id = w.listing_id and v.archived_at is null and v.option_values = w.option_values
      cross join lateral jsonb_to_recordset(w.breaks) as b (minimum_quantity int, unit_minor bigint)`, [rows]);
}

/** As `offersWrite`, for one. */
export const variantsWrite = (tx: Tx, listingId: Id<"lst">, variants: readonly VariantWanted[]): Promise<void> => offersWrite(tx, [{ listingId, variants }]);
