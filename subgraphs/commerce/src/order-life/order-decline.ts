import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { orderLock } from "../orders/order-lock.ts";
import { unitsOpen } from "../orders/order-quantities.ts";
import { orderMachine } from "../orders/order-states.ts";
import { ordersWithdraw } from "../orders/orders-withdraw.ts";
import type { Order } from "../orders/order-tables.ts";
import type { OrderStepInput } from "./order-accept.ts";
import { orderReason } from "./order-reason.ts";

/** The mutation's `id` and `OrderDeclineInput`. */
export interface OrderDeclineInput extends OrderStepInput { readonly reason: string }

/**
 * Turns an order down that waited for its seller; its stock is there again, and its money goes back.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order), InvalidTransition (it does not wait)
 */
export const orderDecline = verb("orderDecline", async (tx, { caller }: Context, { id, reason }: OrderDeclineInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, orderMachine.table.decline.by);
  transition(orderMachine, "decline", order.state);
  const units = unitsOpen((await orderLinesRead(tx, [order])).get(order.id)!);
  const [declined] = await ordersWithdraw(tx, [{ order, units }], { command: "decline", reason });
  return declined!;
}, { input: z.object({ reason: orderReason }) });
