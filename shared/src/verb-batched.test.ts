import { describe, expect } from "vitest";
import { testSecrets } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";
import type { Caller } from "./caller.ts";
import type { RequestContext } from "./context.ts";
import type { Database } from "./database.ts";
import { notUnique } from "./refusals.ts";
import { batchedVerb, type BatchedFlow } from "./verb-batched.ts";

interface LampMake { readonly idempotencyKey?: string; readonly name: string }
interface Lamp { readonly id: string }

const contextOf = (database: Database, caller: Caller = person(), withinMs = 20_000) => ({
  database, caller, secrets: testSecrets, deadlineMs: Date.now() + withinMs, correlationId: "test", replayed: [], node: async () => null,
}) as unknown as RequestContext;
const limits = { batchMax: 100, waitingMax: 1_000, batchTimeoutMs: 10_000, lanes: 1 };

/** One row for each lamp that is not taken; notes how many went together. */
const flow = (batches: number[] = []): BatchedFlow<RequestContext, LampMake, Lamp> => async (tx, calls) => {
  batches.push(calls.length);
  if (calls.some(({ input }) => input.name === "broken")) throw new Error("a lamp is broken");
  const made = calls.filter(({ input }) => input.name !== "taken").map(({ input }) => input.name);
  await tx.run("insert into commerce.consumed_event (event_id, producer) select gen_random_uuid(), name from unnest($1::text[]) as n (name)", [made]);
  return calls.map(({ input }) => (input.name === "taken" ? { refused: notUnique(["name"], "Taken.") } : { ok: { id: `lmp_${input.name}` } }));
};
const effects = async (database: Database, name: string) =>
  (await database.row<{ n: number }>("select count(*)::int as n from commerce.consumed_event where producer = $1", [name]))?.n;

describe("a batched verb", () => {
  test("does what arrives together in one transaction, and each caller has an answer and a key of their own", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const batches: number[] = [];
    const lampMake = batchedVerb("lampMake", flow(batches), limits);
    const callers = Array.from({ length: 50 }, () => person());
    const call = () => Promise.all(callers.map((caller, at) => lampMake(contextOf(database, caller), { idempotencyKey: "k", name: at % 10 === 0 ? "taken" : `n${at}` })));
    const answers = await call();
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === "NOT_UNIQUE")).toHaveLength(5);
    expect(answers[7]).toEqual({ result: { id: "lmp_n7" }, references: {}, userErrors: [], isReplayed: false });
    expect(batches).toEqual([50]);
    const again = await call();
    expect([again.every(({ isReplayed }) => isReplayed), again[7]?.references, again[10]?.userErrors[0]?.code]).toEqual([true, { result: "lmp_n7" }, "NOT_UNIQUE"]);
    expect([batches, await effects(database, "n7"), await effects(database, "taken")]).toEqual([[50], 1, 0]);
  });

  test("lets one that fails fail alone, and keeps nothing of it", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const lampMake = batchedVerb("lampMake", flow(), limits);
    const names = Array.from({ length: 9 }, (_, at) => (at === 4 ? "broken" : `whole${at}`));
    const settled = await Promise.allSettled(names.map((name) => lampMake(contextOf(database), { idempotencyKey: "one", name })));
    expect(settled.map(({ status }) => status)).toEqual(names.map((name) => (name === "broken" ? "rejected" : "fulfilled")));
    expect(await Promise.all(names.map((name) => effects(database, name)))).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1]);
    expect(await database.rows("select from commerce.idempotency where answer is null")).toEqual([]);
  });

  test("refuses a key that comes with another input in the same moment, and answers the first from then on", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const lampMake = batchedVerb("lampMake", flow(), limits);
    const ada = person();
    const answers = await Promise.all(["first", "second", "first"].map((name) => lampMake(contextOf(database, ada), { idempotencyKey: "same", name })));
    expect(answers.map(({ userErrors, isReplayed }) => [userErrors[0]?.code, isReplayed])).toEqual([[undefined, false], ["IDEMPOTENCY_KEY_REUSED", false], [undefined, true]]);
    expect([await effects(database, "first"), await effects(database, "second")]).toEqual([1, 0]);
  });

  test("is not held up by a key that somebody else works on: that one alone waits, and is told to ask again", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const lampMake = batchedVerb("lampMake", flow(), limits);
    const [slow, ...others] = Array.from({ length: 8 }, () => person());
    let release!: () => void;
    const held = new Promise<void>((resolve) => { release = resolve; });
    let taken!: () => void;
    const claimed = new Promise<void>((resolve) => { taken = resolve; });
    const elsewhere = database.transaction({ origin: { actor: "elsewhere", correlationId: "test" } }, async (tx) => {
      await tx.run("insert into commerce.idempotency (actor, mutation, key, fingerprint) values ($1, 'lampMake', 'k', '')", [slow!.actor]);
      taken();
      await held;
    });
    await claimed;
    const [waiting, ...answers] = await Promise.all([slow!, ...others].map((caller) => lampMake(contextOf(database, caller, 3_000), { idempotencyKey: "k", name: "beside" })));
    expect(answers.every(({ result }) => result?.id === "lmp_beside")).toBe(true);
    expect(waiting!.userErrors).toMatchObject([{ code: "IDEMPOTENCY_IN_PROGRESS" }]);
    release();
    await elsewhere;
  });

  test("hears 'busy' beyond its limit, before anything is begun", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const lampMake = batchedVerb("lampMake", flow(), { ...limits, batchMax: 1, waitingMax: 3 });
    const settled = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => lampMake(contextOf(database), { idempotencyKey: "busy", name: `b${at}` })));
    expect(settled.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(3);
    expect(settled.find((outcome) => outcome.status === "rejected")).toMatchObject({ reason: { extensions: { code: "DOWNSTREAM_UNAVAILABLE", retryable: true } } });
  });
});
