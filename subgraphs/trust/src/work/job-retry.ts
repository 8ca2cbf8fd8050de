import { assert } from "@souk/shared/assert";
import type { Id } from "@souk/shared/ids";
import { invalidTransition, notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { jobNumberOf, jobOf, type Job, type JobState } from "./job-reads.ts";

/**
 * Puts a job that gave up back to be run at once, with all its attempts.
 *
 * Repeatable: the same key returns the first answer; of two keys at once one is refused.
 * @throws Refused InvalidTransition (not FAILED), Invalid (no such job, or done)
 */
export const jobRetry = verb("jobRetry", async (tx, _context: Context, { id }: { readonly id: Id<"job"> }): Promise<Job> => {
  const number = jobNumberOf(id);
  const state = number === undefined ? null : (await tx.row<{ state: JobState | null }>("select kernel.retry_job_v1($1::bigint) as state", [number]))?.state ?? null;
  if (state === null) throw notFound(["id"], "There is no such job; it may have been done.");
  if (state !== "FAILED") throw invalidTransition(state, "QUEUED", []);
  const job = await jobOf(tx, id);
  assert(job, "a job that was put back is there");
  await auditAppend(tx, { action: "jobRetry", subject: id, details: { subgraph: job.subgraph, task: job.task } });
  return job;
});
