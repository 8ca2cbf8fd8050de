import { EventEmitter } from "node:events";
import { run, type JobHelpers, type TaskList, type WorkerEvents, type WorkerPool } from "graphile-worker";
import type { Pool } from "pg";
import type { SubgraphRuntime } from "./context.ts";
import { jobIdentifier, type JobEnvelope } from "./jobs-enqueue.ts";
import { heartbeatEnd, heartbeatRun, jobsUnlock } from "./jobs-heartbeat.ts";
import { jobsLogger } from "./jobs-log.ts";
import { jobsSchema } from "./jobs-migrate.ts";
import { jobsPool } from "./jobs-pool.ts";
import type { Logger } from "./log.ts";
import { backoffMs } from "./loop.ts";
import { within } from "./within.ts";
import type { JobTable } from "./work.ts";

/** A subgraph's jobs and what they are given. */
export interface JobsOf { readonly table: JobTable; readonly runtime: SubgraphRuntime }

/** Is told of each attempt at a job that has ended: its identifier, such as `conversations.mailSend`, and how. */
export type OnJob = (job: string, outcome: "done" | "failed") => void;

/** Jobs being run by this process. */
export interface JobsRunner {
  /** True if none of our jobs is running anywhere or due now; one that waits for its next attempt is not due. */
  isIdle(): Promise<boolean>;
  /** Jobs begun here so far. */
  begun(): number;
  /**
   * Takes no more jobs and waits for those under way: after 5 s they are told by their signal, after 8 s they are given
   * to other workers. Repeatable.
   */
  close(): Promise<void>;
}

const pollMs = 1_000;            // new jobs are announced; this finds what was not, and what falls due
const toldToEndMs = 5_000;       // of the 10 s a process has to end, jobs have half to finish by themselves
const drainMs = 8_000;           // and leave time to give away what would not end
const endingMs = 600;            // for each of the last three steps, should the database be silent
/** graphile-worker keeps a failure of its very first look for ever; after as many failed looks of each place it begins anew. */
const missesMax = 5;
const poolSize = 4;              // one listens, one beats, two take and complete jobs; a running job holds none

/**
 * Runs the jobs of these subgraphs with graphile-worker: announced by NOTIFY, polled each second, a failed one again
 * after e, e², … seconds up to six hours, twelve times in all. When it breaks it begins again by itself. Other workers'
 * jobs are freed when they die. Each job runs at least once; a job whose process hangs for 3 s runs elsewhere as well.
 *
 * @throws Error if the database does not answer at the start
 */
export async function jobsRun(options: {
  /** As the jobs' role. */
  readonly url: string;
  readonly tables: Readonly<Record<string, JobsOf>>;
  /** Jobs at once in this process. */
  readonly concurrency: number;
  readonly log: Logger;
  readonly onJob?: OnJob;
}): Promise<JobsRunner> {
  const { log, concurrency, onJob = () => {} } = options;
  let begun = 0;
  const taskList = tasksOf(options.tables, () => void begun++);
  const identifiers = Object.keys(taskList);
  if (identifiers.length === 0) return { isIdle: async () => true, begun: () => 0, close: async () => {} };

  const pool = jobsPool({
    url: options.url, size: poolSize, isBounded: true,
    onError: (error) => log.warn({ err: error }, "a connection of the jobs broke; it is replaced"),
  });
  let isClosing = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let current: Round | undefined;

  async function begin(): Promise<void> {
    const round = await roundOpen({ pool, taskList, concurrency, log, onJob });
    current = round;
    failures = 0;
    void round.ended.then(() => undefined, (error: unknown) => error).then((error) => {
      current = undefined;
      if (isClosing) return;
      log.error({ err: error }, "running jobs broke off; it begins again");
      beginLater();
    });
    if (isClosing) await round.stop();
  }

  /** What broke it (a restart of the database, say) may last for a while. */
  function beginLater(): void {
    timer = setTimeout(() => void begin().catch((error: unknown) => {
      log.warn({ err: error }, "jobs cannot be run yet");
      if (!isClosing) beginLater();
    }), backoffMs(++failures));
    timer.unref();
  }

  try {
    await begin();
  } catch (error) {
    await pool.end();
    throw error;
  }

  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    isClosing = true;
    clearTimeout(timer);
    await current?.stop();
    await within(endingMs, pool.end());
  }

  return {
    begun: () => begun,
    isIdle: async () => (await pool.query<{ idle: boolean }>(
      `select not exists (select from jobs.jobs
                           where task_identifier = any($1)
                             and (locked_at is not null or (run_at <= now() and attempts < max_attempts))) as idle`, [identifiers])).rows[0]!.idle,
    close: () => (closed ??= close()),
  };
}

/** One life of graphile-worker's runner. */
interface Round { readonly ended: Promise<void>; stop(): Promise<void> }

async function roundOpen({ pool, taskList, concurrency, log, onJob }: { pool: Pool; taskList: TaskList; concurrency: number; log: Logger; onJob: OnJob }): Promise<Round> {
  const events: WorkerEvents = new EventEmitter();
  let worker: WorkerPool | undefined;
  events.on("pool:create", ({ workerPool }) => { worker = workerPool; });
  events.on("job:success", ({ job }) => onJob(job.task_identifier, "done"));
  events.on("job:error", ({ job }) => onJob(job.task_identifier, "failed"));
  events.on("job:failed", ({ job, error }) => log.error({ err: error, jobId: job.id, job: job.task_identifier }, "a job gave up after its last attempt"));
  const runner = await run({
    pgPool: pool, schema: jobsSchema, taskList, concurrency, events, logger: jobsLogger(log),
    pollInterval: pollMs, noHandleSignals: true, noPreparedStatements: true,     // no named statements: PgBouncer may stand between
    gracefulShutdownAbortTimeout: toldToEndMs, parsedCronItems: [],
    // Unless they are gathered, ends of jobs are written by promises that nobody waits for: a lost connection would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  const workerId = worker!.id;
  let misses = 0;
  for (const found of ["job:start", "worker:getJob:empty"] as const) events.on(found, () => { misses = 0; });
  events.on("worker:getJob:error", () => {
    if (++misses === missesMax * concurrency) void runner.stop("looking for jobs keeps failing").catch(() => {});     // `ended` tells
  });
  const beating = heartbeatRun({
    pool, workerId,
    onReaped: (jobs) => log.warn({ jobs }, "jobs of a dead worker were freed"),
    onError: (error) => log.warn({ err: error, workerId }, "a heartbeat of the jobs' worker failed"),
  });
  async function ending(): Promise<void> {
    try { await runner.promise; } finally { await beating.close(); }
  }
  return {
    ended: ending(),
    async stop() {
      const isDrained = await within(drainMs, runner.stop().catch((error: unknown) => log.warn({ err: error }, "running jobs did not end well")));
      await within(endingMs, beating.close());
      await within(endingMs, (async () => {
        if (!isDrained) await jobsUnlock(pool, [workerId]);
        await heartbeatEnd(pool, workerId);
      })().catch((error: unknown) => log.warn({ err: error, workerId }, "the worker's end was not noted; others notice it within 3 s")));
    },
  };
}

/** Our tables as graphile-worker's: `<subgraph>.<name>` → task. */
function tasksOf(tables: Readonly<Record<string, JobsOf>>, onBegin: () => void): TaskList {
  return Object.fromEntries(Object.entries(tables).flatMap(([subgraph, { table, runtime }]) => Object.entries(table).map(([name, work]) => {
    const identifier = jobIdentifier(subgraph, name);
    return [identifier, async (envelope: unknown, { job, abortSignal }: JobHelpers) => {
      onBegin();
      const { payload, correlationId } = envelope as JobEnvelope;
      const log = runtime.log.child({ job: identifier, jobId: job.id, attempt: job.attempts, correlationId });
      await work(payload as never, { ...runtime, correlationId, log, signal: abortSignal });
    }];
  })));
}
