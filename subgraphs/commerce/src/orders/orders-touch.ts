import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { orderFact } from "./orders-move.ts";
import { orders, type Order } from "./order-tables.ts";

/** Says that locked orders have changed without a step of their machine: a version each, and no history. @returns them in the order given */
export async function ordersTouch(tx: Tx, locked: readonly Order[]): Promise<Order[]> {
  if (locked.length === 0) return [];
  const touched = await tx.read(orders,
    `update commerce."order" o
        set version = version + 1, updated_at = clock_timestamp()
      where o.id = any($1::uuid[])
     returning ${orders.select("o")}`, [locked.map(({ id }) => uuidOf(id))]);
  return locked.map(({ id }) => touched.find((order) => order.id === id)!);
}

/** As `ordersTouch`, and tells it. */
export async function ordersUpdated(tx: Tx, locked: readonly Order[]): Promise<Order[]> {
  const touched = await ordersTouch(tx, locked);
  await publish(tx, "order.updated", touched.map(orderFact), ({ orderId }) => touched.find(({ id }) => id === orderId)!.version);
  return touched;
}
