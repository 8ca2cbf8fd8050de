import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { orderFact } from "../orders/orders-move.ts";
import { orders, type Order } from "../orders/order-tables.ts";

/**
 * Counts anew what went back of locked orders, and of how many units, and tells that they have changed. Counted from what was
 * told, so that twice is once. Units that went back in part twice are units once: a line never counts more than were ordered.
 */
export async function ordersRecount(tx: Tx, ids: readonly Id<"ord">[]): Promise<Order[]> {
  if (ids.length === 0) return [];
  const uuids = ids.map(uuidOf);
  await tx.run(
    `update commerce.order_line l
        set refunded = c.refunded
       from (select s.id, least(s.ordered, coalesce(sum(i.quantity) filter (where r.reversed_at is null), 0))::int as refunded
               from commerce.order_line s      -- the unique key of order and position
               join commerce.order_refund_line i on i.order_line_id = s.id
               join commerce.order_refund r on r.refund_id = i.refund_id
              where s.order_id = any($1::uuid[])
              group by s.id) as c
      where l.id = c.id
        and l.refunded <> c.refunded`, [uuids]);
  const counted = await tx.read(orders,
    `update commerce."order" o
        set refunded_minor = (select coalesce(sum(amount_minor), 0)
                                from commerce.order_refund      -- index order_refund_of_order
                               where order_id = o.id
                                 and reversed_at is null),
            version = version + 1, updated_at = clock_timestamp()
      where o.id = any($1::uuid[])
     returning ${orders.select("o")}`, [uuids]);
  const versions = new Map(counted.map(({ id, version }) => [id, version]));
  await publish(tx, "order.updated", counted.map(orderFact), ({ orderId }) => versions.get(orderId)!);
  return counted;
}
