import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { locationsMax } from "../locations/location-tables.ts";
import { inventoryLevels, type InventoryLevel, type InventoryPolicy } from "./inventory-tables.ts";
import { adjustmentLoaders, type AdjustmentLoaders } from "./inventory-adjustment-reads.ts";
import { movementPages } from "./stock-movement-pages.ts";
import { seesStockOf, stockReader } from "./stock-readers.ts";
import { policyNow } from "./stock-sql.ts";
import { unsentOf, type Unsent } from "./stock-unsent.ts";

/** What there is of a variant at all places. */
export interface VariantStock {
  readonly variantId: Id<"var">;
  readonly sellerId: Id<"sel">;
  readonly policy: InventoryPolicy;
  readonly onHand: number;
  readonly reserved: number;
  /** Everybody can buy it now. */
  readonly isOnSale: boolean;
}

/** What there is of all variants of a listing that are on sale. */
export interface ListingStock { readonly listingId: Id<"lst">; readonly isUnlimited: boolean; readonly available: number }

/** Reads of stock, one statement each for all that an operation asks in one turn. */
export interface StockLoaders extends AdjustmentLoaders {
  /** Null for a variant that the caller does not see. */
  readonly ofVariant: { load(id: string): Promise<VariantStock | null> };
  /** Null for a listing that is not on sale, or has nothing that is. */
  readonly ofListing: { load(id: string): Promise<ListingStock | null> };
  /** How many there are to be bought, for a cart that may name it; null when there is no end of it. */
  readonly availableOf: { load(id: Id<"var">): Promise<number | null> };
  /** Where a variant lies, the place that was first used first; for variants whose stock the caller sees from within. */
  readonly levelsOf: { load(id: Id<"var">): Promise<readonly InventoryLevel[]> };
  /** What of a variant was sold and has not left, by place; for variants whose stock the caller sees from within. */
  readonly unsentOf: { load(id: Id<"var">): Promise<readonly Unsent[]> };
  readonly levelById: { load(id: Id<"lvl">): Promise<InventoryLevel | null> };
  /** A page of what happened to a variant's stock, the latest first; for variants whose stock the caller sees from within. */
  readonly movementsOf: ReturnType<typeof movementPages>;
  /** Whether the caller sees this seller's stock from within. */
  seesInside(sellerId: Id<"sel">): boolean;
}

/** Opens them for one operation of one caller. */
export function stockLoaders({ database, caller }: RequestContext): StockLoaders {
  const { sellers, isAll } = stockReader(caller);
  const policy = policyNow("i", "s");
  const canSell = "exists (select from trust.seller_standing_v1 t where t.seller_id = s.seller_id and t.can_sell)";
  const stockOf = (ids: readonly string[]) => database.rows<{ variant_id: string; seller_id: string; policy: InventoryPolicy; on_hand: number; reserved: number; is_on_sale: boolean }>(
    `select s.variant_id, s.seller_id, ${policy} as policy, coalesce(l.on_hand, 0)::int as on_hand, coalesce(l.reserved, 0)::int as reserved, s.is_sellable and ${canSell} as is_on_sale
       from catalog.sellable_variant_v1 s
       left join commerce.inventory_item i on i.variant_id = s.variant_id
       left join lateral (select sum(on_hand) as on_hand, sum(reserved) as reserved from commerce.inventory_level where variant_id = s.variant_id) as l on true
      where s.variant_id = any($1::uuid[])`, [ids.filter((id) => isId("var", id)).map(uuidOf)]);
  const known = batched(async (ids: readonly string[]): Promise<VariantStock[]> => (await stockOf(ids)).map((row) => ({
    variantId: idOf("var", row.variant_id), sellerId: idOf("sel", row.seller_id), policy: row.policy, onHand: row.on_hand, reserved: row.reserved, isOnSale: row.is_on_sale,
  })), (stock): string => stock.variantId);

  return {
    ...adjustmentLoaders(database, { sellers, isAll }),
    ofVariant: { async load(id) {
      const stock = await known.load(id);
      return stock && (stock.isOnSale || seesStockOf(caller, stock.sellerId)) ? stock : null;
    } },
    ofListing: batched(async (ids: readonly string[]) => (await database.rows<{ listing_id: string; is_unlimited: boolean; available: number }>(
      `select s.listing_id, bool_or(${policy} = 'UNLIMITED') as is_unlimited, coalesce(sum(l.available), 0)::int as available
         from catalog.sellable_variant_v1 s
         left join commerce.inventory_item i on i.variant_id = s.variant_id
         left join lateral (select sum(on_hand - reserved) as available from commerce.inventory_level where variant_id = s.variant_id) as l on true
        where s.listing_id = any($1::uuid[])
          and s.is_sellable
          and (${canSell} or $2::boolean or s.seller_id = any($3::uuid[]))
        group by s.listing_id`, [ids.filter((id) => isId("lst", id)).map(uuidOf), isAll, sellers]))
      .map((row): ListingStock => ({ listingId: idOf("lst", row.listing_id), isUnlimited: row.is_unlimited, available: row.available })), (stock): string => stock.listingId),
    availableOf: { load: async (id) => { const stock = await known.load(id); return stock === null ? 0 : availableIn(stock); } },
    levelsOf: batchedLists((ids: readonly Id<"var">[]) => database.read(inventoryLevels,
      `select ${inventoryLevels.select("l")}
         from commerce.inventory_level l
        where l.variant_id = any($1::uuid[])
        order by l.variant_id, l.id`, [ids.map(uuidOf)]), (level) => level.variantId, locationsMax),
    unsentOf: batchedLists((ids: readonly Id<"var">[]) => unsentOf(database, ids), ({ variantId }) => variantId, locationsMax),
    levelById: batched((ids: readonly Id<"lvl">[]) => database.read(inventoryLevels,
      `select ${inventoryLevels.select("l")}
         from commerce.inventory_level l
        where l.id = any($1::uuid[])`, [ids.map(uuidOf)]), (level) => level.id),
    movementsOf: movementPages(database),
    seesInside: (sellerId) => seesStockOf(caller, sellerId),
  };
}

/** What can be bought of it; null when there is no end of it. */
export const availableIn = ({ policy, onHand, reserved }: VariantStock): number | null => (policy === "UNLIMITED" ? null : onHand - reserved);
