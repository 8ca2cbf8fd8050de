import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a payout of the platform's own stands. REQUESTED: it waits for a second person. INDETERMINATE: nobody knows whether the provider has it. */
export type PlatformPayoutState = "REQUESTED" | "SUBMITTED" | "INDETERMINATE" | "IN_TRANSIT" | "PAID" | "FAILED" | "RETURNED" | "REJECTED";

/** From a wish to the bank's account. The table platform_payout_history refuses any other step. */
export const platformPayoutMachine = machine<PlatformPayoutState>()({
  approve: { from: ["REQUESTED"], to: "SUBMITTED", by: ["operator"] },
  reject: { from: ["REQUESTED"], to: "REJECTED", by: ["operator"] },
  lose: { from: ["SUBMITTED"], to: "INDETERMINATE", by: ["system"] },
  leave: { from: ["SUBMITTED", "INDETERMINATE"], to: "IN_TRANSIT", by: ["provider"] },
  arrive: { from: ["IN_TRANSIT"], to: "PAID", by: ["provider"] },
  fail: { from: ["SUBMITTED", "INDETERMINATE", "IN_TRANSIT"], to: "FAILED", by: ["provider"] },
  bounce: { from: ["PAID"], to: "RETURNED", by: ["provider"] },
});
export type PlatformPayoutCommand = CommandOf<typeof platformPayoutMachine>;
