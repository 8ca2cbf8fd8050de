import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { stockReturn } from "../inventory/stock.ts";
import { purchasesReturn } from "../purchase-limits/purchases-return.ts";
import { cancellationsWrite } from "./cancellations-write.ts";
import { orderLinesRead } from "./order-lines-read.ts";
import { openOf, type Units } from "./order-quantities.ts";
import { orderRefund } from "./order-refund.ts";
import { orderFact, ordersMove, partyBehind } from "./orders-move.ts";
import { ordersSettle } from "./orders-settle.ts";
import { ordersTouch } from "./orders-touch.ts";
import type { Order } from "./order-tables.ts";

/** What of a locked, placed order is not sent after all. */
export interface Withdrawal { readonly order: Order; readonly units: readonly Units[] }
/** Why, and whether an operator says so. */
export interface WithdrawalStep { readonly command: "cancel" | "decline" | "expire"; readonly reason: string | null; readonly isByOperator?: boolean }

const eventOf = { cancel: "order.cancelled", decline: "order.declined", expire: "order.expired" } as const;

/**
 * Takes units back that have not left: they are counted as cancelled, their stock is there again, and the log says which,
 * with the amounts that go back to the buyer for them. An order of which nothing is left ends by the command; one of which
 * some has left is fulfilled by that; any other stays where it is.
 *
 * Set-based: some twelve statements, however many orders. @returns them in the order given
 */
export async function ordersWithdraw(tx: Tx, withdrawals: readonly Withdrawal[], { command, reason, isByOperator = false }: WithdrawalStep): Promise<Order[]> {
  if (withdrawals.length === 0) return [];
  const all = withdrawals.map(({ order }) => order);
  const before = await orderLinesRead(tx, all);
  const refunds = withdrawals.map(({ order, units }) => ({
    order, refund: orderRefund(order, before.get(order.id)!, units), party: partyBehind(tx.origin, order, command, isByOperator),
  }));
  const units = withdrawals.flatMap((one) => one.units);
  await tx.run(
    `update commerce.order_line l
        set cancelled = l.cancelled + u.quantity
       from unnest($1::uuid[], $2::int[]) as u (id, quantity)
      where l.id = u.id`, [units.map(({ orderLineId }) => uuidOf(orderLineId)), units.map(({ quantity }) => quantity)]);
  await stockReturn(tx, units);
  await purchasesReturn(tx, units);

  const lines = await orderLinesRead(tx, all);
  const isOver = ({ id }: Order) => lines.get(id)!.every((line) => openOf(line) === 0 && line.shipped === 0);
  const ended = await ordersMove(tx, all.filter(isOver), command, reason === null ? { isByOperator } : { reason, isByOperator });
  const staying = await ordersTouch(tx, all.filter((order) => !isOver(order)));
  const now = new Map<Id<"ord">, Order>([...ended, ...staying].map((order) => [order.id, order]));
  await cancellationsWrite(tx, refunds.map(({ order, ...one }) => ({ ...one, order: now.get(order.id)! })), command, reason);
  for (const { order, refund } of refunds) now.set(order.id, { ...now.get(order.id)!, refundMinor: order.refundMinor + refund.amountMinor });
  await publish(tx, eventOf[command], refunds.map(({ order, refund, party }) => ({
    ...orderFact(order), ...isOver(order) ? { from: order.state, to: now.get(order.id)!.state } : {}, reason, party, currency: order.currency, amountMinor: String(refund.amountMinor),
    shipping: amountsOf(refund.shipping), lines: refund.lines.map(({ orderLineId, quantity, ...amounts }) => ({ orderLineId, quantity, ...amountsOf(amounts) })),
  })), ({ orderId }) => now.get(orderId)!.version);
  for (const order of await ordersSettle(tx, staying.map(({ id }) => now.get(id)!))) now.set(order.id, order);
  return all.map(({ id }) => now.get(id)!);
}

/** As the log writes amounts. */
const amountsOf = ({ amountMinor, taxMinor, platformDiscountMinor }: { readonly amountMinor: bigint; readonly taxMinor: bigint; readonly platformDiscountMinor: bigint }) =>
  ({ amountMinor: String(amountMinor), taxMinor: String(taxMinor), platformDiscountMinor: String(platformDiscountMinor) });
