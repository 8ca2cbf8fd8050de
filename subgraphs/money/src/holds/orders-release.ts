import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";
import { holdsLock } from "./holds-lock.ts";
import { holdsRelease } from "./holds-release.ts";

/** What this reads of commerce's fact. */
interface Completed { readonly orderId: Id<"ord"> }

/** Orders were accepted, by their buyers or by time: what is held for them is released, now or as soon as it is free. Repeatable. */
export async function ordersRelease(tx: Tx, events: readonly LoggedEvent<Completed>[]): Promise<void> {
  const held = await holdsLock(tx, [...new Set(events.map(({ payload }) => payload.orderId))]);
  await holdsRelease(tx, [...held.values()].map((one) => ({ held: one })));
}
