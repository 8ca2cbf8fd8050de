import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { orderGroupsLapse } from "./order-groups-lapse.ts";
import { orderGroupsLock } from "./order-groups-lock.ts";

/** What this reads of money's fact. */
interface Failed { readonly orderGroupId: Id<"ogr">; readonly isFinal: boolean }

/**
 * Payments failed. One that failed for good ends its group as if its buyer had given it up, and the checkout is open again;
 * one that did not is an attempt: the buyer makes another, until the group's time is over. Repeatable: only what waits for
 * its payment moves.
 */
export async function orderGroupsFail(tx: Tx, events: readonly LoggedEvent<Failed>[]): Promise<void> {
  const failed = events.filter(({ payload }) => payload.isFinal).map(({ payload }) => payload.orderGroupId);
  if (failed.length === 0) return;
  const groups = await orderGroupsLock(tx, [...new Set(failed)]);
  await orderGroupsLapse(tx, groups.filter(({ state }) => state === "PENDING_PAYMENT"), "failed");
}
