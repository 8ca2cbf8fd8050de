import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { VariantInput } from "./variants-input.ts";

const wanted = `jsonb_to_recordset($2::jsonb) as w (id uuid, position int, sku text, option_values text[], price_minor bigint, compare_at_minor bigint, breaks jsonb)`;

/** Makes these a locked listing's variants: those with known values change, new ones come, the others are archived. */
export async function variantsWrite(tx: Tx, listingId: Id<"lst">, variants: readonly VariantInput[]): Promise<void> {
  const values = [uuidOf(listingId), JSON.stringify(variants.map((variant, position) => ({
    id: uuidOf(newId("var")), position, sku: variant.sku ?? null, option_values: variant.optionValues, price_minor: String(variant.priceMinor),
    compare_at_minor: variant.compareAtMinor?.toString() ?? null,
    breaks: (variant.quantityBreaks ?? []).map(({ minimumQuantity, unitMinor }) => ({ minimum_quantity: minimumQuantity, unit_minor: String(unitMinor) })),
  })))];
  // Numbers are taken off first: two variants may exchange theirs.
  await tx.run(
    `update catalog.variant v
        set sku = null,
            archived_at = case when v.option_values not in (select w.option_values from ${wanted}) then clock_timestamp() end
      where v.listing_id = $1
        and v.archived_at is null`, values);
  await tx.run(
    `insert into catalog.variant (id, listing_id, position, sku, option_values, price_minor, compare_at_minor)
     select w.id, $1, w.position, w.sku, w.option_values, w.price_minor, w.compare_at_minor
       from ${wanted}
         on conflict (listing_id, option_values) where archived_at is null
         do update set position = excluded.position, sku = excluded.sku, price_minor = excluded.price_minor, compare_at_minor = excluded.compare_at_minor`, values);
  await tx.run(
    `delete from catalog.price_break b
      using catalog.variant v
      where v.id = b.variant_id
        and v.listing_id = $1`, values.slice(0, 1));
  await tx.run(
    `insert into catalog.price_break (variant_id, minimum_quantity, unit_minor)
     select v.id, b.minimum_quantity, b.unit_minor
       from ${wanted}
       join catalog.variant v on v.listing_id = $1 and v.archived_at is null and v.option_values = w.option_values
      cross join lateral jsonb_to_recordset(w.breaks) as b (minimum_quantity int, unit_minor bigint)`, values);
}
