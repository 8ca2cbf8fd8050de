import { expect } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { jobsMigrate } from "./jobs.ts";

test("the jobs' tables are installed once, however often and by however many at once", async ({ scratch }) => {
  await asAdmin(scratch.adminUrl, (admin) => admin.query("drop schema jobs cascade"));
  const migrateAgain = () => jobsMigrate({ adminUrl: scratch.adminUrl, outcome: { kind: "separate", names: testRoles } });
  await Promise.all([migrateAgain(), migrateAgain(), migrateAgain()]);
  await migrateAgain();
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query(
    "select polname as role, count(*)::int as tables from pg_policy where polrelid::regclass::text like 'jobs.%' group by 1 order by 1"));
  expect(rows).toEqual([{ role: testRoles.runtime("jobs"), tables: 4 }, { role: testRoles.owner("kernel"), tables: 4 }]);
});

test("the jobs' role owns nothing", async ({ scratch }) => {
  const { rows } = await asAdmin(scratch.urlOf("jobs"), (jobs) => jobs.query("select relname from pg_class where relowner = current_user::regrole"));
  expect(rows).toEqual([]);
});
