import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a break stands. EXCEPTION: it did not heal by itself until the next run, or somebody has taken it up. */
export type ItemState = "UNMATCHED" | "EXCEPTION" | "MATCHED" | "RESOLVED";

/** From a break to its end. The table reconciliation_item_history refuses any other step. */
export const itemMachine = machine<ItemState>()({
  stay: { from: ["UNMATCHED"], to: "EXCEPTION", by: ["system"] },
  assign: { from: ["UNMATCHED", "EXCEPTION"], to: "EXCEPTION", by: ["operator"] },
  match: { from: ["UNMATCHED", "EXCEPTION"], to: "MATCHED", by: ["system"] },
  resolve: { from: ["UNMATCHED", "EXCEPTION"], to: "RESOLVED", by: ["operator"] },
});
export type ItemCommand = CommandOf<typeof itemMachine>;
