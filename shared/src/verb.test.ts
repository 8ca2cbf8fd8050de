import { describe, expect } from "vitest";
import { z } from "zod";
import { asAdmin, testSecrets } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";
import type { Caller } from "./caller.ts";
import type { RequestContext } from "./context.ts";
import type { Database, Tx } from "./database.ts";
import { notUnique } from "./refusals.ts";
import { verb } from "./verb.ts";

interface LampMake { readonly idempotencyKey?: string; readonly name: string; readonly watts?: number; readonly tags?: readonly string[] }
const ada = person();

const contextOf = (database: Database, caller: Caller = ada, withinMs = 20_000) => ({
  database, caller, secrets: testSecrets, deadlineMs: Date.now() + withinMs, correlationId: "test", replayed: [],
  node: async () => null,
}) as unknown as RequestContext;

/** Leaves one row for each time it ran, under the lamp's name. */
async function make(tx: Tx, _context: RequestContext, { name }: LampMake) {
  await tx.run("insert into commerce.consumed_event (event_id, producer) values (gen_random_uuid(), $1)", [name]);
  if (name === "taken") throw notUnique(["name"], "Taken.");
  return { id: `lmp_${name}`, name };
}
const lampMake = verb<RequestContext, LampMake, { id: string; name: string }>("lampMake", make, {
  input: z.object({ name: z.string().min(2).max(20), watts: z.number().max(100).optional(), tags: z.array(z.string().max(3)).optional() }),
});

const count = async (database: Database, table: string, column: string, value: string) =>
  (await database.row<{ n: number }>(`select count(*)::int as n from commerce.${table} where ${column} = $1`, [value]))?.n;
const effects = (database: Database, name: string) => count(database, "consumed_event", "producer", name);
const keys = (database: Database, key: string) => count(database, "idempotency", "key", key);

describe("a verb", () => {
  test("answers with what its work made, once, and with references to it from then on", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const call = () => lampMake(contextOf(database), { idempotencyKey: "first", name: "first" });
    expect(await call()).toEqual({ result: { id: "lmp_first", name: "first" }, references: {}, userErrors: [], isReplayed: false });
    expect(await call()).toEqual({ references: { result: "lmp_first" }, userErrors: [], isReplayed: true });
    expect(await effects(database, "first")).toBe(1);
  });

  test("called 200 times at once in one process takes one connection and has one effect", async ({ scratch }) => {
    const database = await scratch.open("commerce", { poolSize: 5 });
    let mostTaken = 0;
    const watching = setInterval(() => { mostTaken = Math.max(mostTaken, database.pool().total + database.pool().waiting); }, 1);
    const slow = verb<RequestContext, LampMake, { id: string }>("lampMake", async (tx, context, input) => {
      await tx.run("select pg_sleep(0.2)");
      return make(tx, context, input);
    });
    const answers = await Promise.all(Array.from({ length: 200 }, () => slow(contextOf(database), { idempotencyKey: "clicks", name: "clicks" })));
    clearInterval(watching);
    expect(mostTaken).toBe(1);
    expect(answers.filter(({ isReplayed }) => !isReplayed)).toMatchObject([{ result: { id: "lmp_clicks" } }]);
    expect(answers.filter(({ isReplayed, references }) => isReplayed && references["result"] === "lmp_clicks")).toHaveLength(199);
    expect(await effects(database, "clicks")).toBe(1);
  });

  test("goes on for a caller who has more time than the one it joined", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    let runs = 0;
    const slow = verb<RequestContext, LampMake, { id: string }>("lampMake", async (tx, context, input) => {
      await tx.run("select pg_sleep($1)", [runs++ === 0 ? 5 : 0]);
      return make(tx, context, input);
    });
    const call = (withinMs: number) => slow(contextOf(database, ada, withinMs), { idempotencyKey: "patience", name: "patience" });
    const [hasty, patient] = await Promise.allSettled([call(300), call(20_000)]);
    expect(hasty).toMatchObject({ status: "rejected", reason: { extensions: { code: "TIMEOUT" } } });
    expect(patient).toMatchObject({ status: "fulfilled", value: { result: { id: "lmp_patience" }, isReplayed: false } });
    expect(await effects(database, "patience")).toBe(1);
  });

  test("is another call for another person with the same key", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const calls = await Promise.all([person(), person()].map((caller) => lampMake(contextOf(database, caller), { idempotencyKey: "shared", name: "shared" })));
    expect(calls.map(({ isReplayed }) => isReplayed)).toEqual([false, false]);
    expect(await effects(database, "shared")).toBe(2);
  });

  test("is another call under the name of another mutation", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const lampCopy = verb<RequestContext, LampMake, { id: string }>("lampCopy", make);
    await lampMake(contextOf(database), { idempotencyKey: "names", name: "names" });
    expect(await lampCopy(contextOf(database), { idempotencyKey: "names", name: "names" })).toMatchObject({ isReplayed: false });
    expect(await effects(database, "names")).toBe(2);
  });

  test("does not mind the order of the input's fields", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await lampMake(contextOf(database), { idempotencyKey: "order", name: "order", watts: 5 });
    expect(await lampMake(contextOf(database), { watts: 5, name: "order", idempotencyKey: "order" })).toMatchObject({ isReplayed: true, userErrors: [] });
  });

  test("refuses a key that comes again with other input, joined or later", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const call = (name: string) => lampMake(contextOf(database), { idempotencyKey: "other", name });
    const answers = await Promise.all([call("one"), call("two")]);
    const later = await call("three");
    expect([...answers, later].filter(({ userErrors }) => userErrors[0]?.code === "IDEMPOTENCY_KEY_REUSED")).toHaveLength(2);
    expect(later).toMatchObject({ isReplayed: false });
  });
});

describe("input that breaks a rule", () => {
  test("is refused with every fault and its path, and nothing is kept of it", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const answer = await lampMake(contextOf(database), { idempotencyKey: "faulty", name: "x".repeat(21), watts: 200, tags: ["ok", "long"] });
    expect(answer.isReplayed).toBe(false);
    expect(answer.userErrors.map(({ __typename, code, path }) => ({ __typename, code, path }))).toEqual([
      { __typename: "InvalidInputError", code: "TOO_LONG", path: ["input", "name"] },
      { __typename: "InvalidInputError", code: "INVALID", path: ["input", "watts"] },
      { __typename: "InvalidInputError", code: "TOO_LONG", path: ["input", "tags", "1"] },
    ]);
    expect(await keys(database, "faulty")).toBe(0);
    expect(await lampMake(contextOf(database), { idempotencyKey: "faulty", name: "mended" })).toMatchObject({ result: { name: "mended" } });
  });

  test("sent twice at once is refused twice, and neither is called a replay", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const answers = await Promise.all([1, 2].map(() => lampMake(contextOf(database), { idempotencyKey: "short", name: "x" })));
    expect(answers).toMatchObject([1, 2].map(() => ({ isReplayed: false, userErrors: [{ code: "INVALID", path: ["input", "name"] }] })));
  });

  test("without its key is refused", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    expect(await lampMake(contextOf(database), { name: "keyless" })).toMatchObject({ userErrors: [{ code: "REQUIRED", path: ["input", "idempotencyKey"] }] });
    expect(await effects(database, "keyless")).toBe(0);
  });
});

describe("a refusal", () => {
  test("undoes the work, is kept, and is answered again as a replay", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const call = () => lampMake(contextOf(database), { idempotencyKey: "refused", name: "taken" });
    expect(await Promise.all([call(), call()])).toMatchObject([{ isReplayed: false, userErrors: [{ code: "NOT_UNIQUE" }] }, { isReplayed: true, userErrors: [{ code: "NOT_UNIQUE" }] }]);
    expect(await call()).toMatchObject({ isReplayed: true, userErrors: [{ code: "NOT_UNIQUE" }] });
    expect(await effects(database, "taken")).toBe(0);
    expect(await keys(database, "refused")).toBe(1);
  });

  test("keeps the amount it carries", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const available = { minor: 9_007_199_254_740_993n, currency: "EUR" };
    const poor = verb<RequestContext, LampMake, { id: string }>("lampBuy", async () => { throw notUniqueWith({ available }); });
    const call = () => poor(contextOf(database), { idempotencyKey: "poor", name: "poor" });
    expect((await call()).userErrors[0]).toMatchObject({ available });
    expect(await call()).toMatchObject({ isReplayed: true, userErrors: [{ available }] });
  });
});

const notUniqueWith = (also: object) => {
  const refusal = notUnique(["amount"], "Not enough.");
  Object.assign(refusal.userErrors[0]!, also);
  return refusal;
};

describe("a verb without a key", () => {
  const preferenceSet = verb<RequestContext, LampMake, { id: string }>("preferenceSet", make, { withoutKey: "sets a plain preference" });

  test("does its work each time and keeps nothing", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const before = await tableSize(scratch);
    await preferenceSet(contextOf(database), { name: "plain" });
    expect(await preferenceSet(contextOf(database), { name: "plain" })).toMatchObject({ result: { id: "lmp_plain" }, isReplayed: false });
    expect(await effects(database, "plain")).toBe(2);
    expect(await tableSize(scratch)).toBe(before);
  });

  test("undoes its work when it refuses", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    expect(await preferenceSet(contextOf(database), { name: "taken" })).toMatchObject({ userErrors: [{ code: "NOT_UNIQUE" }], isReplayed: false });
    expect(await effects(database, "taken")).toBe(0);
  });
});

const tableSize = (scratch: TestDatabase) => asAdmin(scratch.adminUrl, async (admin) =>
  (await admin.query<{ n: number }>("select count(*)::int as n from commerce.idempotency")).rows[0]?.n);
