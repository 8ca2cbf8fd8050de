import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { orderLock } from "../orders/order-lock.ts";
import { orderMachine } from "../orders/order-states.ts";
import { downloadsDeliver } from "../orders/orders-begin.ts";
import { ordersMove } from "../orders/orders-move.ts";
import type { Order } from "../orders/order-tables.ts";

/** Which order a party moves, and the key. */
export interface OrderStepInput { readonly id: Id<"ord">; readonly idempotencyKey: string }

/**
 * Takes an order on that waited for its seller; what is downloaded is there at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order), InvalidTransition (it does not wait)
 */
export const orderAccept = verb("orderAccept", async (tx, { caller }: Context, { id }: OrderStepInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, orderMachine.table.accept.by);
  const [accepted] = await downloadsDeliver(tx, await ordersMove(tx, [order], "accept"));
  return accepted!;
});
