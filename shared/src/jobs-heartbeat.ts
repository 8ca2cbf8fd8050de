import type { Pool } from "pg";
import { loopRun, type Loop } from "./loop.ts";

/** Each worker says this often that it lives, and looks as often for dead ones. */
const heartbeatMs = 1_000;
/** Two heartbeats may be lost before a worker counts as dead; with the look after them its jobs move on within 5 s. */
const deadAfterMs = 3_000;
/** Rows of the long dead are of no more use to anybody. */
const forgottenAfterMs = 3_600_000;

const ago = (ms: number) => `clock_timestamp() - interval '${ms} milliseconds'`;

/**
 * Says that a worker lives.
 *
 * @returns whether its heartbeat has been steady for as long as a silence that counts as death. After an outage of the
 * database everybody was silent: nobody is declared dead before all had the time to speak again.
 */
async function heartbeat(pool: Pool, workerId: string): Promise<boolean> {
  const { rows } = await pool.query<{ steady: boolean }>(
    `insert into kernel.worker_heartbeat as h (worker_id) values ($1)
     on conflict (worker_id) do update
        set seen_at = clock_timestamp(),
            steady_since = case when h.seen_at > ${ago(deadAfterMs)} then h.steady_since else clock_timestamp() end
     returning steady_since <= ${ago(deadAfterMs)} as steady`, [workerId]);
  return rows[0]!.steady;
}

/**
 * Unlocks the jobs of workers that are dead: silent for 3 s, or never heard of. Repeatable; several may do it at once.
 * A worker that only hung finds that its job ran elsewhere as well, which the job's own work makes harmless.
 *
 * @returns how many jobs were freed
 */
async function jobsReap(pool: Pool): Promise<number> {
  const { rows: [freed] } = await pool.query<{ workers: string[] | null; jobs: number }>(
    // Uses the index jobs_locked_by. A job just locked is left alone: its worker's first heartbeat may be on its way.
    `select array_agg(distinct j.locked_by) as workers, count(*)::int as jobs
       from jobs._private_jobs j
      where j.locked_by is not null
        and j.locked_at < ${ago(deadAfterMs)}
        and not exists (select from kernel.worker_heartbeat h where h.worker_id = j.locked_by and h.seen_at > ${ago(deadAfterMs)})`);
  if (!freed?.workers) return 0;
  await jobsUnlock(pool, freed.workers);
  return freed.jobs;
}

/** Frees all jobs that these workers hold, and wakes those who can run them. */
export async function jobsUnlock(pool: Pool, workers: readonly string[]): Promise<void> {
  await pool.query("select jobs.force_unlock_workers($1::text[])", [workers]);
  await pool.query(`select pg_notify('jobs:insert', '{"count":1}')`);
}

/** Says that a worker ended in good order: nothing of it needs to be waited for. */
export async function heartbeatEnd(pool: Pool, workerId: string): Promise<void> {
  await pool.query(`delete from kernel.worker_heartbeat where worker_id = $1 or seen_at < ${ago(forgottenAfterMs)}`, [workerId]);
}

/** Beats and reaps each second until closed. */
export const heartbeatRun = (options: {
  readonly pool: Pool;
  readonly workerId: string;
  readonly onReaped: (jobs: number) => void;
  readonly onError: (error: unknown) => void;
}): Loop => loopRun(async () => {
  const { pool, workerId, onReaped } = options;
  if (await heartbeat(pool, workerId)) {
    const freed = await jobsReap(pool);
    if (freed > 0) onReaped(freed);
  }
  return heartbeatMs;
}, options.onError);
