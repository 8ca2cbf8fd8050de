import { expect } from "vitest";
import { subgraphNames } from "@souk/schema/subgraphs";
import { onConnection } from "@souk/shared/connection";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";

const books = ["account", "account_kind", "journal", "posting", "period", "sealed_block", "day", "day_balance", "day_total", "event"] as const;
const roles = [...subgraphNames, "gateway", "jobs"];

/** The codes that statements end with under a role; each in a transaction that is undone. */
const codesAs = (scratch: TestDatabase, role: string, statements: readonly string[]) => onConnection(scratch.urlOf(role), async (client) => {
  const codes: string[] = [];
  for (const statement of statements) {
    await client.query("begin");
    codes.push(await client.query(statement).then(() => "done", (error: { code: string }) => error.code));
    await client.query("rollback");
  }
  return codes;
});
const permissionDenied = "42501";

test.for(roles)("the role %s writes no row of the books, changes none and takes none out", async (role, { scratch }) => {
  const columns = await asAdmin(scratch.adminUrl, async (admin) => new Map((await admin.query<{ table_name: string; column_name: string }>(
    "select distinct on (table_name) table_name, column_name from information_schema.columns where table_schema = 'ledger'")).rows.map((row) => [row.table_name, row.column_name])));
  const attempts = books.flatMap((name) => [
    `update ledger.${name} set ${columns.get(name)} = default`, `delete from ledger.${name}`, `truncate ledger.${name}`, `truncate ledger.${name} cascade`,
    `insert into ledger.${name} default values`, `drop table ledger.${name}`, `alter table ledger.${name} disable trigger all`,
  ]).filter((attempt) => !(role === "ledger" && attempt.startsWith("insert into ledger.event")));      // its own events it may write
  for (const [at, code] of (await codesAs(scratch, role, attempts)).entries()) expect([attempts[at], code]).toEqual([attempts[at], permissionDenied]);
});

test("each function of the books may be executed by whom it is for, and by nobody else", async ({ scratch }) => {
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ name: string; role: string }>(
    `select distinct p.proname as name, r.role
       from pg_proc p
       join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'ledger'
      cross join unnest($1::text[], $2::text[]) as r (role, login)
      where p.prosecdef
        and has_function_privilege(r.login, p.oid, 'execute')
      order by 1, 2`, [roles, roles.map((role) => testRoles.runtime(role))]));
  const executors: Record<string, string[]> = {};
  for (const { name, role } of rows) (executors[name] ??= []).push(role);
  const both = ["ledger", "money"];
  expect(executors).toEqual({
    account_close_v1: both, account_reopen_v1: both, closed_until_v1: both, day_step_v1: ["ledger"], journal_asked_v1: both, period_close_v1: ["ledger"],
    period_count_v1: ["ledger"], post_v1: both, reversible_v1: both, seal_v1: ["ledger"],
  });
});

test.for(["session_replication_role = replica", "role souk_test_ledger_owner"])("no role helps itself to more by `set %s`", async (setting, { scratch }) => {
  for (const role of roles) expect(await codesAs(scratch, role, [`set ${setting}`])).toEqual([permissionDenied]);
});
