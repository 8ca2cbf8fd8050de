import { allowedTransitions } from "@souk/shared/machine";
import { invalidTransition } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { cartLinesMax, lineQuantityMax } from "../carts/cart-tables.ts";
import type { Context } from "../context.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { orderLock } from "../orders/order-lock.ts";
import { openOf, type Units } from "../orders/order-quantities.ts";
import { orderMachine } from "../orders/order-states.ts";
import { isPastCancelling } from "../orders/order-steps.ts";
import { ordersWithdraw } from "../orders/orders-withdraw.ts";
import type { Order } from "../orders/order-tables.ts";
import { unitsFree } from "../orders/units-free.ts";
import { ordersCancel } from "../shipments/orders-cancel.ts";
import { packedOf } from "../shipments/shipments-move.ts";
import type { OrderStepInput } from "./order-accept.ts";
import { orderReason } from "./order-reason.ts";

/** The mutation's `id` and `OrderCancelInput`. */
export interface OrderCancelInput extends OrderStepInput { readonly reason: string; readonly lines?: readonly Units[] | null }

/**
 * Cancels what of an order has not left: all of it, or units of some lines that lie in no parcel. Their stock is there
 * again, and their money goes back. Its buyer may until it is being sent, its seller and operators until the last has left.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order, no such line), InvalidTransition, OrderLineQuantity (fewer are free)
 */
export const orderCancel = verb("orderCancel", async (tx, { caller }: Context, { id, reason, lines }: OrderCancelInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, orderMachine.table.cancel.by);
  const to = transition(orderMachine, "cancel", order.state);
  if (isPastCancelling(caller, order))
    throw invalidTransition(order.state, to, allowedTransitions(orderMachine, order.state).map((step) => step.to).filter((state) => state !== to));
  if (!lines) return (await ordersCancel(tx, [order], reason))[0]!;
  const packed = await packedOf(tx, [order]);
  unitsFree(lines, (await orderLinesRead(tx, [order])).get(order.id)!, (line) => openOf(line) - packed(line));
  return (await ordersWithdraw(tx, [{ order, units: lines }], "cancel", reason))[0]!;
}, {
  input: z.object({
    reason: orderReason,
    lines: z.array(z.object({ quantity: z.number().int().min(1, "At least one.").max(lineQuantityMax, `At most ${lineQuantityMax}.`) }))
      .min(1, "Name at least one line, or leave them out.").max(cartLinesMax, `At most ${cartLinesMax} lines.`).nullish(),
  }),
});
