import type { Order, OrderLine } from "./order-tables.ts";

/** What of an order has gone where: computed from its lines, never stored. */
export type FulfilmentStatus = "UNFULFILLED" | "PARTLY_FULFILLED" | "FULFILLED" | "DELIVERED" | "NOTHING_LEFT";
/** What of an order is paid, as far as commerce was told. */
export type PaymentStatus = "NONE" | "PAID";
/** Where a line stands, for people. */
export type LineStatus = "OPEN" | "CANCELLED" | "PARTLY_SHIPPED" | "SHIPPED" | "DELIVERED" | "RETURNED";

/** By quantities: what is cancelled is not waited for. */
export function fulfilmentStatusOf(lines: readonly OrderLine[]): FulfilmentStatus {
  const due = lines.map(({ ordered, cancelled, shipped, delivered }) => ({ wanted: ordered - cancelled, shipped, delivered })).filter(({ wanted }) => wanted > 0);
  if (due.length === 0) return "NOTHING_LEFT";
  if (due.every(({ wanted, delivered }) => delivered >= wanted)) return "DELIVERED";
  if (due.every(({ wanted, shipped }) => shipped >= wanted)) return "FULFILLED";
  return due.some(({ shipped }) => shipped > 0) ? "PARTLY_FULFILLED" : "UNFULFILLED";
}

export const paymentStatusOf = ({ placedAt }: Order): PaymentStatus => (placedAt === null ? "NONE" : "PAID");

/** By quantities. */
export function lineStatusOf({ ordered, cancelled, shipped, delivered, returned }: OrderLine): LineStatus {
  const wanted = ordered - cancelled;
  if (wanted === 0) return "CANCELLED";
  if (returned >= wanted) return "RETURNED";
  if (delivered >= wanted) return "DELIVERED";
  if (shipped >= wanted) return "SHIPPED";
  return shipped > 0 ? "PARTLY_SHIPPED" : "OPEN";
}
