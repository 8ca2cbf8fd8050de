import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a refund stands. SUBMITTED: the provider has it. REVERSED: the buyer's bank sent it back after all. */
export type RefundState = "REQUESTED" | "SUBMITTED" | "INDETERMINATE" | "SUCCEEDED" | "FAILED" | "REVERSED";

/** From a wish to the buyer's money. The table refund_history refuses any other step. */
export const refundMachine = machine<RefundState>()({
  submit: { from: ["REQUESTED", "INDETERMINATE"], to: "SUBMITTED", by: ["provider"] },
  lose: { from: ["REQUESTED"], to: "INDETERMINATE", by: ["system"] },
  succeed: { from: ["REQUESTED", "INDETERMINATE", "SUBMITTED"], to: "SUCCEEDED", by: ["provider"] },
  fail: { from: ["REQUESTED", "INDETERMINATE", "SUBMITTED"], to: "FAILED", by: ["provider"] },
  bounce: { from: ["SUCCEEDED"], to: "REVERSED", by: ["provider"] },
  retry: { from: ["FAILED"], to: "REQUESTED", by: ["operator"] },
});
export type RefundCommand = CommandOf<typeof refundMachine>;
