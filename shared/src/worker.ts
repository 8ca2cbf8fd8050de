import { staleTags } from "./cache-stale.ts";
import { batchEventsMax, consumerOf, type Consumer } from "./consumers.ts";
import type { SubgraphRuntime } from "./context.ts";
import type { Database } from "./database.ts";
import { idempotencySweep } from "./idempotency-sweep.ts";
import { jobsRun, type JobsOf, type OnJob, type JobsRunner } from "./jobs.ts";
import type { Logger } from "./log.ts";
import { loopRun, type Loop } from "./loop.ts";
import { parkedJobs } from "./parked.ts";
import type { Subgraph } from "./subgraph.ts";
import { sweepsRun } from "./sweeps.ts";
import type { Wake } from "./wake.ts";
import { within } from "./within.ts";

/** What is poked when a subgraph has written events. */
export const eventTopic = (producer: string): string => `events:${producer}`;

/** A subgraph whose reactions, jobs and sweeps are run. */
export interface WorkerSubgraph {
  readonly definition: Pick<Subgraph<never>, "name" | "reactions" | "reactionLocks" | "stale" | "jobs" | "sweeps" | "keepsAnswers">;
  readonly runtime: SubgraphRuntime;
  /** Where its cursors are: the runtime's own, or a pool of the worker's. */
  readonly database: Database;
}

/** How far a consumer is behind. */
export interface ConsumerLag { readonly consumer: string; readonly producer: string; readonly events: number }

/** Everything that runs by itself in this process. */
export interface Worker {
  /** For the metric: events that each consumer has yet to apply. */
  lags(): Promise<ConsumerLag[]>;
  /**
   * Waits until every event that is committed has been applied and no job runs or is due. For tests and the seed.
   * @param deadlineMs epoch ms @throws Error naming what is behind by then
   */
  settled(deadlineMs: number): Promise<void>;
  /** Ends within 10 s: turns under way are finished, jobs that would not end are given to others. Repeatable. */
  close(): Promise<void>;
}

const pollMs = 1_000;          // wake-ups are hints; this finds what they missed
const lookAgainMs = 10;        // an announced event may wait behind a transaction still running: look again, ever more slowly
const settledLookMs = 20;
const closeMs = 10_000;        // an orchestrator kills what takes longer
const jobsAtOnce = 4;           // as many as the jobs' pool has connections; more would wait for one

/**
 * Runs consumers, jobs and sweeps of these subgraphs. Several processes may run the same ones: each event, job and
 * timer has its effect once.
 *
 * @throws Error if the database does not answer at the start
 */
export async function workerOpen(options: {
  readonly subgraphs: readonly WorkerSubgraph[];
  readonly wake: Wake;
  /** As the jobs' role. */
  readonly jobsUrl: string;
  readonly log: Logger;
  /** Jobs at once in this process; 4 by default. */
  readonly concurrency?: number;
  /** Is told of each attempt at a job that has ended. */
  readonly onJob?: OnJob;
}): Promise<Worker> {
  const { subgraphs, wake, log } = options;
  const tables = Object.fromEntries(subgraphs.flatMap(({ definition, runtime }): [string, JobsOf][] =>
    definition.jobs || definition.reactions
      ? [[definition.name, { table: { ...definition.jobs, ...(definition.reactions ? parkedJobs(definition.reactions) : {}) }, runtime }]] : []));
  const jobs = await jobsRun({ url: options.jobsUrl, tables, concurrency: options.concurrency ?? jobsAtOnce, log, ...(options.onJob ? { onJob: options.onJob } : {}) });
  const consumers = subgraphs.flatMap((subgraph) => consumersOf(subgraph, wake));
  const sweeps = subgraphs.map(({ definition, runtime }) => sweepsRun({
    sweeps: [...(definition.keepsAnswers ? [] : [idempotencySweep]), ...(definition.sweeps ?? [])], runtime,
  }));

  let closed: Promise<boolean> | undefined;
  const close = () => within(closeMs, Promise.all([...consumers, ...sweeps, jobs].map((part) => part.close())));
  return {
    lags: () => lagsOf(consumers),
    settled: (deadlineMs) => settled(consumers, jobs, deadlineMs),
    close: async () => void (await (closed ??= close())),
  };
}

/** A consumer that takes its turns. */
interface RunningConsumer extends Loop {
  readonly name: string;
  readonly consumer: Consumer;
  /** Events read so far. */
  readonly read: () => number;
}

function consumersOf({ definition: { name, reactions = {}, reactionLocks = {}, stale }, runtime: { cache, log }, database }: WorkerSubgraph, wake: Wake): RunningConsumer[] {
  return Object.entries(reactions).map(([producer, table]) => {
    const consumer = consumerOf({
      database, producer, reactions: table,
      ...(reactionLocks[producer] ? { lock: reactionLocks[producer] } : {}),
      ...(stale && producer === name ? { onRead: (events) => void cache.invalidate(staleTags(stale, events)) } : {}),     // whoever published may have died before it did
      onParked: (event, error) => log.error(
        { err: error, consumer: name, producer, event: event.id, type: event.type, partitionKey: event.partitionKey, correlationId: event.correlationId },
        "an event could not be applied; its key is parked"),
    });
    let read = 0;
    let restMs = pollMs;
    const loop = loopRun(async (isWoken) => {
      const outcome = await consumer.step();
      read += outcome.read;
      restMs = isWoken ? lookAgainMs : Math.min(pollMs, restMs * 2);
      return outcome.read >= batchEventsMax ? 0 : restMs;
    }, (error, failures) => log.warn({ err: error, consumer: name, producer, failures }, "events could not be read; they are read again"));
    const unlisten = wake.on(eventTopic(producer), loop.wake);
    return {
      name, consumer, wake: loop.wake, read: () => read,
      close() {
        unlisten();
        return loop.close();
      },
    };
  });
}

const lagsOf = (consumers: readonly RunningConsumer[]): Promise<ConsumerLag[]> => Promise.all(
  consumers.map(async ({ name, consumer }) => ({ consumer: name, producer: consumer.producer, events: await consumer.lag() })));

async function settled(consumers: readonly RunningConsumer[], jobs: JobsRunner, deadlineMs: number): Promise<void> {
  // Events make jobs and jobs make events: only if nothing was begun between the two looks are both at rest.
  const begun = () => consumers.reduce((sum, { read }) => sum + read(), jobs.begun());
  for (;;) {
    const before = begun();
    const behind = (await lagsOf(consumers)).filter(({ events }) => events > 0);
    const isIdle = behind.length === 0 && await jobs.isIdle();
    if (isIdle && begun() === before) return;
    if (Date.now() >= deadlineMs)
      throw new Error(`not settled in time: ${behind.length > 0 ? behind.map((b) => `${b.consumer} is ${b.events} events of ${b.producer} behind`).join(", ") : "jobs are due"}`);
    for (const { wake } of consumers) wake();
    await new Promise((resolve) => setTimeout(resolve, settledLookMs));
  }
}
