import { idOf, type Id } from "@souk/shared/ids";
import type { Tx } from "@souk/shared/database";
import { publish } from "@souk/schema/events";
import { inventoryLevelsLock } from "./inventory-lock.ts";

/** So many of a variant come back. */
interface Coming { readonly variantId: string; readonly quantity: number }

/**
 * What comes back has to lie somewhere, whatever its seller did meanwhile: of what was called the only one there may be
 * another by now, and then it is counted piece by piece from now on. Locks the items before any of their stock.
 * @param coming uuids of variants, once for each
 */
export async function uniqueNoMore(tx: Tx, coming: readonly Coming[]): Promise<void> {
  const unique = await tx.rows<{ variant_id: string; listing_id: string; seller_id: string }>(
    `select i.variant_id, i.listing_id, i.seller_id
       from commerce.inventory_item i
      where i.variant_id = any($1::uuid[])
        and i.policy = 'UNIQUE'
      order by i.variant_id
        for update`, [coming.map(({ variantId }) => variantId)]);
  if (unique.length === 0) return;
  const levels = await inventoryLevelsLock(tx, unique.map(({ variant_id }) => idOf("var", variant_id)));
  const there = (id: Id<"var">) => levels.reduce((sum, { variantId, onHand }) => sum + (variantId === id ? onHand : 0), 0);
  const several = unique.filter(({ variant_id }) => there(idOf("var", variant_id)) + coming.find(({ variantId }) => variantId === variant_id)!.quantity > 1);
  if (several.length === 0) return;
  await tx.run("update commerce.inventory_item set policy = 'TRACKED', version = version + 1, updated_at = clock_timestamp() where variant_id = any($1::uuid[])",
    [several.map(({ variant_id }) => variant_id)]);
  await publish(tx, "inventory.policyChanged", several.map(({ variant_id, listing_id, seller_id }) =>
    ({ variantId: idOf("var", variant_id), listingId: idOf("lst", listing_id), sellerId: idOf("sel", seller_id), policy: "TRACKED" as const })));
}
