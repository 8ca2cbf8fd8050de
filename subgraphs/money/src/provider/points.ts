import { channel } from "node:diagnostics_channel";

/** Moments on the path of money, in its order. A process may die at each of them, and nothing is lost or done twice. */
export const moneyPoints = [
  "payment.create:sending", "payment.create:answered", "payment.create:settled",
  "payment.confirm:sending", "payment.confirm:answered", "capture:posted", "capture:written", "capture:committed", "payment.confirm:settled",
  "release:posted", "release:written",
  "refund:asked", "refund.create:sending", "refund.create:answered", "refund:posted", "refund:written", "refund:committed", "refund.create:settled",
] as const;

/** Where the moments are told. */
export const pointsChannel = "souk:money";
const points = channel(pointsChannel);

/** Tells a moment to whoever looks on from outside; nobody does, unless a test of dying there. */
export function point(name: string): void {
  if (points.hasSubscribers) points.publish(name);
}
