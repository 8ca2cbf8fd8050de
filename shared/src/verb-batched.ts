import type { ZodType } from "zod";
import { batcher, type Batcher, type Outcome } from "./batcher.ts";
import type { RequestContext } from "./context.ts";
import { isLockTimeout, type Database, type Origin, type Tx } from "./database.ts";
import { OperationError } from "./errors.ts";
import { canonicalText } from "./fingerprint.ts";
import { onceEach, type BatchedOutcome } from "./idempotency-batch.ts";
import { claimRetryAfterMs, inProgress, type KeyedCall, type References } from "./idempotency.ts";
import { inputFaults } from "./input-faults.ts";
import { invalid } from "./refusals.ts";
import { roundsBy } from "./rounds.ts";
import { fresh, joined, ownReference, refused, type Kept, type Verb } from "./verb-joined.ts";

/** One caller's part of a batch. */
export interface BatchedCall<C, I> {
  readonly context: C;
  readonly input: I;
  /** For the events of this part: the transaction's own origin is nobody's. */
  readonly origin: Origin;
}

/**
 * The work of a batched flow: all calls at once, set-based, in one transaction and in lock order. Answers one outcome
 * for each, in order; what is refused must have written nothing. Throwing means that nothing was done for anybody, and
 * the calls are tried again in halves.
 */
export type BatchedFlow<C, I, T> = (tx: Tx, calls: readonly BatchedCall<C, I>[]) => Promise<readonly Outcome<T>[]>;

/** How a flow batches. */
export interface BatchedVerbOptions<T> {
  /** Rules beyond what the schema's types say; every fault is reported with its path. */
  readonly input?: ZodType<unknown, unknown>;
  /** What a replay reads again, by payload field. By default the result's own `id`, as `result`. */
  readonly references?: (result: T) => References;
  /** The most calls of one transaction. */
  readonly batchMax: number;
  /** The most calls waiting; the next hears "busy" at once. */
  readonly waitingMax: number;
  /** Longest time of one transaction. */
  readonly batchTimeoutMs: number;
  /** Transactions under way at once. */
  readonly lanes: number;
}

interface Submitted<C, I> extends BatchedCall<C, I> { readonly call: KeyedCall }

/** A key that another process works on holds up everybody in its batch: after this, the batch is divided until it stands alone. */
const claimWaitMs = 250;

/**
 * A keyed mutation whose calls go together: whatever arrives while one transaction is under way is done by the next, with
 * one commit and a constant number of statements for all. To its caller it is a verb like any other.
 */
export function batchedVerb<C extends RequestContext, I extends object, T>(mutation: string, flow: BatchedFlow<C, I, T>, options: BatchedVerbOptions<T>): Verb<C, I, T> {
  const referencesOf = options.references ?? ownReference;
  const { batchMax: maxBatch, waitingMax: maxWaiting, batchTimeoutMs, lanes } = options;
  const batchers = new WeakMap<Database, Batcher<Submitted<C, I>, BatchedOutcome<T>>>();

  const open = (database: Database) => batcher<Submitted<C, I>, BatchedOutcome<T>>({
    maxBatch, maxWaiting, batchTimeoutMs, lanes, isOutage: (error) => error instanceof OperationError,
    run: async (submitted) => {
      const outcomes = new Map<Submitted<C, I>, BatchedOutcome<T>>();
      // Calls under one key with different inputs are not joined: they go one after the other.
      for (const round of roundsBy(submitted, ({ call: { actor, key } }) => JSON.stringify([actor, key]))) (await transact(database, round)).forEach((outcome, at) => outcomes.set(round[at]!, outcome));
      return submitted.map((one) => ({ ok: outcomes.get(one)! }));
    },
  });

  const transact = (database: Database, calls: readonly Submitted<C, I>[]): Promise<BatchedOutcome<T>[]> => {
    const [{ origin, context }] = calls as readonly [Submitted<C, I>];
    const isAlone = calls.length === 1;
    const endsMs = Date.now() + batchTimeoutMs;
    const limits = isAlone
      ? { origin, deadlineMs: Math.min(endsMs, context.deadlineMs), lockTimeoutMs: Math.min(endsMs, context.deadlineMs) - Date.now() - claimRetryAfterMs }
      : { origin: { actor: "service:batch", correlationId: origin.correlationId }, deadlineMs: endsMs, lockTimeoutMs: claimWaitMs };
    return database.transaction(limits, (tx) => onceEach(tx, calls.map(({ call }) => call), referencesOf, async (places) => {
      if (!isAlone) await tx.run(`set local lock_timeout = ${batchTimeoutMs}`);      // for the keys alone it was short
      return flow(tx, places.map((at) => calls[at]!));
    }));
  };

  const run = async (context: C, given: I): Promise<Kept<T>> => {
    const { idempotencyKey, ...rest } = given as I & { idempotencyKey?: string };
    const faults = options.input ? inputFaults(options.input, rest) : [];
    if (faults.length > 0) return refused(faults);
    if (!idempotencyKey) return refused([invalid(["input", "idempotencyKey"], "An idempotency key is needed.", "REQUIRED")]);
    const { database, caller, correlationId, deadlineMs, secrets } = context;
    const running = batchers.get(database) ?? open(database);
    batchers.set(database, running);
    const call = { actor: caller.actor, mutation, key: idempotencyKey, fingerprint: secrets.digest("idempotency", canonicalText(rest)) };
    const submitted = { context, input: rest as unknown as I, origin: { actor: caller.actor, correlationId }, call };
    const outcome = await running.submit(submitted, { deadlineMs }).catch((error: unknown): BatchedOutcome<T> => {
      if (isLockTimeout(error)) return { kind: "refused", userErrors: [inProgress()], isKept: false };
      throw error;
    });
    if (outcome.kind === "failed") throw outcome.error;
    if (outcome.kind === "fresh") return fresh(outcome.result);
    if (outcome.kind === "refused") return refused(outcome.userErrors, outcome.isKept);
    return { answer: { ...outcome.answer, isReplayed: true }, isKept: true };
  };
  return joined(mutation, run, referencesOf);
}
