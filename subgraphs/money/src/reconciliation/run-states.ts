import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a reconciliation stands. FAILED: something that it needs was not to be had, and it says nothing about the books. */
export type RunState = "RUNNING" | "COMPLETED" | "FAILED";

/** A run ends once. */
export const runMachine = machine<RunState>()({
  complete: { from: ["RUNNING"], to: "COMPLETED", by: ["system"] },
  fail: { from: ["RUNNING"], to: "FAILED", by: ["system"] },
});
export type RunCommand = CommandOf<typeof runMachine>;
