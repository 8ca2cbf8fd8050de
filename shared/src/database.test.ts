import { describe, expect } from "vitest";
import { inTransaction, test, testOrigin } from "@souk/test/database";
import { until } from "@souk/test/until";
import { databaseOpen, isLockTimeout, isTransient, violatedConstraint, type Tx } from "./database.ts";

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

  test("forgets what work under a savepoint wanted after the commit when that work is undone", async ({ scratch }) => {
    const woken: string[] = [];
    const database = await scratch.open("commerce", { onEvents: (schema) => woken.push(schema) });
    const ran: string[] = [];
    await inTransaction(database, async (tx) => {
      tx.afterCommit(() => ran.push("before"));
      await tx.savepoint(async () => {
        tx.afterCommit(() => ran.push("undone"));
        tx.announce();
        throw new Error("no");
      }).catch(() => {});
      await tx.savepoint(async () => tx.afterCommit(() => ran.push("kept")));
    });
    expect({ ran, woken }).toEqual({ ran: ["before", "kept"], woken: [] });
  });

  test("waits for a lock no longer than it was told, also when that is no time at all", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await inTransaction(database, async (tx) => {
      await tx.run("lock table commerce.consumed_event");
      await expect(database.transaction({ origin: testOrigin, lockTimeoutMs: 0 }, (other) => other.run(insert, [someId, "late"])))
        .rejects.toSatisfy(isLockTimeout);
    });
  });

  test("ends its statements at the caller's deadline with a retryable TIMEOUT", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await expect(database.transaction({ origin: testOrigin, deadlineMs: Date.now() + 200 }, (tx) => tx.run("select pg_sleep(5)")))
      .rejects.toMatchObject({ extensions: { code: "TIMEOUT", retryable: true } });
    expect(await database.row("select 1 as one")).toEqual({ one: 1 });
  });

  test("begins no statement after the caller's deadline, however short each of them is", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    let begun = 0;
    const many = database.transaction({ origin: testOrigin, deadlineMs: Date.now() + 300 }, async (tx) => {
      for (; begun < 100; begun++) await tx.run("select pg_sleep(0.05)");
    });
    await expect(many).rejects.toMatchObject({ extensions: { code: "TIMEOUT", retryable: true } });
    expect(begun).toBeLessThan(20);
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

describe("a pool after 500 failing transactions", () => {
  const failures: readonly [string, (tx: Tx) => Promise<unknown>][] = [
    ["a bug in the work", async () => { throw new Error("a bug"); }],
    ["a statement that fails", (tx) => tx.run("select 1 / 0")],
    ["a constraint", async (tx) => { await tx.run(insert, [someId, "twice"]); return tx.run(insert, [someId, "twice"]); }],
    ["a failure under two savepoints", (tx) => tx.savepoint(() => tx.savepoint(() => tx.run("select nothing")))],
    ["the end of its connection", (tx) => tx.run("select pg_terminate_backend(pg_backend_pid())")],
  ];

  test("is whole: no connection is lost, none is left inside a transaction, nothing is written", async ({ scratch }) => {
    const database = await scratch.open("commerce", { poolSize: 4 });
    for (let wave = 0; wave < 10; wave++) {
      const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => inTransaction(database, failures[n % failures.length]![1])));
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toEqual([]);
    }
    await until("every connection is idle", () => database.pool().idle === database.pool().total && database.pool().waiting === 0);      // one may still be on its way in
    const held = await Promise.all(Array.from({ length: 4 }, () => inTransaction(database, (tx) => tx.row("select pg_sleep(0.05), 1 as one"))));
    expect(held).toHaveLength(4);
    expect(database.pool()).toEqual({ total: 4, idle: 4, waiting: 0 });
    const left = await database.rows("select state from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'");
    expect(left).toEqual([]);
    expect(await database.rows("select from commerce.consumed_event where producer = 'twice'")).toEqual([]);
  });
});

test("a database that does not answer is DOWNSTREAM_UNAVAILABLE from the start", async () => {
  const opening = databaseOpen({ url: "postgres://nobody@127.0.0.1:1/nowhere", schema: "commerce", tables: [], poolSize: 1, applicationName: "test", onPoolError: () => {} });
  await expect(opening).rejects.toMatchObject({ extensions: { code: "DOWNSTREAM_UNAVAILABLE", retryable: true } });
});

test("a deadlock is a failure that says again, a broken constraint is not", () => {
  expect(isTransient(Object.assign(new Error("deadlock detected"), { code: "40P01" }))).toBe(true);
  expect(isTransient(Object.assign(new Error("duplicate key"), { code: "23505" }))).toBe(false);
});
