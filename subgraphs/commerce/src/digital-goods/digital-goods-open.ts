import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { noOrder, orderLock } from "../orders/order-lock.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { lineOf, type PricedOrderLine } from "../orders/order-reads.ts";
import { orderFact } from "../orders/orders-move.ts";

/** Which line, and the key. */
export interface DigitalGoodsOpenInput { readonly id: Id<"oln">; readonly idempotencyKey: string }

/**
 * Opens what its buyer was given of a line: from now on they read it, and each opening leads to the file for some minutes after it.
 * The first is written down and told: the proof that it was delivered.
 *
 * Repeatable: the same key counts once.
 * @throws OperationError FORBIDDEN for who sees the order and did not buy it
 * @throws Refused InvalidInput (no such line; nothing of it is handed out yet)
 */
export const digitalGoodsOpen = verb("digitalGoodsOpen", async (tx, { caller }: Context, { id }: DigitalGoodsOpenInput): Promise<PricedOrderLine> => {
  const known = isId("oln", id) ? await tx.row<{ order_id: string }>("select order_id from commerce.order_line where id = $1", [uuidOf(id)]) : undefined;
  if (!known) throw noOrder();
  const order = await orderLock(tx, caller, idOf("ord", known.order_id), ["buyer"]);
  const opened = await tx.row<{ opened: number }>(
    `update commerce.order_line_goods
        set opened = opened + 1, first_opened_at = coalesce(first_opened_at, clock_timestamp()), last_opened_at = clock_timestamp()
      where order_line_id = $1
     returning opened`, [uuidOf(id)]);
  if (!opened) throw invalidInput(invalid(["id"], "Nothing of this line is handed out yet."));
  if (opened.opened === 1) await publish(tx, "digitalGoods.opened", { ...orderFact(order), orderLineId: id });
  const line = (await orderLinesRead(tx, [order])).get(order.id)!.find((one) => one.id === id)!;
  return lineOf(order, line);
});
