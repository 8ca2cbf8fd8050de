import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { ordersLock } from "../orders/orders-lock.ts";
import { ordersRecount } from "./orders-recount.ts";

/** What this reads of money's fact. */
interface Reversed { readonly refundId: Id<"rfd">; readonly orderId: Id<"ord"> | null }

/**
 * Buyers' banks sent refunds back: their buyers do not have them, and they count no longer, nor do their units. An order that
 * was closed with it stays closed. Repeatable.
 */
export async function refundsReverse(tx: Tx, events: readonly LoggedEvent<Reversed>[]): Promise<void> {
  const told = events.map(({ payload }) => payload);
  await ordersLock(tx, told.flatMap(({ orderId }) => orderId ?? []));
  const reversed = await tx.rows<{ order_id: string }>(
    `update commerce.order_refund
        set reversed_at = clock_timestamp()
      where refund_id = any($1::uuid[])
        and reversed_at is null
     returning order_id`, [told.map(({ refundId }) => uuidOf(refundId))]);
  await ordersRecount(tx, [...new Set(reversed.map((row) => idOf("ord", row.order_id)))]);
}
