import type { Logger } from "./log.ts";
import type { SubgraphRuntime } from "./context.ts";

/** What a job is given beside its payload. */
export interface JobContext extends SubgraphRuntime {
  /** Finds the job's cause in the logs. */
  readonly correlationId: string;
  readonly log: Logger;
  /** Ends calls when the worker shuts down. */
  readonly signal: AbortSignal;
}

/** Job name → its work. Runs at least once: the work itself makes repetition harmless. */
export type JobTable = Readonly<Record<string, (payload: never, context: JobContext) => Promise<void>>>;

/** Timers of one kind: rows with a `due_at`, moved on by one set-based statement against the database clock. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  /** Moves what is due, at most one batch; @returns how many, so that a full batch is followed by another at once. */
  readonly sweep: (runtime: SubgraphRuntime) => Promise<number>;
  /** The largest batch; a return of as many means that more may be due. */
  readonly batchMax: number;
}
