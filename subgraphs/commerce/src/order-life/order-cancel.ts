import { allowedTransitions } from "@souk/shared/machine";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { invalid, invalidInput, invalidTransition } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { cartLinesMax, lineQuantityMax } from "../carts/cart-tables.ts";
import type { Context } from "../context.ts";
import { cancellationsMax } from "../orders/cancellation-reads.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { orderLock } from "../orders/order-lock.ts";
import { openOf, type Units } from "../orders/order-quantities.ts";
import { isBeingSent } from "../orders/order-situation.ts";
import { orderMachine } from "../orders/order-states.ts";
import { isPastCancelling, partyOf } from "../orders/order-steps.ts";
import { ordersWithdraw } from "../orders/orders-withdraw.ts";
import type { Order } from "../orders/order-tables.ts";
import { unitsFree } from "../orders/units-free.ts";
import { ordersCancel } from "../shipments/orders-cancel.ts";
import { packedOf } from "../shipments/shipments-move.ts";
import type { OrderStepInput } from "./order-accept.ts";
import { orderReason } from "./order-reason.ts";

/** The mutation's `id` and `OrderCancelInput`. */
export interface OrderCancelInput extends OrderStepInput { readonly reason: string; readonly lines?: readonly Units[] | null }

/** @throws Refused for a part of an order too many: all of the rest can be cancelled still */
async function fewCancellations(tx: Tx, { id }: Order): Promise<void> {
  const known = await tx.row<{ count: number }>("select count(*)::int as count from commerce.order_cancellation where order_id = $1", [uuidOf(id)]);
  if (known!.count >= cancellationsMax - 1) throw invalidInput(invalid(["input", "lines"], `This was cancelled in ${known!.count} parts already. Leave the lines out to cancel the rest.`));
}

/**
 * Cancels what of an order has not left: all of it, or units of some lines that lie in no parcel. Their stock is there
 * again, and their money goes back. Its buyer may while nothing is packed or has left, its seller and operators until the last has left.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order, no such line), InvalidTransition, OrderLineQuantity (fewer are free)
 */
export const orderCancel = verb("orderCancel", async (tx, { caller }: Context, { id, reason, lines }: OrderCancelInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, orderMachine.table.cancel.by);
  const to = transition(orderMachine, "cancel", order.state);
  const [held, packed] = [(await orderLinesRead(tx, [order])).get(order.id)!, await packedOf(tx, [order])];
  if (isPastCancelling(caller, order, { isBeingSent: isBeingSent(order, held, held.reduce((sum, line) => sum + packed(line), 0)) }))
    throw invalidTransition(order.state, to, allowedTransitions(orderMachine, order.state).map((step) => step.to).filter((state) => state !== to));
  const why = { reason, isByOperator: partyOf(caller, order).includes("operator") };
  if (!lines) return (await ordersCancel(tx, [order], why))[0]!;
  await fewCancellations(tx, order);
  unitsFree(lines, held, (line) => openOf(line) - packed(line));
  return (await ordersWithdraw(tx, [{ order, units: lines }], { ...why, command: "cancel" }))[0]!;
}, {
  input: z.object({
    reason: orderReason,
    lines: z.array(z.object({ quantity: z.number().int().min(1, "At least one.").max(lineQuantityMax, `At most ${lineQuantityMax}.`) }))
      .min(1, "Name at least one line, or leave them out.").max(cartLinesMax, `At most ${cartLinesMax} lines.`).nullish(),
  }),
});
