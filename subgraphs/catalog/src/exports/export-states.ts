import { machine } from "@souk/shared/machine";

/** How far an export is. */
export type ExportState = "RUNNING" | "DONE" | "FAILED";

/** From the wish to the file. The trigger listing_export_moves refuses any other step. */
export const exportMachine = machine<ExportState>()({
  finish: { from: ["RUNNING"], to: "DONE", by: ["system"] },
  fail: { from: ["RUNNING"], to: "FAILED", by: ["system"] },
});
