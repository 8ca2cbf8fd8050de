import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { checkoutsStep } from "../checkouts/checkout-step.ts";
import { checkouts, type Checkout } from "../checkouts/checkout-tables.ts";
import { reservationsFinalise } from "../inventory/stock.ts";
import type { OrderGroup } from "../orders/order-tables.ts";
import { ordersBegin } from "../orders/orders-begin.ts";
import { ordersMove } from "../orders/orders-move.ts";
import { ordersOfGroupsLock } from "../orders/orders-lock.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import { orderGroupFacts } from "./order-group-facts.ts";
import { orderGroupsLock } from "./order-groups-lock.ts";

/** What this reads of money's fact. */
interface Captured { readonly orderGroupId: Id<"ogr"> }

/**
 * Payments were captured: their groups are placed. One that comes after its group's time is no error: the group is
 * unfulfillable, and money gives it back. Repeatable: only what waits for its payment moves.
 */
export async function orderGroupsPlace(tx: Tx, events: readonly LoggedEvent<Captured>[]): Promise<void> {
  const groups = await orderGroupsLock(tx, [...new Set(events.map(({ payload }) => payload.orderGroupId))]);
  const [paid, late] = [groups.filter(({ state }) => state === "PENDING_PAYMENT"), groups.filter(({ state }) => state === "UNPAID")];
  await paidGroupsPlace(tx, paid);
  if (late.length > 0) {
    await tx.run("update commerce.order_group set state = 'UNFULFILLABLE' where id = any($1::uuid[])", [late.map(({ id }) => uuidOf(id))]);
    const unfulfillable = await ordersOfGroupsLock(tx, late.map(({ id }) => id));
    await publish(tx, "orderGroup.unfulfillable", orderGroupFacts(late, unfulfillable, "UNFULFILLABLE"));
    await ordersUpdated(tx, unfulfillable);      // each is paid, for as long as it takes to give it back
  }
}

/**
 * Places locked groups of which nothing is to be paid any more: stock leaves the shelf, and what needs nobody's consent is
 * accepted. @returns their checkouts, which are completed
 */
export async function paidGroupsPlace(tx: Tx, paid: readonly OrderGroup[]): Promise<Checkout[]> {
  if (paid.length === 0) return [];
  const orders = await ordersOfGroupsLock(tx, paid.map(({ id }) => id));
  await reservationsFinalise(tx, orders.map(({ id }) => id));
  await tx.run("update commerce.order_group set state = 'PLACED', placed_at = clock_timestamp() where id = any($1::uuid[])", [paid.map(({ id }) => uuidOf(id))]);
  const done = await tx.read(checkouts, `select ${checkouts.select("k")} from commerce.checkout k where k.id = any($1::uuid[])`, [paid.map(({ checkoutId }) => uuidOf(checkoutId))]);
  const completed = await checkoutsStep(tx, done.map((checkout) => ({ checkout, origin: tx.origin })), "finish", 0);
  await publish(tx, "orderGroup.placed", orderGroupFacts(paid, orders, "PLACED"));
  await ordersBegin(tx, await ordersMove(tx, orders, "place"));
  return completed;
}
