import { lookWaitsSeconds } from "../provider/looks.ts";
import type { PaymentState } from "./payment-states.ts";

/** When to ask how a payment stands that has just changed, in seconds; null for never. @param isSettled that all of its money was seen */
export const lookInSeconds = (state: PaymentState, isSettled: boolean): number | null =>
  (state === "CANCELLED" || state === "FAILED" || (state === "CAPTURED" && isSettled) ? null : lookWaitsSeconds[0]!);
