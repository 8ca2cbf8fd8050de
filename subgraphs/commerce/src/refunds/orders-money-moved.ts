import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { ordersLock } from "../orders/orders-lock.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import type { Order } from "../orders/order-tables.ts";

/** What this reads of money's facts. */
interface OfOrder { readonly orderId: Id<"ord"> | null }

const tellOf = (isChanged: (order: Order) => boolean) => async (tx: Tx, events: readonly LoggedEvent<OfOrder>[]): Promise<void> => {
  const locked = await ordersLock(tx, events.flatMap(({ payload: { orderId } }) => orderId ?? []));
  await ordersUpdated(tx, locked.filter(isChanged));
};

/** Something happened to the money of orders that they show and commerce does not count: whoever follows them hears of it. */
export const ordersMoneyMoved = tellOf(() => true);

/** Orders' money is held. Of what was paid this is known by its placing; what cost its buyer nothing was placed before. */
export const ordersHeld = tellOf(({ totalMinor }) => totalMinor === 0n);
