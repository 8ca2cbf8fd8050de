import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { cartSellersMax } from "../carts/cart-tables.ts";
import { orderStaff } from "../orders/order-rights.ts";
import { orderGroups, orders, type Order, type OrderGroup } from "../orders/order-tables.ts";

/** Reads of order groups: a buyer sees their own, staff all; a seller sees only its own order. */
export interface OrderGroupLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<OrderGroup | null> };
  /** What a checkout sold; null if it was given up, not paid, or not completed. */
  readonly liveOfCheckout: { load(id: Id<"chk">): Promise<OrderGroup | null> };
  /** Its orders, in the order of their sellers' lines; for groups that the caller is known to see. */
  readonly ordersOf: { load(id: Id<"ogr">): Promise<readonly Order[]> };
}

/** Opens them for one operation of one caller. */
export function orderGroupLoaders({ database, caller }: RequestContext): OrderGroupLoaders {
  const read = (where: string, uuids: readonly string[]) => database.read(orderGroups,
    `select ${orderGroups.select("g")}
       from commerce.order_group g
      where ${where}
        and (g.buyer_id = $2 or $3)`, [uuids, caller.userId ? uuidOf(caller.userId) : null, hasRole(caller, ...orderStaff)]);
  return {
    byId: batched((ids: readonly string[]) => read("g.id = any($1::uuid[])", ids.filter((id) => isId("ogr", id)).map(uuidOf)), (group: OrderGroup): string => group.id),
    liveOfCheckout: batched((ids: readonly Id<"chk">[]) => read("g.checkout_id = any($1::uuid[]) and g.state in ('PENDING_PAYMENT', 'PLACED')", ids.map(uuidOf)),
      (group: OrderGroup) => group.checkoutId),
    ordersOf: batchedLists((ids: readonly Id<"ogr">[]) => database.read(orders,
      `select ${orders.select("o")} from commerce."order" o where o.group_id = any($1::uuid[]) order by o.id`, [ids.map(uuidOf)]), (order) => order.groupId, cartSellersMax),
  };
}
