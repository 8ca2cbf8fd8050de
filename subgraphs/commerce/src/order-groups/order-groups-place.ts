import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { checkoutsStep } from "../checkouts/checkout-step.ts";
import { checkouts } from "../checkouts/checkout-tables.ts";
import { reservationsFinalise } from "../inventory/stock.ts";
import { ordersBegin } from "../orders/orders-begin.ts";
import { ordersMove } from "../orders/orders-move.ts";
import { ordersOfGroupsLock } from "../orders/orders-lock.ts";
import { orderGroupFacts } from "./order-group-facts.ts";
import { orderGroupsLock } from "./order-groups-lock.ts";

/** What this reads of money's fact. */
interface Captured { readonly orderGroupId: Id<"ogr"> }

/**
 * Payments were captured: their groups are placed, stock leaves the shelf, and what needs nobody's consent is accepted.
 * One that comes after its group's time is no error: the group is unfulfillable, and money gives it back. Repeatable: only
 * what waits for its payment moves.
 */
export async function orderGroupsPlace(tx: Tx, events: readonly LoggedEvent<Captured>[]): Promise<void> {
  const groups = await orderGroupsLock(tx, [...new Set(events.map(({ payload }) => payload.orderGroupId))]);
  const [paid, late] = [groups.filter(({ state }) => state === "PENDING_PAYMENT"), groups.filter(({ state }) => state === "UNPAID")];
  if (paid.length > 0) {
    const orders = await ordersOfGroupsLock(tx, paid.map(({ id }) => id));
    await reservationsFinalise(tx, orders.map(({ id }) => id));
    await tx.run("update commerce.order_group set state = 'PLACED', placed_at = clock_timestamp() where id = any($1::uuid[])", [paid.map(({ id }) => uuidOf(id))]);
    const done = await tx.read(checkouts, `select ${checkouts.select("k")} from commerce.checkout k where k.id = any($1::uuid[])`, [paid.map(({ checkoutId }) => uuidOf(checkoutId))]);
    await checkoutsStep(tx, done.map((checkout) => ({ checkout, origin: tx.origin })), "finish", 0);
    await publish(tx, "orderGroup.placed", orderGroupFacts(paid, orders));
    await ordersBegin(tx, await ordersMove(tx, orders, "place"));
  }
  if (late.length > 0) {
    await tx.run("update commerce.order_group set state = 'UNFULFILLABLE' where id = any($1::uuid[])", [late.map(({ id }) => uuidOf(id))]);
    await publish(tx, "orderGroup.unfulfillable", orderGroupFacts(late, await ordersOfGroupsLock(tx, late.map(({ id }) => id))));
  }
}
