import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { orderLines, type Order, type OrderLine } from "./order-tables.ts";

/** The lines of locked orders, by order: under its lock nobody else changes them. */
export async function orderLinesRead(tx: Tx, locked: readonly Pick<Order, "id">[]): Promise<ReadonlyMap<Id<"ord">, readonly OrderLine[]>> {
  const lines = await tx.read(orderLines,
    `select ${orderLines.select("l")}
       from commerce.order_line l
      where l.order_id = any($1::uuid[])
      order by l.order_id, l.position`, [locked.map(({ id }) => uuidOf(id))]);
  return new Map(locked.map(({ id }) => [id, lines.filter(({ orderId }) => orderId === id)]));
}
