import { machine, type CommandOf } from "@souk/shared/machine";

/**
 * Where the setting up of a way of paying stands. INDETERMINATE: the provider was asked to do something and it is not known
 * whether it did. A method that the bank refused is no state: the setup is open for another.
 */
export type SetupState = "CREATED" | "REQUIRES_ACTION" | "PROCESSING" | "INDETERMINATE" | "SUCCEEDED" | "FAILED" | "CANCELLED";

/** From a wish to a method that is kept. The table payment_method_setup_history refuses any other step; what the provider says is a fact, in whatever order. */
export const setupMachine = machine<SetupState>()({
  begin: { from: ["CREATED", "REQUIRES_ACTION"], to: "PROCESSING", by: ["buyer"] },
  lose: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING"], to: "INDETERMINATE", by: ["system"] },
  open: { from: ["REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "CREATED", by: ["provider"] },
  askAction: { from: ["CREATED", "PROCESSING", "INDETERMINATE"], to: "REQUIRES_ACTION", by: ["provider"] },
  wait: { from: ["CREATED", "REQUIRES_ACTION", "INDETERMINATE"], to: "PROCESSING", by: ["provider"] },
  succeed: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "SUCCEEDED", by: ["provider"] },
  fail: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "FAILED", by: ["provider", "system"] },
  cancel: { from: ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], to: "CANCELLED", by: ["provider"] },
});
export type SetupCommand = CommandOf<typeof setupMachine>;

/** States from which nothing leads on. */
export const isSetupOver = (state: SetupState): boolean => state === "SUCCEEDED" || state === "FAILED" || state === "CANCELLED";
