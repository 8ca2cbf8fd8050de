import type { Tx } from "@souk/shared/database";
import { idOf, isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import { inventoryLevels, type InventoryLevel, type InventoryPolicy } from "./inventory-tables.ts";

/** Whose a variant is, as catalog says. */
export interface OwnedVariant { readonly variantId: Id<"var">; readonly listingId: Id<"lst">; readonly sellerId: Id<"sel"> }

/** Variants by id; malformed ids and those of none are left out. Whose a variant is never changes, so that no lock is needed. */
export async function ownedVariants(tx: Tx, variantIds: readonly string[]): Promise<Map<string, OwnedVariant>> {
  const rows = await tx.rows<{ variant_id: string; listing_id: string; seller_id: string }>(
    "select variant_id, listing_id, seller_id from catalog.sellable_variant_v1 where variant_id = any($1::uuid[])",
    [variantIds.filter((id) => isId("var", id)).map(uuidOf)]);
  return new Map(rows.map((row) => [idOf("var", row.variant_id), { variantId: idOf("var", row.variant_id), listingId: idOf("lst", row.listing_id), sellerId: idOf("sel", row.seller_id) }]));
}

/**
 * The items of variants, locked in their order, so that one at a time adds a place or says how they are counted.
 * Those that nobody counted so far are made.
 * @param policy of those that are made
 * @returns how many were made
 */
export async function inventoryItemsLock(tx: Tx, variants: readonly OwnedVariant[], policy: InventoryPolicy): Promise<number> {
  const ids = variants.map(({ variantId }) => uuidOf(variantId));
  const made = await tx.run(
    `insert into commerce.inventory_item (variant_id, listing_id, seller_id, policy)
     select v.variant_id, v.listing_id, v.seller_id, $4
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as v (variant_id, listing_id, seller_id)
      order by v.variant_id
         on conflict (variant_id) do nothing`,
    [ids, variants.map(({ listingId }) => uuidOf(listingId)), variants.map(({ sellerId }) => uuidOf(sellerId)), policy]);
  await tx.run("select from commerce.inventory_item i where i.variant_id = any($1::uuid[]) order by i.variant_id for no key update", [ids]);
  return made;
}

/** Levels at these places, where there were none so far; under `inventoryItemsLock`. */
export const inventoryLevelsEnsure = (tx: Tx, places: readonly { readonly variantId: Id<"var">; readonly locationId: Id<"loc"> }[]): Promise<unknown> => tx.run(
  `insert into commerce.inventory_level (id, variant_id, location_id, policy)
   select w.id, w.variant_id, w.location_id, i.policy
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as w (id, variant_id, location_id)
     join commerce.inventory_item i on i.variant_id = w.variant_id
       on conflict (variant_id, location_id) do nothing`,
  [places.map(() => uuidOf(newId("lvl"))), places.map(({ variantId }) => uuidOf(variantId)), places.map(({ locationId }) => uuidOf(locationId))]);

/** All levels of variants, locked in the order of all locks on levels. */
export const inventoryLevelsLock = (tx: Tx, variantIds: readonly Id<"var">[]): Promise<InventoryLevel[]> => tx.read(inventoryLevels,
  `select ${inventoryLevels.select("l")}
     from commerce.inventory_level l
    where l.variant_id = any($1::uuid[])
    order by l.id
      for no key update`, [variantIds.map(uuidOf)]);
