import type { Client } from "pg";
import { describe, expect } from "vitest";
import { subgraphNames } from "@souk/schema/subgraphs";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";

/** What Postgres says to a statement under a role. */
async function refusalOf(url: string, statement: string): Promise<string | undefined> {
  return asAdmin(url, (client: Client) => client.query(statement).then(() => undefined, (error: Error) => error.message));
}

const others = (name: string) => subgraphNames.filter((other) => other !== name);

describe.each([...subgraphNames])("the runtime role of %s", (name) => {
  test("owns nothing", async ({ scratch }) => {
    const owned = await asAdmin(scratch.urlOf(name), (client) => client.query(
      "select relname from pg_class where relowner = current_user::regrole union all select proname from pg_proc where proowner = current_user::regrole"));
    expect(owned.rows).toEqual([]);
  });

  test("reads no table of another subgraph, but its published events", async ({ scratch }) => {
    for (const other of others(name)) {
      expect(await refusalOf(scratch.urlOf(name), `select * from ${other}.event`)).toMatch(/permission denied for table event/);
      expect(await refusalOf(scratch.urlOf(name), `select * from ${other}.idempotency`)).toMatch(/permission denied for table idempotency/);
      expect(await refusalOf(scratch.urlOf(name), `select count(*) from ${other}.event_v1`)).toBeUndefined();
    }
  });

  test("reads no table at all that belongs to another subgraph", async ({ scratch }) => {
    const readable = await asAdmin(scratch.urlOf(name), (client) => client.query(
      `select n.nspname || '.' || c.relname as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname = any($1) and has_table_privilege(c.oid, 'select, insert, update, delete, truncate')`, [others(name)]));
    expect(readable.rows).toEqual([]);
  });

  test("cannot change, empty or forge the event log, nor turn its guard off", async ({ scratch }) => {
    const url = scratch.urlOf(name);
    expect(await refusalOf(url, `update ${name}.event set actor = 'x'`)).toMatch(/permission denied/);
    expect(await refusalOf(url, `delete from ${name}.event`)).toMatch(/permission denied/);
    expect(await refusalOf(url, `truncate ${name}.event`)).toMatch(/permission denied/);
    expect(await refusalOf(url, `alter table ${name}.event disable trigger all`)).toMatch(/must be owner/);
    expect(await refusalOf(url, `insert into ${name}.event (id, xid) values (gen_random_uuid(), '1')`)).toMatch(/permission denied/);
    expect(await refusalOf(url, `set session_replication_role = replica`)).toMatch(/permission denied/);
  });

  test("makes neither tables nor schemas nor roles", async ({ scratch }) => {
    const url = scratch.urlOf(name);
    expect(await refusalOf(url, `create table ${name}.mine (a int)`)).toMatch(/permission denied for schema/);
    expect(await refusalOf(url, "create table public.mine (a int)")).toMatch(/permission denied for schema/);
    expect(await refusalOf(url, "create schema mine")).toMatch(/permission denied/);
    expect(await refusalOf(url, "create role mine")).toMatch(/permission denied/);
    expect(await refusalOf(url, `set role souk_test_${name}_owner`)).toMatch(/permission denied to set role/);
  });
});

describe("the administrator of a database", () => {
  test("cannot change the event log either, short of taking its trigger away", async ({ scratch }) => {
    expect(await refusalOf(scratch.adminUrl, "truncate commerce.event")).toMatch(/append-only/);
    expect(await refusalOf(scratch.adminUrl, "update commerce.event set actor = 'x'")).toMatch(/append-only/);
  });
});

describe("the database", () => {
  /** Rows of the catalogs, as the administrator sees them. */
  const listed = (url: string, statement: string) => asAdmin(url, async (client) => (await client.query<{ name: string }>(statement)).rows);
  const ours = `nspname = any('{kernel,jobs,${subgraphNames.join(",")}}')`;

  test("gives nothing that runs with its owner's rights to everybody, nor a search path to whoever calls it", async ({ scratch }) => {
    expect(await listed(scratch.adminUrl,
      `select n.nspname || '.' || p.proname as name
         from pg_proc p
         join pg_namespace n on n.oid = p.pronamespace
        where ${ours}
          and p.prosecdef
          and (has_function_privilege('public', p.oid, 'execute')
               or not exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%, pg_temp'))`)).toEqual([]);
  });

  test("gives no table, view or schema of ours to everybody, and nobody a place to create in", async ({ scratch }) => {
    expect(await listed(scratch.adminUrl,
      `select n.nspname || '.' || c.relname as name
         from pg_class c
         join pg_namespace n on n.oid = c.relnamespace
        where ${ours}
          and exists (select from aclexplode(c.relacl) as given where given.grantee = 0)
       union all
       select n.nspname as name
         from pg_namespace n
        cross join lateral aclexplode(n.nspacl) as given
        where (${ours} and given.grantee = 0)
           or (n.nspname = 'public' and given.grantee = 0 and given.privilege_type = 'CREATE')
           or (${ours} and given.privilege_type = 'CREATE' and given.grantee <> n.nspowner)`)).toEqual([]);
  });

  test("lets nobody but its owner change a row of an append-only table, column by column included", async ({ scratch }) => {
    const kept = await listed(scratch.adminUrl,
      `select distinct t.tgrelid::regclass::text as name
         from pg_trigger t
         join pg_proc p on p.oid = t.tgfoid
        where p.proname = 'refuse_change'
          and t.tgtype & 16 <> 0 and t.tgattr = '' and t.tgqual is null      -- every update of every row
        order by 1`);
    expect(kept).toEqual(expect.arrayContaining([{ name: "commerce.event" }, { name: "trust.audit_event" }, { name: "trust.seller_history" }]));
    expect(await listed(scratch.adminUrl,
      `select c.oid::regclass || ' ' || given.privilege_type as name
         from pg_class c
         left join pg_attribute a on a.attrelid = c.oid
        cross join lateral (select * from aclexplode(c.relacl) union all select * from aclexplode(a.attacl)) as given
        where c.oid = any('{${kept.map(({ name }) => name).join(",")}}'::regclass[])
          and given.grantee <> c.relowner
          and given.privilege_type not in ('SELECT', 'INSERT')`)).toEqual([]);
  });

  test("keeps the head of the audit chain from a role that hangs its trigger on a table of its own", async ({ scratch }) => {
    expect(await asAdmin(scratch.urlOf("commerce"), async (client) => {
      await client.query("create temporary table forged (actor text)");
      return client.query("create trigger forge before insert on forged for each row execute function trust.audit_chain()").then(() => undefined, (error: Error) => error.message);
    })).toMatch(/permission denied for function .*audit_chain/);
  });
});
