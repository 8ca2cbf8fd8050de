import { OperationError } from "./errors.ts";

/** What `run` answers for one item: its value, or the refusal that only its own caller gets. */
export type Outcome<Out> = { readonly ok: Out } | { readonly refused: Error };

/** How a flow batches. */
export interface BatcherOptions<In, Out> {
  /**
   * Does all items at once, in one transaction, and answers one outcome for each, in order. Throwing means that nothing
   * was done. `signal` ends with the batch's time limit.
   */
  readonly run: (items: readonly In[], batch: { readonly signal: AbortSignal }) => Promise<readonly Outcome<Out>[]>;
  /** The most items of one batch. */
  readonly maxBatch: number;
  /** The most items waiting; the next is refused with `QueueFull`. */
  readonly maxWaiting: number;
  /** Longest time of one `run`. */
  readonly batchTimeoutMs: number;
  /** Batches under way at once; 1 by default. The items of one lane's batches wait for each other, those of two lanes meet in the database. */
  readonly lanes?: number;
  /** True for an error that is no item's doing (a lost connection): all items get it, and none is tried alone. Never, by default. */
  readonly isOutage?: (error: unknown) => boolean;
}

/** Gathers single calls into batches. */
export interface Batcher<In, Out> {
  /**
   * Adds an item and waits for its answer until `deadlineMs` (epoch). The end of the wait does not take the item back
   * once its batch has begun: repeat it under its idempotency key.
   * @throws QueueFull, DeadlinePassed, BatchTimedOut or BatcherClosed (all may be tried again), the item's refusal, or what `run` threw for it
   */
  submit(item: In, options: { readonly deadlineMs: number }): Promise<Out>;
  /** Items not begun yet, for metrics. */
  readonly waiting: number;
  /** Takes no more items and waits until all are answered. */
  close(): Promise<void>;
}

const retryAfterMs = 100;     // some batches later

const retryable = { isRetryable: true, retryAfterMs };
/** Too many are waiting already. Nothing was begun. */
export class QueueFull extends OperationError {
  constructor() { super("DOWNSTREAM_UNAVAILABLE", "Busy right now. Try again.", retryable); }
}
/** The caller's own deadline ended its wait. Whether the item takes effect is open. */
export class DeadlinePassed extends OperationError {
  constructor() { super("TIMEOUT", "This took too long.", { isRetryable: true }); }
}
/** The whole batch took too long. Whether it takes effect is open. */
export class BatchTimedOut extends OperationError {
  constructor() { super("TIMEOUT", "This took too long.", retryable); }
}
/** This process is about to end. Nothing was begun. */
export class BatcherClosed extends OperationError {
  constructor() { super("DOWNSTREAM_UNAVAILABLE", "Busy right now. Try again.", retryable); }
}

interface Waiting<In, Out> {
  readonly item: In;
  readonly deadlineMs: number;
  isSettled: boolean;
  settle(outcome: Outcome<Out>): void;
}

/**
 * A micro-batcher: what arrives while a batch is under way goes together in the next. Nothing waits for company:
 * a batch begins as soon as a lane is free and this turn of the event loop is over.
 *
 * An unexpected error halves the batch until the one item that causes it stands alone and gets it; the others succeed.
 */
export function batcher<In, Out>(options: BatcherOptions<In, Out>): Batcher<In, Out> {
  const { run, maxBatch, maxWaiting, batchTimeoutMs, lanes = 1, isOutage = () => false } = options;
  type Entry = Waiting<In, Out>;
  const queue = new Set<Entry>();        // in order of arrival; an entry whose deadline passed leaves from the middle
  const drained: (() => void)[] = [];
  let underWay = 0;
  let isScheduled = false;
  let isClosed = false;

  function schedule(): void {
    if (isScheduled || underWay >= lanes || queue.size === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      if (queue.size > 0) void lane();
      schedule();
    });
  }

  async function lane(): Promise<void> {
    underWay++;
    const batch: Entry[] = [];
    for (const entry of queue) {
      if (batch.length === maxBatch) break;
      queue.delete(entry);
      if (entry.deadlineMs > Date.now()) batch.push(entry);
      else entry.settle({ refused: new DeadlinePassed() });      // its timer would say so in a moment
    }
    if (batch.length > 0) await attempt(batch);
    underWay--;
    schedule();
    rest();
  }

  const rest = () => {
    if (underWay === 0 && queue.size === 0) drained.splice(0).forEach((done) => done());
  };

  async function attempt(batch: readonly Entry[]): Promise<void> {
    try {
      const outcomes = await timed(batch.map((entry) => entry.item));
      const isWhole = outcomes.length === batch.length;
      batch.forEach((entry, at) => entry.settle(isWhole ? outcomes[at]! : misaligned));
    } catch (error) {
      const isShared = batch.length === 1 || error instanceof BatchTimedOut || isOutage(error);
      if (isShared) return batch.forEach((entry) => entry.settle({ refused: asError(error) }));
      const middle = Math.ceil(batch.length / 2);
      for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
        const wanted = half.filter((entry) => !entry.isSettled);
        if (wanted.length > 0) await attempt(wanted);
      }
    }
  }

  /** A batch beyond its time is given up and its lane goes on: its signal tells it, and its statements have limits of their own. */
  async function timed(items: readonly In[]): Promise<readonly Outcome<Out>[]> {
    const limit = new AbortController();
    const { promise: tooLate, reject } = deferred<never>();
    const timer = setTimeout(() => { const error = new BatchTimedOut(); limit.abort(error); reject(error); }, batchTimeoutMs);
    try {
      return await Promise.race([run(items, { signal: limit.signal }), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  function submit(item: In, { deadlineMs }: { readonly deadlineMs: number }): Promise<Out> {
    if (isClosed) return Promise.reject(new BatcherClosed());
    if (queue.size >= maxWaiting) return Promise.reject(new QueueFull());
    const leftMs = deadlineMs - Date.now();
    if (leftMs <= 0) return Promise.reject(new DeadlinePassed());
    const { promise, resolve, reject } = deferred<Out>();
    const entry: Entry = {
      item, deadlineMs, isSettled: false,
      settle(outcome) {
        if (entry.isSettled) return;
        entry.isSettled = true;
        clearTimeout(timer);
        if (queue.delete(entry)) rest();
        if ("ok" in outcome) resolve(outcome.ok);
        else reject(outcome.refused);
      },
    };
    const timer = setTimeout(() => entry.settle({ refused: new DeadlinePassed() }), Math.min(leftMs, timerMaxMs));
    queue.add(entry);
    schedule();
    return promise;
  }

  return {
    submit,
    get waiting() { return queue.size; },
    async close() {
      isClosed = true;
      const { promise, resolve } = deferred<void>();
      drained.push(resolve);
      rest();
      await promise;
    },
  };
}

const timerMaxMs = 2 ** 31 - 1;       // a longer time-out would fire at once

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
/** Nobody's answer can be told, and nothing tried again: the work may be committed. */
const misaligned: Outcome<never> = { refused: new Error("a batch did not answer one outcome for each item") };

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void; readonly reject: (reason: Error) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
}
