import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { orderLock } from "../orders/order-lock.ts";
import { orderMachine } from "../orders/order-states.ts";
import type { Order } from "../orders/order-tables.ts";
import { ordersDeliver } from "../shipments/orders-deliver.ts";
import type { OrderStepInput } from "./order-accept.ts";

/**
 * Says that all of an order has come, parcels on their way too.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order), InvalidTransition (not all of it has left, or it has come)
 */
export const orderConfirmDelivery = verb("orderConfirmDelivery", async (tx, { caller }: Context, { id }: OrderStepInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, orderMachine.table.deliver.by);
  const [delivered] = await ordersDeliver(tx, [order]);
  return delivered!;
});
