import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { stockReturn } from "../inventory/stock.ts";
import { orderLinesRead } from "./order-lines-read.ts";
import { openOf, type Units } from "./order-quantities.ts";
import { orderFact, ordersMove } from "./orders-move.ts";
import { ordersSettle } from "./orders-settle.ts";
import { ordersTouch } from "./orders-touch.ts";
import type { Order } from "./order-tables.ts";

/** What of a locked, placed order is not sent after all. */
export interface Withdrawal { readonly order: Order; readonly units: readonly Units[] }

const eventOf = { cancel: "order.cancelled", decline: "order.declined", expire: "order.expired" } as const;

/**
 * Takes units back that have not left: they are counted as cancelled, their stock is there again, and the log says which,
 * so that their money goes back. An order of which nothing is left ends by the command; one of which some has left is
 * fulfilled by that; any other stays where it is.
 *
 * Set-based: some ten statements, however many orders. @returns them in the order given
 */
export async function ordersWithdraw(tx: Tx, withdrawals: readonly Withdrawal[], command: keyof typeof eventOf, reason: string | null): Promise<Order[]> {
  if (withdrawals.length === 0) return [];
  const units = withdrawals.flatMap((one) => one.units);
  await tx.run(
    `update commerce.order_line l
        set cancelled = l.cancelled + u.quantity
       from unnest($1::uuid[], $2::int[]) as u (id, quantity)
      where l.id = u.id`, [units.map(({ orderLineId }) => uuidOf(orderLineId)), units.map(({ quantity }) => quantity)]);
  await stockReturn(tx, units);

  const lines = await orderLinesRead(tx, withdrawals.map(({ order }) => order));
  const isOver = ({ id }: Order) => lines.get(id)!.every((line) => openOf(line) === 0 && line.shipped === 0);
  const all = withdrawals.map(({ order }) => order);
  const ended = await ordersMove(tx, all.filter(isOver), command, reason === null ? {} : { reason });
  const staying = await ordersTouch(tx, all.filter((order) => !isOver(order)));
  const now = new Map<Id<"ord">, Order>([...ended, ...staying].map((order) => [order.id, order]));
  await publish(tx, eventOf[command], withdrawals.map(({ order, units: of }) => ({ ...orderFact(order), reason, lines: of })), ({ orderId }) => now.get(orderId)!.version);
  for (const order of await ordersSettle(tx, staying)) now.set(order.id, order);
  return all.map(({ id }) => now.get(id)!);
}
