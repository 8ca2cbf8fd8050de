import type { ZodType } from "zod";
import type { Tx } from "./database.ts";
import { canonicalText } from "./fingerprint.ts";
import { once, type References } from "./idempotency.ts";
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

interface VerbOptions<T> {
  /** Rules beyond what the schema's types say; every fault is reported with its path. */
  readonly input?: ZodType<unknown, unknown>;
  /** What a replay reads again, by payload field. By default the result's own `id`, as `result`. */
  readonly references?: (result: T) => References;
  /** Why the mutation needs no key: it is a credential mutation or sets a plain preference. Listed in the schema check. */
  readonly withoutKey?: string;
}

type Work<C, I, T> = (tx: Tx, context: C, input: I) => Promise<T>;

/**
 * A mutation as one transaction: claim the key, work, write, publish, answer.
 * `input` is the mutation's arguments with its `input` object spread among them.
 */
export function verb<C extends RequestContext, I extends object, T>(mutation: string, work: Work<C, I, T>, options: VerbOptions<T> = {}): Verb<C, I, T> {
  const joined = new Map<string, Promise<VerbAnswer<T>>>();

  const run = async (context: C, given: I): Promise<VerbAnswer<T>> => {
    const { idempotencyKey, ...input } = given as I & { idempotencyKey?: string };
    const origin = { actor: context.caller.actor, correlationId: context.correlationId };
    const { deadlineMs, database } = context;
    const checked = options.input ? checkedInput(options.input, input) : undefined;
    if (checked && !checked.ok) return refused(checked.userErrors);

    if (options.withoutKey) {
      try {
        const result = await database.transaction({ origin, deadlineMs }, (tx) => work(tx, context, input as unknown as I));
        return { result, references: {}, userErrors: [], isReplayed: false };
      } catch (error) {
        if (error instanceof Refused) return refused(error.userErrors);
        throw error;
      }
    }
    if (!idempotencyKey) return refused([invalid(["input", "idempotencyKey"], "An idempotency key is needed.", "REQUIRED")]);
    const fingerprint = context.secrets.digest("idempotency", canonicalText(input));
    const call = { actor: context.caller.actor, mutation, key: idempotencyKey, fingerprint };
    const outcome = await once(database, call, { origin, deadlineMs, referencesOf: options.references ?? ownReference }, (tx) => work(tx, context, input as unknown as I));
    if (outcome.kind === "fresh") return { result: outcome.result, references: {}, userErrors: [], isReplayed: false };
    if (outcome.kind === "refused") return refused(outcome.userErrors);
    return { references: outcome.answer.references, userErrors: outcome.answer.userErrors, isReplayed: true };
  };

  /** Equal calls at once in one process share one transaction: 200 clicks take one connection, not 200. */
  const joining = (context: C, input: I): Promise<VerbAnswer<T>> => {
    const key = (input as { idempotencyKey?: string }).idempotencyKey;
    if (!key || options.withoutKey) return run(context, input);
    const joinKey = canonicalText([context.caller.actor, key, input]);
    const first = joined.get(joinKey);
    if (first) return first.then(replayOf<T>(options.references ?? ownReference));
    const running = run(context, input).finally(() => joined.delete(joinKey));
    joined.set(joinKey, running);
    return running;
  };
  return Object.assign(joining, { mutation });
}

const refused = (userErrors: readonly UserError[]) => ({ references: {}, userErrors, isReplayed: false });

const replayOf = <T>(referencesOf: (result: T) => References) => (first: VerbAnswer<T>): VerbAnswer<T> =>
  first.result === undefined ? { ...first, isReplayed: true } : { references: referencesOf(first.result), userErrors: [], isReplayed: true };

const ownReference = (result: unknown): References => {
  const id = (result as { id?: unknown } | null)?.id;
  return typeof id === "string" ? { result: id } : {};
};

function checkedInput(schema: ZodType<unknown, unknown>, input: unknown): { ok: true } | { ok: false; userErrors: UserError[] } {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true };
  return { ok: false, userErrors: parsed.error.issues.map((issue) =>
    invalid(["input", ...issue.path.map(String)], issue.message, issue.code === "too_big" ? "TOO_LONG" : "INVALID")) };
}
