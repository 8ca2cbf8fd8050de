import { isLockTimeout, type Database, type Tx } from "./database.ts";
import { exactJson, fromExactJson } from "./exact-json.ts";
import { Refused, type UserError } from "./refusals.ts";
import type { Origin } from "./database.ts";

/** Payload field → global id of what the mutation made or changed: enough to read it again with the rights of whoever asks. */
export type References = Readonly<Record<string, string>>;
/** What is kept under a key. */
export interface Answer { readonly references: References; readonly userErrors: readonly UserError[] }

/** One call under one key. */
export interface KeyedCall {
  readonly actor: string;
  readonly mutation: string;
  readonly key: string;
  /** Over the coerced input; keyed, so that the table tells nobody what the input was. */
  readonly fingerprint: Buffer;
}

/**
 * The outcome of a keyed call. `fresh` is what the work returned; a replay has references only.
 * A refusal `isKept` when the key will be answered with it again; bad input and the key's own faults are not.
 */
export type Outcome<T> =
  | { readonly kind: "fresh"; readonly result: T }
  | { readonly kind: "refused"; readonly userErrors: readonly UserError[]; readonly isKept: boolean }
  | { readonly kind: "replayed"; readonly answer: Answer };

const keyPath = ["input", "idempotencyKey"];
export const claimRetryAfterMs = 500;

export const keyReused = (): UserError => ({
  __typename: "IdempotencyKeyReusedError", code: "IDEMPOTENCY_KEY_REUSED", path: keyPath,
  message: "This key was used for another request. Take a new key for a new request.",
});
export const inProgress = (): UserError => ({
  __typename: "IdempotencyInProgressError", code: "IDEMPOTENCY_IN_PROGRESS", path: keyPath, retryAfterMs: claimRetryAfterMs,
  message: "The first request under this key is still at work. Ask again with the same key.",
});

/**
 * Runs `work` once for a key, whoever calls how often: claim, work and answer are one transaction.
 * The first to claim works; those at the same time wait for the row, up to their deadline. A refusal undoes the
 * work, is kept and answered again; bad input and unexpected failures leave nothing behind.
 */
export async function once<T>(
  database: Database,
  call: KeyedCall,
  options: { readonly origin: Origin; readonly deadlineMs: number; readonly referencesOf: (result: T) => References },
  work: (tx: Tx) => Promise<T>,
): Promise<Outcome<T>> {
  const claimTimeoutMs = Math.max(0, options.deadlineMs - Date.now() - claimRetryAfterMs);
  try {
    return await database.transaction<Outcome<T>>({ ...options, lockTimeoutMs: claimTimeoutMs }, async (tx) => {
      const earlier = await claim(tx, call);
      if (earlier) {
        if (!earlier.fingerprint.equals(call.fingerprint)) return notKept([keyReused()]);
        return { kind: "replayed", answer: earlier.answer };
      }
      try {
        const result = await tx.savepoint(() => work(tx));
        await keep(tx, call, { references: options.referencesOf(result), userErrors: [] });
        return { kind: "fresh", result };
      } catch (error) {
        if (!(error instanceof Refused) || error.isBadInput) throw error;
        await keep(tx, call, { references: {}, userErrors: error.userErrors });
        return { kind: "refused", userErrors: error.userErrors, isKept: true };
      }
    });
  } catch (error) {
    if (error instanceof Refused) return notKept(error.userErrors);
    if (isLockTimeout(error)) return notKept([inProgress()]);
    throw error;
  }
}

const notKept = (userErrors: readonly UserError[]) => ({ kind: "refused", userErrors, isKept: false }) as const;

interface Earlier { readonly fingerprint: Buffer; readonly answer: Answer }

/** True if a call under this key has been answered: whatever its input, nothing is worked for it again. */
export const isAnswered = async (database: Database, { actor, mutation, key }: KeyedCall): Promise<boolean> =>
  (await database.row(`select from ${database.schema}.idempotency where actor = $1 and mutation = $2 and key = $3`, [actor, mutation, key])) !== undefined;

/** Takes the key, or finds what was answered under it. Waits while another transaction holds it. */
async function claim(tx: Tx, call: KeyedCall): Promise<Earlier | undefined> {
  const key = [call.actor, call.mutation, call.key];
  const claimed = await tx.run(
    `insert into ${tx.schema}.idempotency (actor, mutation, key, fingerprint) values ($1, $2, $3, $4) on conflict do nothing`,
    [...key, call.fingerprint]);
  if (claimed === 1) return undefined;
  const row = await tx.row<{ fingerprint: Buffer; answer: string }>(
    `select fingerprint, answer::text as answer from ${tx.schema}.idempotency where actor = $1 and mutation = $2 and key = $3`, key);
  if (!row) return claim(tx, call);       // its time was over, and it was deleted in between
  return { fingerprint: row.fingerprint, answer: fromExactJson<Answer>(row.answer) };
}

const keep = (tx: Tx, call: KeyedCall, answer: Answer) => tx.run(
  `update ${tx.schema}.idempotency set answer = $4 where actor = $1 and mutation = $2 and key = $3`,
  [call.actor, call.mutation, call.key, exactJson(answer)]);
