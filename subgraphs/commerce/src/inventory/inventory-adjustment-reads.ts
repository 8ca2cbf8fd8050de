import type { Database } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { changesMax } from "./inventory-adjust-input.ts";
import { inventoryAdjustments, stockMovements, type InventoryAdjustment, type StockMovement } from "./inventory-tables.ts";

/** Reads of what a seller's team said of its stock. */
export interface AdjustmentLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly adjustmentById: { load(id: string): Promise<InventoryAdjustment | null> };
  /** What an adjustment changed, in its order. */
  readonly movementsOfAdjustment: { load(id: Id<"adj">): Promise<readonly StockMovement[]> };
}

/** Opens them for one operation, for somebody who sees these sellers' stock from within. */
export const adjustmentLoaders = (database: Database, { sellers, isAll }: { readonly sellers: readonly string[]; readonly isAll: boolean }): AdjustmentLoaders => ({
  adjustmentById: batched((ids: readonly string[]) => database.read(inventoryAdjustments,
    `select ${inventoryAdjustments.select("a")}
       from commerce.inventory_adjustment a
      where a.id = any($1::uuid[])
        and ($2::boolean or a.seller_id = any($3::uuid[]))`,
    [ids.filter((id) => isId("adj", id)).map(uuidOf), isAll, sellers]), (adjustment: InventoryAdjustment): string => adjustment.id),
  movementsOfAdjustment: batchedLists((ids: readonly Id<"adj">[]) => database.read(stockMovements,
    `select ${stockMovements.select("m")}
       from commerce.stock_movement m
      where m.adjustment_id = any($1::uuid[])
      order by m.position`,      // index stock_movement_of_adjustment
    [ids.map(uuidOf)]), (movement) => movement.adjustmentId!, changesMax),
});
