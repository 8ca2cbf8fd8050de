import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { orderLock } from "../orders/order-lock.ts";
import { orderMachine } from "../orders/order-states.ts";
import { ordersMove } from "../orders/orders-move.ts";
import type { Order } from "../orders/order-tables.ts";
import type { OrderStepInput } from "./order-accept.ts";

/**
 * Accepts an order that has come: its seller is paid.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order), InvalidTransition (it has not come, or is completed)
 */
export const orderComplete = verb("orderComplete", async (tx, { caller }: Context, { id }: OrderStepInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, orderMachine.table.complete.by);
  const [completed] = await ordersMove(tx, [order], "complete");
  return completed!;
});
