import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { orderMachine } from "../orders/order-states.ts";
import type { Units } from "../orders/order-quantities.ts";
import { ordersLock } from "../orders/orders-lock.ts";
import { ordersMove } from "../orders/orders-move.ts";
import { ordersRecount } from "./orders-recount.ts";

/** What this reads of money's fact; units are 0 where it was for none in particular. */
interface Succeeded { readonly refundId: Id<"rfd">; readonly orderId: Id<"ord"> | null; readonly amountMinor: string; readonly lines: readonly Units[]; readonly isWhole: boolean }

const refundableAfterLeaving: readonly string[] = orderMachine.table.closeRefunded.from;

/**
 * Money went back to buyers. It is counted by order and by unit, and an order that has left and of which all went back is
 * closed. Repeatable: each refund is written once, and what is counted is what is written. Five statements and three for
 * those that are closed, however many refunds.
 */
export async function refundsSucceed(tx: Tx, events: readonly LoggedEvent<Succeeded>[]): Promise<void> {
  const told = events.flatMap(({ payload: { orderId, ...refund } }) => (orderId === null ? [] : [{ ...refund, orderId }]));
  if (told.length === 0) return;
  const locked = new Set((await ordersLock(tx, told.map(({ orderId }) => orderId))).map(({ id }) => id));
  const ours = told.filter(({ orderId }) => locked.has(orderId));
  const fresh = await refundsWrite(tx, ours);
  if (fresh.length === 0) return;
  const whole = new Set(ours.filter(({ isWhole }) => isWhole).map(({ orderId }) => orderId));
  const counted = await ordersRecount(tx, fresh);
  await ordersMove(tx, counted.filter(({ id, state }) => whole.has(id) && refundableAfterLeaving.includes(state)), "closeRefunded", { reason: "All of it was given back." });
}

/** @returns the orders of those that were not written yet, each once */
async function refundsWrite(tx: Tx, refunds: readonly (Succeeded & { readonly orderId: Id<"ord"> })[]): Promise<Id<"ord">[]> {
  const fresh = await tx.rows<{ refund_id: string; order_id: string }>(
    `insert into commerce.order_refund (refund_id, order_id, amount_minor, is_whole)
     select r.refund_id, r.order_id, r.amount_minor, r.is_whole
       from jsonb_to_recordset($1::jsonb) as r (refund_id uuid, order_id uuid, amount_minor bigint, is_whole boolean)
     on conflict do nothing
     returning refund_id, order_id`,
    [JSON.stringify(refunds.map(({ refundId, orderId, amountMinor, isWhole }) => ({ refund_id: uuidOf(refundId), order_id: uuidOf(orderId), amount_minor: amountMinor, is_whole: isWhole })))]);
  const written = new Set(fresh.map((row) => row.refund_id));
  await tx.run(
    `insert into commerce.order_refund_line (refund_id, order_line_id, quantity)
     select l.refund_id, l.order_line_id, l.quantity
       from jsonb_to_recordset($1::jsonb) as l (refund_id uuid, order_line_id uuid, quantity int)`,
    [JSON.stringify(refunds.filter(({ refundId }) => written.has(uuidOf(refundId))).flatMap(({ refundId, lines }) => lines.filter(({ quantity }) => quantity > 0)
      .map(({ orderLineId, quantity }) => ({ refund_id: uuidOf(refundId), order_line_id: uuidOf(orderLineId), quantity }))))]);
  return [...new Set(fresh.map((row) => idOf("ord", row.order_id)))];
}
