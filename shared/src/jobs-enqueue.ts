import type { Tx } from "./database.ts";

/** One job to run: what it is given, and what it is known by. */
interface JobWanted<P extends object = object> {
  /** JSON: ids and amounts as strings. */
  readonly payload: P;
  /**
   * A repeat under the same key replaces the job that still waits, so there is one; a job that already runs is
   * followed by another, since it may have read what was true before. Unique within the job's name; at most 400 characters.
   */
  readonly key?: string;
  /** Finds the cause in the logs; the transaction's own by default. */
  readonly correlationId?: string;
}

/** What lies in a job's row around its payload. */
export interface JobEnvelope { readonly payload: object; readonly correlationId: string }

/** Twelve attempts, each waiting e times longer up to six hours, reach over a day: a provider's bad night heals by itself. */
const jobAttemptsMax = 12;

/** Jobs are known to all workers as `<subgraph>.<name>`. */
export const jobIdentifier = (subgraph: string, name: string): string => `${subgraph}.${name}`;

/**
 * Asks for jobs of this subgraph, in one statement, within the transaction: they run at least once after it commits, and
 * not at all when it rolls back. For reactions in their batches and for sweeps; never in a transaction that people wait
 * for, because the wake-up it carries makes the commits of the cluster queue.
 *
 * @throws Error if there are more than 5,000
 */
export async function jobsEnqueue<P extends object>(tx: Tx, name: string, jobs: readonly JobWanted<P>[]): Promise<void> {
  if (jobs.length === 0) return;
  const identifier = jobIdentifier(tx.schema, name);
  const rows = jobs.map(({ payload, key, correlationId }) => ({
    identifier,
    key: key === undefined ? null : `${identifier}:${key}`,
    payload: { payload, correlationId: correlationId ?? tx.origin.correlationId } satisfies JobEnvelope,
    max_attempts: jobAttemptsMax,
  }));
  await tx.rows("select kernel.enqueue_jobs_v1($1::jsonb)", [JSON.stringify(rows)]);
}
