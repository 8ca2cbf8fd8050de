import { machine, type CommandOf } from "@souk/shared/machine";

/**
 * Where a payment stands. INDETERMINATE: the provider was asked to do something and it is not known whether it did.
 * A declined attempt is no state: the payment is open for another.
 */
export type PaymentState = "CREATED" | "REQUIRES_ACTION" | "PROCESSING" | "INDETERMINATE" | "CAPTURED" | "FAILED" | "CANCELLED";

/** From an intention to the money. The table payment_history refuses any other step. What the provider says is a fact: it has no forbidden order, only facts that change nothing. */
export const paymentMachine = machine<PaymentState>()({
  begin: { from: ["CREATED", "REQUIRES_ACTION"], to: "PROCESSING", by: ["buyer"] },
  lose: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING"], to: "INDETERMINATE", by: ["system"] },
  open: { from: ["REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "CREATED", by: ["provider"] },
  askAction: { from: ["CREATED", "PROCESSING", "INDETERMINATE"], to: "REQUIRES_ACTION", by: ["provider"] },
  wait: { from: ["CREATED", "REQUIRES_ACTION", "INDETERMINATE"], to: "PROCESSING", by: ["provider"] },
  capture: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "CAPTURED", by: ["provider"] },
  fail: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "FAILED", by: ["provider"] },
  cancel: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "CANCELLED", by: ["provider"] },
});
export type PaymentCommand = CommandOf<typeof paymentMachine>;

/** States from which nothing leads on. */
export const isFinal = (state: PaymentState): boolean => state === "CAPTURED" || state === "FAILED" || state === "CANCELLED";
