import { expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { until } from "@souk/test/until";
import type { SubgraphRuntime } from "./context.ts";
import { idempotencySweep, keysKeptDays } from "./idempotency-sweep.ts";
import { logOpen } from "./log.ts";
import { localWake } from "./wake.ts";
import { workerOpen } from "./worker.ts";

/** Answers a minute older than they are kept, and one an hour younger. */
const plant = (scratch: TestDatabase, schema: string, count: number) => asAdmin(scratch.adminUrl, (admin) => admin.query(
  `insert into ${schema}.idempotency (actor, mutation, key, fingerprint, answer, created_at)
   select 'usr_a', 'act', 'old' || n, ''::bytea, '{}'::jsonb, clock_timestamp() - make_interval(days => $2::int, secs => 60) from generate_series(1, $1::int) as n
   union all
   select 'usr_a', 'act', 'young', '', '{}', clock_timestamp() - make_interval(days => $2::int) + interval '1 hour'`, [count, keysKeptDays]));
const keysOf = async ({ database }: SubgraphRuntime) =>
  (await database.rows<{ key: string }>(`select key from ${database.schema}.idempotency order by key`)).map(({ key }) => key);
const runtimeOf = async (scratch: TestDatabase, schema: string) => ({
  database: await scratch.open(schema), log: logOpen({ name: "test", level: "silent" }),
}) as unknown as SubgraphRuntime;

test("answers are forgotten after a month and not before, a batch at a time", async ({ scratch }) => {
  const { batchMax, sweep } = idempotencySweep;
  const runtime = await runtimeOf(scratch, "catalog");
  await plant(scratch, "catalog", batchMax + 1);
  expect([await sweep(runtime), await sweep(runtime), await sweep(runtime)]).toEqual([batchMax, 1, 0]);
  expect(await keysOf(runtime)).toEqual(["young"]);
});

test("a worker forgets those of every subgraph but the one that keeps them for ever", async ({ scratch }) => {
  const [forgets, keeps] = [await runtimeOf(scratch, "commerce"), await runtimeOf(scratch, "money")];
  for (const schema of ["commerce", "money"]) await plant(scratch, schema, 1);
  const worker = await workerOpen({
    subgraphs: [
      { definition: { name: "money", keepsAnswers: true }, runtime: keeps, database: keeps.database },
      { definition: { name: "commerce" }, runtime: forgets, database: forgets.database },
    ],
    wake: localWake(), jobsUrl: scratch.urlOf("jobs"), log: forgets.log,
  });
  await until("commerce has forgotten", async () => (await keysOf(forgets)).length === 1);
  await worker.close();
  expect([await keysOf(forgets), await keysOf(keeps)]).toEqual([["young"], ["old1", "young"]]);
});
