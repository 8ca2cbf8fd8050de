import type { Order, OrderLine } from "./order-tables.ts";

/** What of an order has gone where: computed from its lines, never stored. */
export type FulfilmentStatus = "UNFULFILLED" | "PARTLY_FULFILLED" | "FULFILLED" | "DELIVERED" | "NOTHING_LEFT";
/** What of an order is paid, as far as commerce was told. */
export type PaymentStatus = "NONE" | "PAID" | "PARTLY_REFUNDED" | "REFUNDED" | "CHARGED_BACK";
/** Where a line stands, for people. */
export type LineStatus = "OPEN" | "CANCELLED" | "PARTLY_SHIPPED" | "SHIPPED" | "DELIVERED" | "RETURNED";

/** Of an order that ended before anything left nothing is waited for, whether its units were counted as cancelled or never paid. */
const isGivenUp = ({ state }: Pick<Order, "state">): boolean => state === "CANCELLED" || state === "DECLINED" || state === "EXPIRED";

/** By quantities: what is cancelled is not waited for. */
export function fulfilmentStatusOf(order: Pick<Order, "state">, lines: readonly OrderLine[]): FulfilmentStatus {
  if (isGivenUp(order)) return "NOTHING_LEFT";
  const due = lines.map(({ ordered, cancelled, shipped, delivered }) => ({ wanted: ordered - cancelled, shipped, delivered })).filter(({ wanted }) => wanted > 0);
  if (due.length === 0) return "NOTHING_LEFT";
  if (due.every(({ wanted, delivered }) => delivered >= wanted)) return "DELIVERED";
  if (due.every(({ wanted, shipped }) => shipped >= wanted)) return "FULFILLED";
  return due.some(({ shipped }) => shipped > 0) ? "PARTLY_FULFILLED" : "UNFULFILLED";
}

/**
 * By what was paid and what has gone back of it, by its buyer's bank before all else; what cost nothing stays paid. A payment that came too late for the order is
 * one all the same. @param isPaidTooLate that its group was
 */
export function paymentStatusOf({ placedAt, totalMinor, refundedMinor, chargedBackMinor }: Pick<Order, "placedAt" | "totalMinor" | "refundedMinor" | "chargedBackMinor">, isPaidTooLate: boolean): PaymentStatus {
  if (placedAt === null && !isPaidTooLate) return "NONE";
  if (chargedBackMinor > 0n) return "CHARGED_BACK";
  if (refundedMinor === 0n) return "PAID";
  return refundedMinor < totalMinor ? "PARTLY_REFUNDED" : "REFUNDED";
}

/** By quantities. @param orderState of its order */
export function lineStatusOf({ ordered, cancelled, shipped, delivered, returned, orderState }: OrderLine & { readonly orderState: Order["state"] }): LineStatus {
  const wanted = ordered - cancelled;
  if (wanted === 0 || isGivenUp({ state: orderState })) return "CANCELLED";
  if (returned >= wanted) return "RETURNED";
  if (delivered >= wanted) return "DELIVERED";
  if (shipped >= wanted) return "SHIPPED";
  return shipped > 0 ? "PARTLY_SHIPPED" : "OPEN";
}
