import type { ZodType } from "zod";
import type { Database, Tx } from "./database.ts";
import { canonicalText } from "./fingerprint.ts";
import { OperationError, unavailable } from "./errors.ts";
import { inputFaults } from "./input-faults.ts";
import { isAnswered, once, type References } from "./idempotency.ts";
import { invalid, Refused, type UserError } from "./refusals.ts";
import type { RequestContext } from "./context.ts";

/** What a verb answers a mutation with. */
export interface VerbAnswer<T> {
  /** What the work returned; absent when refused or replayed. */
  readonly result?: T;
  /** What to read again, by payload field; filled on a replay. */
  readonly references: References;
  readonly userErrors: readonly UserError[];
  readonly isReplayed: boolean;
}

/** A mutation's work, callable by a resolver, a reaction's test or a command. */
export interface Verb<C extends RequestContext, I, T> {
  readonly mutation: string;
  (context: C, input: I): Promise<VerbAnswer<T>>;
}

interface VerbOptions<C, I, T, P> {
  /** Rules beyond what the schema's types say; every fault is reported with its path. */
  readonly input?: ZodType<unknown, unknown>;
  /**
   * What comes before the transaction and only for a call that has no answer yet, once for all that are joined: limits
   * on attempts, slow hashing. The work gets the context it returns. Throws to refuse.
   */
  readonly prepare?: (context: C, input: I) => Promise<P>;
  /** What a replay reads again, by payload field. By default the result's own `id`, as `result`. */
  readonly references?: (result: T) => References;
  /** Why the mutation needs no key: it is a credential mutation or sets a plain preference. Listed in the schema check. */
  readonly withoutKey?: string;
}

/** An answer, and whether the same key will be answered with it again. */
interface Kept<T> { readonly answer: VerbAnswer<T>; readonly isKept: boolean }

type Work<C, I, T> = (tx: Tx, context: C, input: I) => Promise<T>;

/**
 * A mutation as one transaction: claim the key, work, write, publish, answer.
 * `input` is the mutation's arguments with its `input` object spread among them.
 */
export function verb<C extends RequestContext, I extends object, T, P = C>(mutation: string, work: Work<P, I, T>, options: VerbOptions<C, I, T, P> = {}): Verb<C, I, T> {
  const joinedIn = new WeakMap<Database, Map<string, Promise<Kept<T>>>>();
  const referencesOf = options.references ?? ownReference;
  const prepare = options.prepare ?? ((context: C) => Promise.resolve(context as unknown as P));

  const run = async (context: C, given: I): Promise<Kept<T>> => {
    const { idempotencyKey, ...input } = given as I & { idempotencyKey?: string };
    const origin = { actor: context.caller.actor, correlationId: context.correlationId };
    const { deadlineMs, database } = context;
    const faults = options.input ? inputFaults(options.input, input) : [];
    if (faults.length > 0) return refused(faults);

    if (options.withoutKey) {
      const prepared = await prepare(context, given);
      try {
        return fresh(await database.transaction({ origin, deadlineMs }, (tx) => work(tx, prepared, input as unknown as I)));
      } catch (error) {
        if (error instanceof Refused) return refused(error.userErrors);
        throw error;
      }
    }
    if (!idempotencyKey) return refused([invalid(["input", "idempotencyKey"], "An idempotency key is needed.", "REQUIRED")]);
    const fingerprint = context.secrets.digest("idempotency", canonicalText(input));
    const call = { actor: context.caller.actor, mutation, key: idempotencyKey, fingerprint };
    const prepared = options.prepare && await isAnswered(database, call) ? undefined : await prepare(context, given);
    const outcome = await once(database, call, { origin, deadlineMs, referencesOf }, (tx) => {
      if (prepared === undefined) throw unavailable();      // the answer was deleted since: a retry makes a new one
      return work(tx, prepared, input as unknown as I);
    });
    if (outcome.kind === "fresh") return fresh(outcome.result);
    if (outcome.kind === "refused") return refused(outcome.userErrors, outcome.isKept);
    return { answer: { ...outcome.answer, isReplayed: true }, isKept: true };
  };

  /**
   * Equal calls at once in one process share one transaction: 200 clicks take one connection, not 200. Whoever still
   * has time when the first one's is up takes its place.
   */
  const joining = async (context: C, input: I): Promise<VerbAnswer<T>> => {
    const key = (input as { idempotencyKey?: string }).idempotencyKey;
    if (!key || options.withoutKey) return (await run(context, input)).answer;
    const joined = joinedIn.get(context.database) ?? new Map<string, Promise<Kept<T>>>();
    joinedIn.set(context.database, joined);
    const joinKey = canonicalText([context.caller.actor, input]);
    const first = joined.get(joinKey);
    if (!first) {
      const running = run(context, input).finally(() => joined.delete(joinKey));
      joined.set(joinKey, running);
      return (await running).answer;
    }
    try {
      const { answer, isKept } = await first;
      return isKept ? replayed(answer, referencesOf) : answer;
    } catch (error) {
      if (isTimeUp(error) && Date.now() < context.deadlineMs) return joining(context, input);
      throw error;
    }
  };
  return Object.assign(joining, { mutation });
}

const fresh = <T>(result: T): Kept<T> => ({ answer: { result, references: {}, userErrors: [], isReplayed: false }, isKept: true });
const refused = (userErrors: readonly UserError[], isKept = false) => ({ answer: { references: {}, userErrors, isReplayed: false }, isKept });

/** The answer to those who came while the first was at work: they read again what it made. */
const replayed = <T>({ result, references, userErrors }: VerbAnswer<T>, referencesOf: (result: T) => References): VerbAnswer<T> =>
  ({ references: result === undefined ? references : referencesOf(result), userErrors, isReplayed: true });

const isTimeUp = (error: unknown): boolean => error instanceof OperationError && error.code === "TIMEOUT";

const ownReference = (result: unknown): References => {
  const id = (result as { id?: unknown } | null)?.id;
  return typeof id === "string" ? { result: id } : {};
};
