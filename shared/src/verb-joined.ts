import type { RequestContext } from "./context.ts";
import type { Database } from "./database.ts";
import { OperationError } from "./errors.ts";
import { canonicalText } from "./fingerprint.ts";
import type { References } from "./idempotency.ts";
import type { UserError } from "./refusals.ts";

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

/** An answer, and whether the same key will be answered with it again. */
export interface Kept<T> { readonly answer: VerbAnswer<T>; readonly isKept: boolean }

export const fresh = <T>(result: T): Kept<T> => ({ answer: { result, references: {}, userErrors: [], isReplayed: false }, isKept: true });
export const refused = (userErrors: readonly UserError[], isKept = false) => ({ answer: { references: {}, userErrors, isReplayed: false }, isKept });

/** What a replay reads again unless its verb says otherwise: the result's own `id`. */
export const ownReference = (result: unknown): References => {
  const id = (result as { id?: unknown } | null)?.id;
  return typeof id === "string" ? { result: id } : {};
};

/**
 * Equal keyed calls at once in one process share one run: 200 clicks take one connection, not 200. Whoever still has
 * time when the first one's is up takes its place.
 */
export function joined<C extends RequestContext, I, T>(
  mutation: string, run: (context: C, input: I) => Promise<Kept<T>>, referencesOf: (result: T) => References,
): Verb<C, I, T> {
  const runningIn = new WeakMap<Database, Map<string, Promise<Kept<T>>>>();

  const call = async (context: C, input: I): Promise<VerbAnswer<T>> => {
    if (!(input as { idempotencyKey?: string }).idempotencyKey) return (await run(context, input)).answer;
    const running = runningIn.get(context.database) ?? new Map<string, Promise<Kept<T>>>();
    runningIn.set(context.database, running);
    const joinKey = canonicalText([context.caller.actor, input]);
    const first = running.get(joinKey);
    if (!first) {
      const own = run(context, input).finally(() => running.delete(joinKey));
      running.set(joinKey, own);
      return (await own).answer;
    }
    try {
      const { answer, isKept } = await first;
      return isKept ? replayed(answer, referencesOf) : answer;
    } catch (error) {
      if (isTimeUp(error) && Date.now() < context.deadlineMs) return call(context, input);
      throw error;
    }
  };
  return Object.assign(call, { mutation });
}

/** The answer to those who came while the first was at work: they read again what it made. */
const replayed = <T>({ result, references, userErrors }: VerbAnswer<T>, referencesOf: (result: T) => References): VerbAnswer<T> =>
  ({ references: result === undefined ? references : referencesOf(result), userErrors, isReplayed: true });

const isTimeUp = (error: unknown): boolean => error instanceof OperationError && error.code === "TIMEOUT";
