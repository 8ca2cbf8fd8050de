import type { SubgraphRuntime } from "@souk/shared/context";
import type { Tx } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
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
const putOffMinutes = 60;    // an order that cannot be moved is looked at again when somebody may have mended it

/** What time does, by the command that stands in the order; each for many at once. */
const inTime: Readonly<Partial<Record<OrderCommand, (tx: Tx, due: readonly Order[]) => Promise<unknown>>>> = {
  expire: async (tx, due) => {
    const lines = await orderLinesRead(tx, due);
    return ordersWithdraw(tx, due.map((order) => ({ order, units: unitsOpen(lines.get(order.id)!) })), { command: "expire", reason: "Its seller did not answer in time." });
  },
  cancel: (tx, due) => ordersCancel(tx, due, { reason: "It was not sent in time." }),
  deliver: ordersDeliver,
  complete: (tx, due) => ordersMove(tx, due, "complete"),
  close: (tx, due) => ordersMove(tx, due, "close"),
};

const origin = { actor: "service:order-timers", correlationId: "sweep-order-timers" };

/**
 * Orders whose time has come for a command, locked; whoever is moved by a person just now is left for later. Uses the index
 * order_due: by the time of the statement, since that of the row would read every order that is not due yet.
 */
export const dueSql = `select ${orders.select("o")}
  from commerce."order" o
 where o.due_command = $1
   and o.due_at <= statement_timestamp()
   and ($3::uuid is null or o.id = $3)
 order by o.due_at
 limit $2
   for no key update skip locked`;

/** One command at a time, each for itself: stock is locked once in a transaction, in its order; and no kind waits for another. */
async function ordersDue({ database, log }: SubgraphRuntime): Promise<number> {
  const given = async (command: OrderCommand, give: (tx: Tx, due: readonly Order[]) => Promise<unknown>, id: string | null = null) => database.transaction({ origin }, async (tx) => {
    const due = await tx.read(orders, dueSql, [command, batchMax, id]);
    if (due.length > 0) await give(tx, due);
    return due.length;
  });
  let most = 0;
  for (const [command, give] of Object.entries(inTime) as [OrderCommand, (typeof inTime)["cancel"] & object][]) {
    const count = await given(command, give).catch(async (error: unknown) => {
      log.warn({ err: error, command }, "some orders cannot be moved in time together; each is moved alone");
      return alone(database, command, (id) => given(command, give, id), log);
    });
    most = Math.max(most, count);
  }
  return most;
}

/** Each by itself: one that cannot be moved is put off, and holds nobody up. @returns how many were looked at */
async function alone(database: SubgraphRuntime["database"], command: OrderCommand, move: (id: string) => Promise<unknown>, log: SubgraphRuntime["log"]): Promise<number> {
  const due = await database.rows<{ id: string }>(
    `select id from commerce."order" where due_command = $1 and due_at <= statement_timestamp() order by due_at limit $2`, [command, batchMax]);
  for (const { id } of due)
    await move(id).catch(async (error: unknown) => {
      log.error({ err: error, order: idOf("ord", id), command }, "an order cannot be moved in time; it is put off");
      await database.transaction({ origin }, (tx) => tx.run(`update commerce."order" set due_at = clock_timestamp() + make_interval(mins => $2) where id = $1`, [id, putOffMinutes]));
    });
  return due.length;
}

/** The timer of placed orders. */
export const ordersInTime: Sweep = { name: "orders move in time", everyMs, batchMax, sweep: ordersDue };
