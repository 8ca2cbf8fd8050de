import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a transfer stands. REVERSING: the provider is asked to take it back. */
export type TransferState = "REQUESTED" | "INDETERMINATE" | "SUCCEEDED" | "FAILED" | "REVERSING" | "REVERSED";

/** From the platform's balance into a seller's account at the provider, and back. The table transfer_history refuses any other step. */
export const transferMachine = machine<TransferState>()({
  lose: { from: ["REQUESTED"], to: "INDETERMINATE", by: ["system"] },
  succeed: { from: ["REQUESTED", "INDETERMINATE"], to: "SUCCEEDED", by: ["provider"] },
  fail: { from: ["REQUESTED", "INDETERMINATE"], to: "FAILED", by: ["provider"] },
  reverse: { from: ["SUCCEEDED"], to: "REVERSING", by: ["operator"] },
  keep: { from: ["REVERSING"], to: "SUCCEEDED", by: ["provider"] },
  undo: { from: ["REVERSING"], to: "REVERSED", by: ["provider"] },
});
export type TransferCommand = CommandOf<typeof transferMachine>;
