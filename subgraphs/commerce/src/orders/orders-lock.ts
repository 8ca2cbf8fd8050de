import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { orders, type Order } from "./order-tables.ts";

/** These orders, locked in id order until the transaction ends; ids of none are left out. */
export const ordersLock = (tx: Tx, ids: readonly Id<"ord">[]): Promise<Order[]> => tx.read(orders,
  `select ${orders.select("o")}
     from commerce."order" o
    where o.id = any($1::uuid[])
    order by o.id
      for no key update`, [ids.map(uuidOf)]);

/** All orders of these groups, locked in id order until the transaction ends; the groups are locked before. */
export const ordersOfGroupsLock = (tx: Tx, groupIds: readonly Id<"ogr">[]): Promise<Order[]> => tx.read(orders,
  `select ${orders.select("o")}
     from commerce."order" o
    where o.group_id = any($1::uuid[])
    order by o.id
      for no key update`, [groupIds.map(uuidOf)]);
