import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { jobsEnqueue } from "./jobs.ts";

const jobsNamed = (scratch: TestDatabase, identifier: string) => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ payload: unknown; key: string | null; max: number }>(
  `select j.payload, j.key, j.max_attempts as max from jobs._private_jobs j join jobs._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`, [identifier])).rows);

describe("asking for jobs", () => {
  test("writes them under the subgraph's name, with the cause to look for in the logs", async ({ scratch }) => {
    const trust = await scratch.open("trust");
    await inTransaction(trust, (tx) => jobsEnqueue(tx, "greet", [{ payload: { to: "ada" } }, { payload: { to: "ben" }, correlationId: "his" }]));
    expect(await jobsNamed(scratch, "trust.greet")).toEqual([
      { payload: { payload: { to: "ada" }, correlationId: "test" }, key: null, max: 12 },
      { payload: { payload: { to: "ben" }, correlationId: "his" }, key: null, max: 12 },
    ]);
  });

  test("leaves none when the transaction rolls back", async ({ scratch }) => {
    const trust = await scratch.open("trust");
    await inTransaction(trust, async (tx) => { await jobsEnqueue(tx, "undone", [{ payload: {} }]); throw new Error("no"); }).catch(() => {});
    expect(await jobsNamed(scratch, "trust.undone")).toEqual([]);
  });

  test("keeps one job for one key, the last asked for, within a call and between calls", async ({ scratch }) => {
    const trust = await scratch.open("trust");
    await inTransaction(trust, (tx) => jobsEnqueue(tx, "keyed", [{ key: "a", payload: { n: 1 } }, { key: "b", payload: { n: 2 } }, { key: "a", payload: { n: 3 } }]));
    await inTransaction(trust, (tx) => jobsEnqueue(tx, "keyed", [{ key: "b", payload: { n: 4 } }]));
    expect((await jobsNamed(scratch, "trust.keyed")).map(({ key, payload }) => [key, payload])).toEqual([
      ["trust.keyed:a", { payload: { n: 3 }, correlationId: "test" }],
      ["trust.keyed:b", { payload: { n: 4 }, correlationId: "test" }],
    ]);
  });

  test("does not mix up the same key of two subgraphs, nor a key with the number of a job without one", async ({ scratch }) => {
    const [trust, money] = [await scratch.open("trust"), await scratch.open("money")];
    await inTransaction(trust, (tx) => jobsEnqueue(tx, "apart", [{ key: "2", payload: {} }, { payload: {} }]));
    await inTransaction(money, (tx) => jobsEnqueue(tx, "apart", [{ key: "2", payload: {} }]));
    expect(await jobsNamed(scratch, "trust.apart")).toHaveLength(2);
    expect(await jobsNamed(scratch, "money.apart")).toHaveLength(1);
  });

  test("is refused above five thousand at once", async ({ scratch }) => {
    const trust = await scratch.open("trust");
    const many = Array.from({ length: 5_001 }, () => ({ payload: {} }));
    await expect(inTransaction(trust, (tx) => jobsEnqueue(tx, "flood", many))).rejects.toThrow(/at most 5000/);
    await inTransaction(trust, (tx) => jobsEnqueue(tx, "flood", many.slice(1)));
    expect(await jobsNamed(scratch, "trust.flood")).toHaveLength(5_000);
  });

  test("never deadlocks two batches with the same keys in opposite order", async ({ scratch }) => {
    const trust = await scratch.open("trust", { poolSize: 6 });
    const keys = Array.from({ length: 50 }, (_, n) => ({ key: String(n), payload: {} }));
    await Promise.all(Array.from({ length: 24 }, (_, n) => inTransaction(trust, (tx) => jobsEnqueue(tx, "crossing", n % 2 ? keys : keys.toReversed()))));
    expect(await jobsNamed(scratch, "trust.crossing")).toHaveLength(50);
  });
});

describe("a subgraph's runtime role", () => {
  test.for([
    "select * from jobs._private_jobs", "select * from jobs.jobs", "delete from jobs._private_jobs",
    "select jobs.add_job('trust.forged')", "select * from kernel.worker_heartbeat", "insert into kernel.worker_heartbeat (worker_id) values ('me')",
  ])("may not say: %s", async (statement, { scratch }) => {
    const trust = await scratch.open("trust");
    await expect(trust.rows(statement)).rejects.toThrow(/permission denied/);
  });
});
