import type { ZodType } from "zod";
import type { RequestContext } from "./context.ts";
import type { Tx } from "./database.ts";
import { unavailable } from "./errors.ts";
import { canonicalText } from "./fingerprint.ts";
import { inputFaults } from "./input-faults.ts";
import { isAnswered, once, type References } from "./idempotency.ts";
import { invalid, Refused } from "./refusals.ts";
import { fresh, joined, ownReference, refused, type Kept, type Verb } from "./verb-joined.ts";

export type { Verb, VerbAnswer } from "./verb-joined.ts";

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

type Work<C, I, T> = (tx: Tx, context: C, input: I) => Promise<T>;

/**
 * A mutation as one transaction: claim the key, work, write, publish, answer.
 * `input` is the mutation's arguments with its `input` object spread among them.
 */
export function verb<C extends RequestContext, I extends object, T, P = C>(mutation: string, work: Work<P, I, T>, options: VerbOptions<C, I, T, P> = {}): Verb<C, I, T> {
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

  return options.withoutKey ? Object.assign(async (context: C, input: I) => (await run(context, input)).answer, { mutation }) : joined(mutation, run, referencesOf);
}
