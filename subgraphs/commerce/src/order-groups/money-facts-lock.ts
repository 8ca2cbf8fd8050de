import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";
import { heldStockLock } from "../inventory/stock.ts";
import { ordersOfGroupsLock } from "../orders/orders-lock.ts";
import { orderGroupsLock } from "./order-groups-lock.ts";

/**
 * Locks all that money's facts of one batch may move: checkouts, their groups, the groups' orders, and the stock that is held
 * for them, each by id. Each reaction takes its own in this order; two types of facts would take them twice over, and a
 * checkout or a timer that stands between would wait for them as they wait for it.
 */
export async function moneyFactsLock(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
  const groupIds = [...new Set(events.map(({ payload }) => (payload as { readonly orderGroupId: Id<"ogr"> }).orderGroupId))];
  await orderGroupsLock(tx, groupIds);
  await heldStockLock(tx, (await ordersOfGroupsLock(tx, groupIds)).map(({ id }) => id));
}
