import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import type { UserError } from "@souk/shared/refusals";
import { stockReader } from "../inventory/stock-readers.ts";
import { unitsByListing, type Buying } from "./buying.ts";
import { leftOf, purchaseLimit, type PurchaseLimited } from "./purchase-refusals.ts";

/** Reads of limits for one caller. */
export interface PurchaseLoaders {
  /** A listing's limit; null without one, and for a listing that is not on sale and not the caller's to see. */
  readonly limitOf: { load(listingId: string): Promise<{ readonly perBuyerMax: number } | null> };
  /** What limits the caller in a listing that stands in their cart; null if nothing does. A guest has bought nothing. */
  readonly ofCaller: { load(listingId: Id<"lst">): Promise<PurchaseLimited | null> };
}

/** Opens them for one operation of one caller. */
export function purchaseLoaders({ database, caller }: RequestContext): PurchaseLoaders {
  const { sellers, isAll } = stockReader(caller);
  return {
    limitOf: batched(async (ids: readonly string[]) => (await database.rows<{ listing_id: string; per_buyer_max: number }>(
      `select l.listing_id, l.per_buyer_max
         from commerce.purchase_limit l
        where l.listing_id = any($1::uuid[])
          and ($2 or l.seller_id = any($3::uuid[])
               or exists (select from catalog.sellable_variant_v1 s where s.listing_id = l.listing_id and s.is_sellable)
                  and exists (select from trust.seller_standing_v1 t where t.seller_id = l.seller_id and t.can_sell))`,
      [ids.filter((id) => isId("lst", id)).map(uuidOf), isAll, sellers])).map((row) => ({ listingId: idOf("lst", row.listing_id), perBuyerMax: row.per_buyer_max })), ({ listingId }): string => listingId),
    ofCaller: batched((ids: readonly Id<"lst">[]) => limitsOf(database, ids, caller.userId), ({ listingId }) => listingId),
  };
}

/** What stands against buying these now, one refusal for each listing; nothing is locked, `purchasesLock` decides. */
export async function purchasesOver(sql: Sql, { buyerId, lines }: Buying): Promise<UserError[]> {
  const wanted = unitsByListing(lines);
  return (await limitsOf(sql, [...wanted.keys()], buyerId))
    .filter((limited) => wanted.get(limited.listingId)! > leftOf(limited))
    .map((limited) => purchaseLimit(limited, null));
}

const limitsOf = async (sql: Sql, listingIds: readonly Id<"lst">[], buyerId: Id<"usr"> | undefined): Promise<PurchaseLimited[]> =>
  (await sql.rows<{ listing_id: string; limit: number; bought: number }>(
    `select l.listing_id, l.per_buyer_max as "limit", coalesce(p.units, 0) as bought
       from commerce.purchase_limit l
       left join commerce.buyer_purchase p on p.listing_id = l.listing_id and p.buyer_id = $2
      where l.listing_id = any($1::uuid[])
      order by l.listing_id`, [listingIds.map(uuidOf), buyerId ? uuidOf(buyerId) : null]))
    .map(({ listing_id, limit, bought }) => ({ listingId: idOf("lst", listing_id), limit, bought }));
