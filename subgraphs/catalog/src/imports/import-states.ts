import { machine } from "@souk/shared/machine";

/** How far an import is. */
export type ImportState = "UPLOADING" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";

/** From the leave to upload to the whole report. The trigger listing_import_moves refuses any other step. */
export const importMachine = machine<ImportState>()({
  start: { from: ["UPLOADING"], to: "RUNNING", by: ["seller"] },
  resume: { from: ["FAILED"], to: "RUNNING", by: ["seller"] },      // only what failed through no fault of the file
  finish: { from: ["RUNNING"], to: "DONE", by: ["system"] },
  fail: { from: ["RUNNING"], to: "FAILED", by: ["system"] },
  cancel: { from: ["UPLOADING", "RUNNING"], to: "CANCELLED", by: ["seller", "system"] },
});

/** Why an import stopped. */
export type ImportFailure = "NOT_UTF8" | "NO_ROWS" | "NO_HEADER" | "WRONG_FORMAT" | "UNREADABLE" | "TOO_MANY_ROWS" | "FILE_MISSING" | "SELLER_UNAVAILABLE" | "UNEXPECTED";

/** Stopped through no fault of the file: it may go on where it stopped. */
export const resumableFailures: ReadonlySet<ImportFailure> = new Set(["SELLER_UNAVAILABLE", "UNEXPECTED"]);
