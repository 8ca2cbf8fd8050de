import type { PaymentState } from "./payment-states.ts";

/** Seconds until a payment is looked at again, by how often it was since it last changed: its news may be lost on the way to us, never at the provider. */
export const paymentLookWaitsSeconds: readonly number[] = [15, 30, 60, 120, 300, 900, 3_600];

/** When to ask how a payment stands; null for never. @param isSettled that all of its money was seen */
export function lookInSeconds(state: PaymentState, isSettled: boolean, looks = 0): number | null {
  if (state === "CANCELLED" || state === "FAILED" || (state === "CAPTURED" && isSettled)) return null;
  return paymentLookWaitsSeconds[Math.min(looks, paymentLookWaitsSeconds.length - 1)]!;
}
