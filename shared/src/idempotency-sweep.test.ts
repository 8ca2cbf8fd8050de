import { expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import type { SubgraphRuntime } from "./context.ts";
import { idempotencySweep, keysKeptDays } from "./idempotency-sweep.ts";

test("answers are forgotten after a month and not before, a batch at a time", async ({ scratch }) => {
  const database = await scratch.open("commerce");
  const { batchMax } = idempotencySweep;
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `insert into commerce.idempotency (actor, mutation, key, fingerprint, answer, created_at)
     select 'usr_a', 'pay', 'old' || n, ''::bytea, '{}'::jsonb, clock_timestamp() - make_interval(days => $2::int, secs => 60) from generate_series(1, $1) as n
     union all
     select 'usr_a', 'pay', 'kept', '', '{}', clock_timestamp() - make_interval(days => $2::int) + interval '1 hour'`, [batchMax + 1, keysKeptDays]));
  const runtime = { database } as unknown as SubgraphRuntime;
  expect([await idempotencySweep.sweep(runtime), await idempotencySweep.sweep(runtime), await idempotencySweep.sweep(runtime)]).toEqual([batchMax, 1, 0]);
  expect(await database.rows("select key from commerce.idempotency")).toEqual([{ key: "kept" }]);
});
