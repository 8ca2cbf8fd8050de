import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a buyer stands between cart and order. */
export type CheckoutState = "OPEN" | "PAYMENT_PENDING" | "COMPLETED" | "EXPIRED";

/** The table checkout_history refuses any other step. */
export const checkoutMachine = machine<CheckoutState>()({
  complete: { from: ["OPEN"], to: "PAYMENT_PENDING", by: ["buyer"] },
  /** Its payment failed for good or was given up: stock and codes go back, and the buyer may change something. */
  reopen: { from: ["PAYMENT_PENDING"], to: "OPEN", by: ["buyer", "system"] },
  finish: { from: ["PAYMENT_PENDING"], to: "COMPLETED", by: ["system"] },
  expire: { from: ["OPEN", "PAYMENT_PENDING"], to: "EXPIRED", by: ["system"] },
});
export type CheckoutCommand = CommandOf<typeof checkoutMachine>;
