import { expect } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { logLines, runtimeWith } from "@souk/test/runtime";
import { until } from "@souk/test/until";
import { unavailable } from "./errors.ts";
import { sweepsRun } from "./sweeps.ts";
import type { Sweep } from "./work.ts";

/** Timers in a table of the test's own; nothing in `moved` is unique, so a row moved twice shows. */
const timers = (scratch: TestDatabase, name: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(
  `create table trust.${name}_timer (id int primary key, due_at timestamptz, is_done bool not null default false);
   create table trust.${name}_moved (id int);
   grant select, update on trust.${name}_timer to ${testRoles.runtime("trust")};
   grant select, insert on trust.${name}_moved to ${testRoles.runtime("trust")}`));

const sweepOf = (name: string, batchMax: number): Sweep => ({
  name, everyMs: 50, batchMax,
  sweep: ({ database }) => database.run(
    `with due as (
       select id from trust.${name}_timer
        where not is_done and due_at <= clock_timestamp()
        order by due_at
        limit ${batchMax}
          for update skip locked
     ), done as (
       update trust.${name}_timer t set is_done = true from due where t.id = due.id returning t.id
     )
     insert into trust.${name}_moved select id from done`),
});

test("two runners at once move each row that is due exactly once, and none before its time", async ({ scratch }) => {
  await timers(scratch, "many");
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `insert into trust.many_timer
     select n, clock_timestamp() + case when n <= 900 then n % 10 * interval '100 milliseconds' else interval '1 hour' end
       from generate_series(1, 1000) n`));
  const { log } = logLines();
  const runners = await Promise.all([1, 2].map(async () => sweepsRun({ sweeps: [sweepOf("many", 20)], runtime: runtimeWith(await scratch.open("trust"), log) })));
  const moved = () => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ id: number }>("select id from trust.many_moved order by id")).rows.map(({ id }) => id));
  await until("all that is due was moved", async () => (await moved()).length >= 900);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await Promise.all(runners.map((runner) => runner.close()));
  expect(await moved()).toEqual(Array.from({ length: 900 }, (_, n) => n + 1));
});

test("a full batch is followed by another at once, a smaller one by a rest", async ({ scratch }) => {
  const database = await scratch.open("trust");
  let looks = 0;
  const sweep: Sweep = { name: "full", everyMs: 3_600_000, batchMax: 10, sweep: async () => (++looks <= 5 ? 10 : 9) };
  const runner = sweepsRun({ sweeps: [sweep], runtime: runtimeWith(database, logLines().log) });
  await until("the last full batch was followed", () => looks === 6);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await runner.close();
  expect(looks).toBe(6);
});

test("a sweep that fails is logged and tried again, and another goes on beside it", async ({ scratch }) => {
  const database = await scratch.open("trust");
  const { log, lines } = logLines();
  let failing = 0;
  let sound = 0;
  const runner = sweepsRun({
    runtime: runtimeWith(database, log),
    sweeps: [
      { name: "failing", everyMs: 10, batchMax: 1, sweep: async () => { if (++failing < 3) throw new Error("no such row"); return 0; } },
      { name: "sound", everyMs: 10, batchMax: 1, sweep: async () => { sound++; return 0; } },
    ],
  });
  await until("both went on", () => failing > 3 && sound > 3);
  await runner.close();
  expect(lines.filter((line) => line["sweep"] === "failing").map((line) => line["failures"])).toEqual([1, 2]);
});

test("a database that is busy for a moment is no error to look at; one that stays so is", async ({ scratch }) => {
  const { log, lines } = logLines();
  let turns = 0;
  const runner = sweepsRun({
    runtime: runtimeWith(await scratch.open("trust"), log),
    sweeps: [{ name: "busy", everyMs: 10, batchMax: 1, sweep: async () => { if (++turns <= 5) throw unavailable(); return 0; } }],
  });
  await until("it went on", () => turns > 5);
  await runner.close();
  expect(lines.filter(({ level }) => level === 50).map((line) => line["failures"])).toEqual([4, 5]);
});

test("closing waits for the sweep under way", async ({ scratch }) => {
  const database = await scratch.open("trust");
  let begun = 0;
  let ended = 0;
  const sweep: Sweep = { name: "slow", everyMs: 1, batchMax: 1, sweep: async ({ database: own }) => { begun++; await own.row("select pg_sleep(0.2)"); ended++; return 0; } };
  const runner = sweepsRun({ sweeps: [sweep], runtime: runtimeWith(database, logLines().log) });
  await until("it began", () => begun === 1);
  await runner.close();
  expect(ended).toBe(begun);
});
