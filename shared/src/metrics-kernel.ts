import type { Metrics } from "./metrics.ts";

/** What an operation of the graph was, once it is answered. */
interface AnsweredOperation {
  readonly operationName?: string;
  readonly durationMs: number;
  /** Codes of its errors; empty when it went well. */
  readonly errorCodes: readonly string[];
}

/** Connections of a pool. */
interface PoolState { readonly total: number; readonly idle: number; readonly waiting: number }

/** What every process measures, as far as it has it. */
export interface KernelMetrics {
  /** A client was answered. */
  operationAnswered(operation: AnsweredOperation): void;
  /** A job has ended. */
  jobRan(task: string, outcome: "done" | "failed"): void;
  /** A cached value was asked for. */
  cacheRead(outcome: "hit" | "miss"): void;
  /** Pools by schema, read when Prometheus asks. Once. */
  poolsObserve(read: () => Readonly<Record<string, PoolState>>): void;
  /** Events that each consumer has yet to apply. Once. */
  lagsObserve(read: () => Promise<readonly { readonly consumer: string; readonly producer: string; readonly events: number }[]>): void;
  /** Who is connected and follows something in this process. Once. */
  liveObserve(read: () => { readonly connections: number; readonly subscriptions: number }): void;
  /** Events that could not be applied and wait for an operator. Once. */
  parkedObserve(read: () => Promise<readonly { readonly consumer: string; readonly events: number }[]>): void;
}

/** From an answer out of memory to the deadline of an operation, in seconds. */
const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const codesMax = 60;       // our error codes are about half as many; they are ours, but partners' subgraphs may bring their own
const tasksMax = 100;      // jobs are declared in code
const schemasMax = 20;     // subgraphs, and the kernel's own
const anonymous = "anonymous";

/** Declares the kernel's metrics. `operations` are the names that are told apart: those of our own documents. */
export function kernelMetrics(metrics: Metrics, { operations }: { readonly operations: readonly string[] }): KernelMetrics {
  const durations = metrics.histogram({
    name: "souk_operation_duration_seconds", help: "Time to answer an operation of the graph, by its name and its first error code.",
    labels: { operation: [...operations, anonymous], code: codesMax }, buckets: durationBuckets,
  });
  const jobs = metrics.counter({ name: "souk_jobs_total", help: "Jobs that have ended.", labels: { task: tasksMax, outcome: ["done", "failed"] } });
  const reads = metrics.counter({ name: "souk_cache_reads_total", help: "Cached values asked for.", labels: { outcome: ["hit", "miss"] } });
  return {
    operationAnswered({ operationName = anonymous, durationMs, errorCodes }) {
      durations({ operation: operationName, code: errorCodes[0] ?? "ok" }, durationMs / 1_000);
    },
    jobRan: (task, outcome) => { jobs({ task, outcome }); },
    cacheRead: (outcome) => { reads({ outcome }); },
    poolsObserve(read) {
      metrics.gauge({
        name: "souk_pool_connections", help: "Database connections by schema: open, of them idle; callers waiting for one.",
        labels: { schema: schemasMax, state: ["total", "idle", "waiting"] },
        read: () => Object.entries(read()).flatMap(([schema, { total, idle, waiting }]) =>
          Object.entries({ total, idle, waiting }).map(([state, value]) => ({ labels: { schema, state }, value }))),
      });
    },
    liveObserve(read) {
      metrics.gauge({
        name: "souk_live_connections", help: "Sockets and streams of subscribers.", labels: {}, read: () => [{ labels: {}, value: read().connections }],
      });
      metrics.gauge({
        name: "souk_live_subscriptions", help: "Subscriptions under way.", labels: {}, read: () => [{ labels: {}, value: read().subscriptions }],
      });
    },
    lagsObserve(read) {
      metrics.gauge({
        name: "souk_consumer_lag_events", help: "Events that a consumer has yet to apply, by producer.", labels: { consumer: schemasMax, producer: schemasMax },
        read: async () => (await read()).map(({ consumer, producer, events }) => ({ labels: { consumer, producer }, value: events })),
      });
    },
    parkedObserve(read) {
      metrics.gauge({
        name: "souk_parked_events", help: "Events that could not be applied and wait for an operator.", labels: { consumer: schemasMax },
        read: async () => (await read()).map(({ consumer, events }) => ({ labels: { consumer }, value: events })),
      });
    },
  };
}
