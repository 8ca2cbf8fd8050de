import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { orderGroups, type OrderGroup } from "../orders/order-tables.ts";

/** These groups, locked in id order until the transaction ends, with their checkouts before them. */
export async function orderGroupsLock(tx: Tx, ids: readonly Id<"ogr">[]): Promise<OrderGroup[]> {
  const uuids = ids.map(uuidOf);
  await tx.run(
    `select from commerce.checkout k
      where k.id in (select g.checkout_id from commerce.order_group g where g.id = any($1::uuid[]))
      order by k.id
        for no key update`, [uuids]);
  return tx.read(orderGroups,
    `select ${orderGroups.select("g")}
       from commerce.order_group g
      where g.id = any($1::uuid[])
      order by g.id
        for no key update`, [uuids]);
}
