import { uuidOf } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { goodsHandOut } from "../digital-goods/goods-hand-out.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { orderLock } from "../orders/order-lock.ts";
import { isHandedOver, openOf } from "../orders/order-quantities.ts";
import { orderMachine } from "../orders/order-states.ts";
import { goodsUnsaid } from "../orders/order-steps.ts";
import { ordersSettle } from "../orders/orders-settle.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import type { Order } from "../orders/order-tables.ts";
import type { OrderStepInput } from "./order-accept.ts";

/**
 * Says that its seller gave the buyer what no carrier takes: at the counter, or by doing it; and hands out what is said by
 * now of downloads. If nothing else is left, the order is delivered.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such order, nothing to hand over), InvalidTransition (it is not accepted, or done)
 */
export const orderHandOver = verb("orderHandOver", async (tx, { caller }: Context, { id }: OrderStepInput): Promise<Order> => {
  const order = await orderLock(tx, caller, id, ["seller"]);
  transition(orderMachine, "fulfil", order.state);
  const given = (await orderLinesRead(tx, [order])).get(order.id)!.filter((line) => isHandedOver(order, line) && openOf(line) > 0);
  if (given.length === 0) throw invalidInput(invalid(["id"], "Nothing of this order is left to be handed over."));
  const byHand = given.filter(({ kind }) => kind !== "DIGITAL");
  if (await goodsHandOut(tx, [order]) + byHand.length === 0) throw invalidInput(invalid(["id"], goodsUnsaid));
  await tx.run("update commerce.order_line set shipped = ordered - cancelled, delivered = ordered - cancelled where id = any($1::uuid[])", [byHand.map((line) => uuidOf(line.id))]);
  const [handed] = await ordersSettle(tx, await ordersUpdated(tx, [order]));
  return handed!;
});
