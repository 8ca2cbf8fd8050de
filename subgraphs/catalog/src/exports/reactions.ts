import { jobsEnqueue } from "@souk/shared/jobs";
import type { Reactions } from "@souk/schema/events";
import type { ExportJob } from "./listing-export-run.ts";

/** Exports are written by jobs: a wish that is committed is never forgotten. */
export const exportReactions: Reactions = {
  "listingExport.created": (tx, events) => jobsEnqueue<ExportJob>(tx, "listingExportRun",
    events.map(({ payload: { exportId }, correlationId }) => ({ payload: { exportId }, key: exportId, correlationId }))),
};
