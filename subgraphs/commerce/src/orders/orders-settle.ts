import type { Tx } from "@souk/shared/database";
import { orderLinesRead } from "./order-lines-read.ts";
import { openOf } from "./order-quantities.ts";
import { ordersMove } from "./orders-move.ts";
import type { Order, OrderLine } from "./order-tables.ts";

const hasNothingOpen = (lines: readonly OrderLine[]) => lines.every((line) => openOf(line) === 0);
const hasAllCome = (lines: readonly OrderLine[]) => lines.every(({ shipped, delivered }) => delivered === shipped);

/**
 * Moves locked orders to where their quantities put them: fulfilled when nothing is left to send, delivered when all that
 * was sent has come. Whoever changes a quantity calls it; an order of which all was cancelled is not its matter.
 * @returns them in the order given
 */
export async function ordersSettle(tx: Tx, locked: readonly Order[]): Promise<Order[]> {
  const lines = await orderLinesRead(tx, locked);
  const fulfilled = await ordersMove(tx, locked.filter(({ id, state }) => (state === "ACCEPTED" || state === "IN_FULFILMENT") && hasNothingOpen(lines.get(id)!)), "fulfil");
  const now = new Map([...locked, ...fulfilled].map((order) => [order.id, order]));
  const delivered = await ordersMove(tx, [...now.values()].filter(({ id, state }) => state === "FULFILLED" && hasAllCome(lines.get(id)!)), "deliver");
  for (const order of delivered) now.set(order.id, order);
  return locked.map(({ id }) => now.get(id)!);
}
