import { describe, expect } from "vitest";
import { inTransaction, test, testOrigin } from "@souk/test/database";
import { isTransient, violatedConstraint } from "./database.ts";

const insert = "insert into commerce.consumed_event (event_id, producer) values ($1, $2)";
const someId = "01890a5d-ac96-774b-bcce-b302099a8057";

describe("a transaction", () => {
  test("is undone as a whole when its work throws", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await expect(inTransaction(database, async (tx) => { await tx.run(insert, [someId, "undone"]); throw new Error("no"); })).rejects.toThrow("no");
    expect(await database.rows("select 1 from commerce.consumed_event where producer = 'undone'")).toEqual([]);
  });

  test("lives on when work under a savepoint throws, without that work", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await inTransaction(database, async (tx) => {
      await tx.savepoint(() => tx.run("select 1 / 0")).catch(() => {});
      await tx.run(insert, [someId, "kept"]);
    });
    expect(await database.rows("select 1 from commerce.consumed_event where producer = 'kept'")).toHaveLength(1);
  });

  test("runs what waits for the commit after it, and never after a rollback", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const ran: string[] = [];
    await inTransaction(database, async (tx) => { tx.afterCommit(() => ran.push("committed")); });
    await inTransaction(database, async (tx) => { tx.afterCommit(() => ran.push("undone")); throw new Error("no"); }).catch(() => {});
    expect(ran).toEqual(["committed"]);
  });

  test("ends its statements at the caller's deadline with a retryable TIMEOUT", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await expect(database.transaction({ origin: testOrigin, deadlineMs: Date.now() + 200 }, (tx) => tx.run("select pg_sleep(5)")))
      .rejects.toMatchObject({ extensions: { code: "TIMEOUT", retryable: true } });
    expect(await database.row("select 1 as one")).toEqual({ one: 1 });
  });

  test("names the constraint that refused a row", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const twice = inTransaction(database, async (tx) => { await tx.run(insert, [someId, "a"]); await tx.run(insert, [someId, "b"]); });
    expect(violatedConstraint(await twice.catch((error: unknown) => error))).toBe("consumed_event_pkey");
  });
});

describe("a pool of two connections", () => {
  test("serves forty callers who each hold one for a moment", async ({ scratch }) => {
    const database = await scratch.open("commerce", { poolSize: 2 });
    const done = await Promise.all(Array.from({ length: 40 }, () => inTransaction(database, (tx) => tx.row("select pg_sleep(0.01), 1 as one"))));
    expect(done).toHaveLength(40);
    expect(database.pool()).toMatchObject({ total: 2, waiting: 0 });
  });

  test("says retryable DOWNSTREAM_UNAVAILABLE when none becomes free in time", async ({ scratch }) => {
    const database = await scratch.open("commerce", { poolSize: 2 });
    const holders = [1, 2].map(() => database.row("select pg_sleep(4)"));
    await expect(database.row("select 1")).rejects.toMatchObject({ extensions: { code: "DOWNSTREAM_UNAVAILABLE", retryable: true } });
    await Promise.all(holders);
  });
});

test("a deadlock is a failure that says again, a broken constraint is not", () => {
  expect(isTransient(Object.assign(new Error("deadlock detected"), { code: "40P01" }))).toBe(true);
  expect(isTransient(Object.assign(new Error("duplicate key"), { code: "23505" }))).toBe(false);
});
