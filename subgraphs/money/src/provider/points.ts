import { channel } from "node:diagnostics_channel";

/** Moments on the way of a payment, of what is held of it, and of its refund, in its order. */
export const paymentPoints = [
  "payment.create:sending", "payment.create:answered", "payment.create:settled",
  "payment.confirm:sending", "payment.confirm:answered", "capture:posted", "capture:written", "capture:committed", "payment.confirm:settled",
  "release:posted", "release:written",
  "refund:asked", "refund.create:sending", "refund.create:answered", "refund:posted", "refund:written", "refund:committed", "refund.create:settled",
  "chargeback:posted", "chargeback:written", "chargeback:committed",
  "dispute.submit:sending", "dispute.submit:answered", "dispute.submit:settled", "dispute.close:sending", "dispute.close:answered", "dispute.close:settled",
] as const;

/** Moments on the way of a payout, and of taking it back. */
export const payoutPoints = [
  "payout:posted", "payout:written", "transfer.create:sending", "transfer.create:answered", "transfer:posted", "transfer:written", "transfer:committed", "transfer.create:settled",
  "payout.create:sending", "payout.create:answered", "payout:settled", "payout:settled:written", "payout:committed", "payout.create:settled",
  "transfer.reverse:sending", "transfer.reverse:answered", "transfer.reverse:settled",
] as const;

/** Everywhere that a process may die, and nothing is lost or done twice. */
export const moneyPoints = [...paymentPoints, ...payoutPoints] as const;

/** Where the moments are told. */
export const pointsChannel = "souk:money";
const points = channel(pointsChannel);

/** Tells a moment to whoever looks on from outside; nobody does, unless a test of dying there. */
export function point(name: string): void {
  if (points.hasSubscribers) points.publish(name);
}
