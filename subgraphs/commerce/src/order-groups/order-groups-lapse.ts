import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { checkoutsStep } from "../checkouts/checkout-step.ts";
import { checkouts, offerMinutes } from "../checkouts/checkout-tables.ts";
import { reservationsRelease } from "../inventory/stock.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { unitsOpen } from "../orders/order-quantities.ts";
import { ordersMove } from "../orders/orders-move.ts";
import { ordersOfGroupsLock } from "../orders/orders-lock.ts";
import type { OrderGroup } from "../orders/order-tables.ts";
import { redemptionsRestore } from "../promotions/redemptions-restore.ts";
import { purchasesReturn } from "../purchase-limits/purchases-return.ts";
import { orderGroupFacts } from "./order-group-facts.ts";

const back = { order: "cancelUnpaid", checkout: "reopen", stock: "RELEASED", event: "checkout.reopened", minutes: offerMinutes } as const;

/** How unpaid groups end: their buyer gave them up, their payment failed for good, or their time was over. */
const lapses = {
  givenUp: { ...back, why: {} },
  failed: { ...back, why: { reason: "The payment failed." } },
  timeOver: { order: "expireUnpaid", checkout: "expire", stock: "EXPIRED", event: "checkout.expired", minutes: 0, why: {} },
} as const;

/** Ends locked groups that are not paid: orders end, stock and the uses of codes go back, at once and once. Set-based. */
export async function orderGroupsLapse(tx: Tx, groups: readonly OrderGroup[], how: keyof typeof lapses): Promise<void> {
  if (groups.length === 0) return;
  const { order, checkout, stock, event, minutes, why } = lapses[how];
  const groupIds = groups.map(({ id }) => id);
  const orders = await ordersOfGroupsLock(tx, groupIds);
  await reservationsRelease(tx, orders.map(({ id }) => id), stock);
  await purchasesReturn(tx, unitsOpen([...(await orderLinesRead(tx, orders)).values()].flat()));
  await redemptionsRestore(tx, groupIds);
  await ordersMove(tx, orders, order, why);
  await tx.run("update commerce.order_group set state = 'UNPAID' where id = any($1::uuid[])", [groupIds.map(uuidOf)]);
  const left = await tx.read(checkouts, `select ${checkouts.select("k")} from commerce.checkout k where k.id = any($1::uuid[])`, [groups.map(({ checkoutId }) => uuidOf(checkoutId))]);
  await checkoutsStep(tx, left.map((one) => ({ checkout: one, origin: tx.origin })), checkout, minutes);
  await publish(tx, "orderGroup.lapsed", orderGroupFacts(groups, orders, "UNPAID"));
  await publish(tx, event, left.map(({ id, buyerId }) => ({ checkoutId: id, buyerId })));
}
