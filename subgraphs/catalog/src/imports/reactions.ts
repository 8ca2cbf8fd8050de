import { jobsEnqueue } from "@souk/shared/jobs";
import type { Reactions } from "@souk/schema/events";
import type { ImportJob } from "./listing-import-run.ts";

/** Imports are run by jobs: a start that is committed is never forgotten. */
export const importReactions: Reactions = {
  "listingImport.started": (tx, events) => jobsEnqueue<ImportJob>(tx, "listingImportRun",
    events.map(({ payload: { importId }, correlationId }) => ({ payload: { importId }, key: importId, correlationId }))),
};
