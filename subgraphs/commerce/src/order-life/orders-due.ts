import type { SubgraphRuntime } from "@souk/shared/context";
import type { Tx } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { unitsOpen } from "../orders/order-quantities.ts";
import type { OrderCommand } from "../orders/order-states.ts";
import { ordersMove } from "../orders/orders-move.ts";
import { ordersWithdraw } from "../orders/orders-withdraw.ts";
import { orders, type Order } from "../orders/order-tables.ts";
import { ordersCancel } from "../shipments/orders-cancel.ts";
import { ordersDeliver } from "../shipments/orders-deliver.ts";

const batchMax = 200;        // some hundred milliseconds of locks
const everyMs = 5_000;       // windows are days long

/** What time does, by the command that stands in the order; each for many at once. */
const inTime: Readonly<Partial<Record<OrderCommand, (tx: Tx, due: readonly Order[]) => Promise<unknown>>>> = {
  expire: async (tx, due) => {
    const lines = await orderLinesRead(tx, due);
    return ordersWithdraw(tx, due.map((order) => ({ order, units: unitsOpen(lines.get(order.id)!) })), "expire", "Its seller did not answer in time.");
  },
  cancel: (tx, due) => ordersCancel(tx, due, "It was not sent in time."),
  deliver: ordersDeliver,
  complete: (tx, due) => ordersMove(tx, due, "complete"),
  close: (tx, due) => ordersMove(tx, due, "close"),
};

/** Gives orders that are due their command, by the database clock; whoever is moved by a person just now is left for later. Uses the index order_due. */
async function ordersDue({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin: { actor: "service:order-timers", correlationId: "sweep-order-timers" } }, async (tx) => {
    const due = await tx.read(orders,
      `select ${orders.select("o")}
         from commerce."order" o
        where o.due_at <= clock_timestamp()
        order by o.due_at
        limit $1
          for no key update skip locked`, [batchMax]);
    for (const [command, give] of Object.entries(inTime)) await give(tx, due.filter(({ dueCommand }) => dueCommand === command));
    return due.length;
  });
}

/** The timer of placed orders. */
export const ordersInTime: Sweep = { name: "orders move in time", everyMs, batchMax, sweep: ordersDue };
