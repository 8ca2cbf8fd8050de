import type { Outcome } from "./batcher.ts";
import type { Tx } from "./database.ts";
import { unavailable } from "./errors.ts";
import { exactJson, fromExactJson } from "./exact-json.ts";
import { keyReused, type Answer, type KeyedCall, type Outcome as KeyedOutcome, type References } from "./idempotency.ts";
import { Refused } from "./refusals.ts";

/** What became of one call of a batch; `failed` is an error that its own caller gets, and that leaves nothing behind. */
export type BatchedOutcome<T> = KeyedOutcome<T> | { readonly kind: "failed"; readonly error: Error };

/**
 * As `once`, for many calls in one transaction and a constant number of statements: claims all keys, works for those
 * that were new, keeps what they were answered. A refused item leaves nothing behind but its answer: `work` has written
 * nothing for it. If `work` throws, nothing was done for anybody.
 *
 * @param calls no two under one key of one actor
 * @param work is given the places of the calls that are new, and answers one outcome for each
 */
export async function onceEach<T>(
  tx: Tx, calls: readonly KeyedCall[], referencesOf: (result: T) => References, work: (fresh: readonly number[]) => Promise<readonly Outcome<T>[]>,
): Promise<BatchedOutcome<T>[]> {
  const fresh = await claimEach(tx, calls);
  const others = calls.map((_, at) => at).filter((at) => !fresh.has(at));
  const earlier = await earlierOf(tx, calls, others);
  const places = [...fresh].toSorted((a, b) => a - b);
  const worked = places.length > 0 ? await work(places) : [];
  const outcomes = new Map(places.map((at, index): [number, BatchedOutcome<T>] => [at, outcomeOf(worked[index]!)]));
  await keepEach(tx, calls, outcomes, referencesOf);
  return calls.map((call, at) => outcomes.get(at) ?? replayOf(call, earlier.get(at)));
}

/** Bad input and failures are forgotten; so a key without an answer is free again. */
function outcomeOf<T>(outcome: Outcome<T>): BatchedOutcome<T> {
  if ("ok" in outcome) return { kind: "fresh", result: outcome.ok };
  const { refused } = outcome;
  return refused instanceof Refused ? { kind: "refused", userErrors: refused.userErrors, isKept: !refused.isBadInput } : { kind: "failed", error: refused };
}

interface Earlier { readonly fingerprint: Buffer; readonly answer: string }

const replayOf = <T>(call: KeyedCall, earlier: Earlier | undefined): BatchedOutcome<T> => {
  if (!earlier) return { kind: "failed", error: unavailable() };      // its time was over, and it was deleted in between: a retry works
  if (!earlier.fingerprint.equals(call.fingerprint)) return { kind: "refused", userErrors: [keyReused()], isKept: false };
  return { kind: "replayed", answer: fromExactJson<Answer>(earlier.answer) };
};

const columns = (calls: readonly KeyedCall[]) => [calls.map(({ actor }) => actor), calls.map(({ mutation }) => mutation), calls.map(({ key }) => key)];

/** The places of the keys that were free. In the order of the keys, so that two batches do not wait for each other in a circle. */
async function claimEach(tx: Tx, calls: readonly KeyedCall[]): Promise<Set<number>> {
  const claimed = await tx.rows<{ actor: string; mutation: string; key: string }>(
    `insert into ${tx.schema}.idempotency (actor, mutation, key, fingerprint)
     select c.actor, c.mutation, c.key, c.fingerprint
       from unnest($1::text[], $2::text[], $3::text[], $4::bytea[]) as c (actor, mutation, key, fingerprint)
      order by c.actor, c.mutation, c.key
         on conflict do nothing
     returning actor, mutation, key`,
    [...columns(calls), calls.map(({ fingerprint }) => fingerprint)]);
  const places = new Map(calls.map((call, at) => [placeOf(call), at]));
  return new Set(claimed.map((row) => places.get(placeOf(row))!));
}

const placeOf = ({ actor, mutation, key }: Pick<KeyedCall, "actor" | "mutation" | "key">): string => JSON.stringify([actor, mutation, key]);

async function earlierOf(tx: Tx, calls: readonly KeyedCall[], places: readonly number[]): Promise<Map<number, Earlier>> {
  if (places.length === 0) return new Map();
  const rows = await tx.rows<Earlier & { place: number }>(
    `select c.place, i.fingerprint, i.answer::text as answer
       from unnest($1::text[], $2::text[], $3::text[], $4::int[]) as c (actor, mutation, key, place)
       join ${tx.schema}.idempotency i on i.actor = c.actor and i.mutation = c.mutation and i.key = c.key`,
    [...columns(places.map((at) => calls[at]!)), places]);
  return new Map(rows.map(({ place, ...earlier }) => [place, earlier]));
}

async function keepEach<T>(tx: Tx, calls: readonly KeyedCall[], outcomes: ReadonlyMap<number, BatchedOutcome<T>>, referencesOf: (result: T) => References): Promise<void> {
  const kept: { readonly call: KeyedCall; readonly answer: Answer }[] = [];
  const freed: KeyedCall[] = [];
  for (const [at, outcome] of outcomes) {
    const call = calls[at]!;
    if (outcome.kind === "fresh") kept.push({ call, answer: { references: referencesOf(outcome.result), userErrors: [] } });
    else if (outcome.kind === "refused" && outcome.isKept) kept.push({ call, answer: { references: {}, userErrors: outcome.userErrors } });
    else freed.push(call);
  }
  if (kept.length > 0) await tx.run(
    `update ${tx.schema}.idempotency i
        set answer = c.answer
       from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[]) as c (actor, mutation, key, answer)
      where i.actor = c.actor and i.mutation = c.mutation and i.key = c.key`,
    [...columns(kept.map(({ call }) => call)), kept.map(({ answer }) => exactJson(answer))]);
  if (freed.length > 0) await tx.run(
    `delete from ${tx.schema}.idempotency i
      using unnest($1::text[], $2::text[], $3::text[]) as c (actor, mutation, key)
      where i.actor = c.actor and i.mutation = c.mutation and i.key = c.key`, columns(freed));
}
