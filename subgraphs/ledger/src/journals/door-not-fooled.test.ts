import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { attackers, runtimeRoles, test } from "@souk/test/ledger-attacks";

const posts = (order: string): string => `select outcome from ledger.post_v1('{psp:pending  EUR,escrow ${order} EUR}', '{EUR,EUR}', false, array[gen_random_uuid()], '{jnl_x}', '{fooled:${order}}', array[sha256('x')],
  '{payment.captured}', '{Payment}', '{pay_1}', array[null]::timestamptz[], array[null]::uuid[], array[null]::jsonb[], array[null]::jsonb[], '{me}', '{me}',
  '{1}', '{1}', '{2}', '{100}', '{EUR}', '{f}', '{f}', array[null]::smallint[])`;
/** Tables that have the names of the books', and could take what is meant for them. */
const forgedByHand = ["account", "account_kind", "journal", "posting", "period", "event"].map((name) => `create temp table ${name} (id uuid, name text, balance bigint, kind text, until timestamptz, key text)`).join("; ");
const denied = "42501";

describe("the door is not fooled", () => {
  test.for<[string, string]>([
    ["temporary tables of the books' names", forgedByHand],
    ["temporary tables first in the search path", `${forgedByHand}; set search_path = pg_temp, ledger`],
    ["functions and operators of one's own", `create function pg_temp.greatest_ever(bigint, bigint) returns bool language sql as 'select true';
       create operator pg_temp.> (leftarg = bigint, rightarg = bigint, function = pg_temp.greatest_ever); create operator pg_temp.= (leftarg = bigint, rightarg = bigint, function = pg_temp.greatest_ever);
       set search_path = pg_temp, pg_catalog`],
    ["a function of its own triggers' name", "create function pg_temp.uuid_v7() returns uuid language sql as $$ select '00000000-0000-7000-8000-000000000001'::uuid $$; set search_path = pg_temp"],
    ["settings", "set enable_indexscan = off; set timezone = 'Pacific/Auckland'; set datestyle = 'SQL, DMY'; set transform_null_equals = on; set jit = on"],
  ])("by %s", async ([, preparation], { attempt, database }) => {
    const order = newId("ord");
    for (const times of [1, 2]) {
      expect([times, await attempt("money", `${preparation}; ${posts(order)}`)]).toEqual([times, "done"]);
      expect(await database.rows("select balance, version from ledger.account where owner = $1", [order])).toEqual([{ balance: "100", version: "1" }]);
    }
  });

  test("by being called from a trigger of the caller's", async ({ attempt, database }) => {
    const order = newId("ord");
    expect(await attempt("money", `create temp table t (n int); create function pg_temp.f() returns trigger language plpgsql as $$ begin perform ${posts(order).replace("select outcome from", "* from")}; return null; end $$;
      create trigger x after insert on t for each row execute function pg_temp.f(); insert into t values (1)`)).toBe("done");
    expect(await database.rows("select balance, version from ledger.account where owner = $1", [order])).toEqual([{ balance: "100", version: "1" }]);
  });

  test("into an older snapshot", async ({ attempt }) => {
    for (const level of ["repeatable read", "serializable"]) expect(await attempt("money", `begin isolation level ${level}; ${posts(newId("ord"))}; commit`)).toBe("25000");
  });
});

describe("nobody who runs", () => {
  test("opens the door but ledger and money", async ({ attempt }) => {
    const answers = await Promise.all(attackers.map(async (attacker) => [attacker, await attempt(attacker, posts(newId("ord")))]));
    expect(answers).toEqual(attackers.map((attacker) => [attacker, ["superuser", "owner", "ledger", "money"].includes(attacker) ? "done" : denied]));
  });

  test("hangs the books' triggers on tables of their own", async ({ attempt, database }) => {
    const { functions } = (await database.row<{ functions: string[] }>("select array_agg(proname::text order by proname) as functions from pg_proc where pronamespace = 'ledger'::regnamespace and prorettype = 'trigger'::regtype"))!;
    expect(functions).toContain("postings_move_accounts");
    const booksOwn = functions.filter((name) => !["refuse_change", "refuse_old_snapshot"].includes(name));      // those only ever say no
    for (const role of runtimeRoles) for (const name of booksOwn)
      expect([role, name, await attempt(role, `create temp table t (n int); create trigger x after insert on t for each row execute function ledger.${name}()`)]).toEqual([role, name, denied]);
  });

  test("copies rows into the books, inherits from them or attaches to them", async ({ attempt }) => {
    for (const sql of ["copy ledger.posting from program 'true'", "insert into ledger.posting select * from ledger.posting", "create temp table more () inherits (ledger.posting)", "create temp view v as select * from ledger.journal; update v set actor = 'x'",
                       "create rule r as on insert to ledger.posting do instead nothing", "create trigger x before insert on ledger.posting for each row execute function ledger.refuse_change()",
                       "alter table ledger.account no inherit ledger.account", "begin; lock table ledger.account in exclusive mode", "select from ledger.account for update"])
      for (const role of runtimeRoles) expect([sql, role, await attempt(role, sql)]).toEqual([sql, role, denied]);
  });
});
