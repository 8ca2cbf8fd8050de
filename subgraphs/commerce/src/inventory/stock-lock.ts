import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { policyNow } from "./stock-sql.ts";
import type { InventoryPolicy } from "./inventory-tables.ts";

/** What can be taken of a variant at one place. */
export interface StockLevel { readonly levelId: string; readonly locationId: Id<"loc">; readonly available: number }
/** What there is of a variant, under its lock; without levels there is none, unless it is UNLIMITED. */
export interface LockedStock { readonly policy: InventoryPolicy; readonly levels: readonly StockLevel[] }

/**
 * What there is of each variant. Nobody else takes of it, adds to it or counts it otherwise until the transaction ends.
 * Every variant asked for is in the answer, those that nobody ever counted too: things as none, files and work as without end.
 */
export async function stockLock(tx: Tx, variantIds: readonly Id<"var">[]): Promise<Map<Id<"var">, LockedStock>> {
  const ids = variantIds.map(uuidOf);
  const levels = await tx.rows<{ id: string; variant_id: string; location_id: string; policy: InventoryPolicy; available: number }>(
    `select l.id, l.variant_id, l.location_id, l.policy, l.on_hand - l.reserved as available
       from commerce.inventory_level l
      where l.variant_id = any($1::uuid[])
      order by l.id          -- as stock_write does, so that no two wait for each other
        for no key update`, [ids]);
  const stock = new Map<Id<"var">, { policy: InventoryPolicy; levels: StockLevel[] }>();
  for (const { id, variant_id, location_id, policy, available } of levels) {
    const known = stock.get(idOf("var", variant_id)) ?? { policy, levels: [] };
    stock.set(idOf("var", variant_id), known);
    known.levels.push({ levelId: id, locationId: idOf("loc", location_id), available });
  }
  const uncounted = ids.filter((id) => !stock.has(idOf("var", id)));
  const others = uncounted.length === 0 ? [] : await tx.rows<{ variant_id: string; policy: InventoryPolicy }>(
    `select v.id as variant_id, ${policyNow("i", "s")} as policy
       from unnest($1::uuid[]) as v (id)
       left join commerce.inventory_item i on i.variant_id = v.id
       left join catalog.sellable_variant_v1 s on s.variant_id = v.id`, [uncounted]);
  for (const { variant_id, policy } of others) stock.set(idOf("var", variant_id), { policy, levels: [] });
  return stock;
}
