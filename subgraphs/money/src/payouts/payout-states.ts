import { machine, type CommandOf } from "@souk/shared/machine";

/**
 * Where a payout stands. SCHEDULED and ON_HOLD: nothing has moved. ELIGIBLE: it is out of what the seller has, and on its way
 * into their account at the provider. TRANSFERRED: it lies there. FAILED: it lies there still. RETURNED: it does again.
 */
export type PayoutState = "SCHEDULED" | "ON_HOLD" | "ELIGIBLE" | "CANCELLED" | "TRANSFERRED" | "INDETERMINATE" | "SUBMITTED" | "IN_TRANSIT" | "PAID" | "FAILED" | "RETURNED" | "UNWOUND";

/** From what a seller has to their bank. The table payout_history refuses any other step. */
export const payoutMachine = machine<PayoutState>()({
  hold: { from: ["SCHEDULED"], to: "ON_HOLD", by: ["system"] },
  resume: { from: ["ON_HOLD"], to: "SCHEDULED", by: ["system"] },
  ready: { from: ["SCHEDULED"], to: "ELIGIBLE", by: ["system"] },
  cancel: { from: ["SCHEDULED", "ON_HOLD"], to: "CANCELLED", by: ["seller", "operator"] },
  transfer: { from: ["ELIGIBLE"], to: "TRANSFERRED", by: ["provider"] },
  refuse: { from: ["ELIGIBLE"], to: "ON_HOLD", by: ["provider"] },
  lose: { from: ["TRANSFERRED"], to: "INDETERMINATE", by: ["system"] },
  submit: { from: ["TRANSFERRED", "INDETERMINATE"], to: "SUBMITTED", by: ["provider"] },
  depart: { from: ["TRANSFERRED", "INDETERMINATE", "SUBMITTED"], to: "IN_TRANSIT", by: ["provider"] },
  pay: { from: ["TRANSFERRED", "INDETERMINATE", "SUBMITTED", "IN_TRANSIT"], to: "PAID", by: ["provider"] },
  fail: { from: ["TRANSFERRED", "INDETERMINATE", "SUBMITTED", "IN_TRANSIT"], to: "FAILED", by: ["provider"] },
  return: { from: ["PAID"], to: "RETURNED", by: ["provider"] },
  retry: { from: ["FAILED", "RETURNED"], to: "TRANSFERRED", by: ["seller", "operator"] },
  unwind: { from: ["FAILED", "RETURNED"], to: "UNWOUND", by: ["provider"] },
});
export type PayoutCommand = CommandOf<typeof payoutMachine>;
