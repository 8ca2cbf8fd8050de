import { describe, expect } from "vitest";
import { attackers, booksNow, test } from "@souk/test/ledger-attacks";

const [isRefused, isForbidden] = ["23001", "42501"];      // restrict_violation, insufficient_privilege

const changesOf = (table: string, key: string, column: string, value: string): [string, string][] => [
  [`update ${table}`, `update ledger.${table} set ${column} = ${value}`],
  [`update ${table} of no row at all`, `update ledger.${table} set ${column} = ${value} where false`],
  [`update ${table} … from`, `update ledger.${table} t set ${column} = ${value} from ledger.${table} o where o.${key} = t.${key}`],
  [`delete from ${table}`, `delete from ledger.${table}`],
  [`delete from ${table} … using`, `delete from ledger.${table} t using ledger.${table} o where o.${key} = t.${key}`],
  [`truncate ${table} cascade`, `truncate ledger.${table} cascade`],
  [`merge into ${table}: update`, `merge into ledger.${table} t using (select ${key} from ledger.${table}) o on o.${key} = t.${key} when matched then update set ${column} = ${value}`],
  [`merge into ${table}: delete`, `merge into ledger.${table} t using (select ${key} from ledger.${table}) o on o.${key} = t.${key} when matched then delete`],
];

describe("what stands in the books stays, whoever asks:", () => {
  test.for<[string, string]>([
    ...changesOf("journal", "id", "metadata", `'{"a":"b"}'`),
    ...changesOf("posting", "journal_id", "minor", "1"),
    ...changesOf("period", "until", "closed_by", "'mallory'"),
    ["insert into journal … on conflict do update", "insert into ledger.journal as j select * from ledger.journal on conflict (id) do update set actor = 'mallory'"],
    ["insert into posting … on conflict do update", "insert into ledger.posting as p select * from ledger.posting on conflict (journal_id, line) do update set minor = 1"],
    ["insert into period … on conflict do update", "insert into ledger.period as p (until, closed_by) values (now(), 'x') on conflict (until) do update set closed_by = 'x'"],
    ["truncate of all tables at once", "truncate ledger.account, ledger.journal, ledger.posting, ledger.period cascade"],
  ])("%s", async ([, sql], { attempt, database, hand }) => {
    expect(hand.first).not.toBe("");
    const before = await booksNow(database);
    const answers = await Promise.all(attackers.map(async (attacker) => [attacker, await attempt(attacker, overriding(sql))]));
    expect(answers).toEqual(attackers.map((attacker) => [attacker, attacker === "superuser" || attacker === "owner" ? isRefused : isForbidden]));
    expect(await booksNow(database)).toBe(before);
  });

  test.for<[string, string]>([
    ["an updatable view", "create temp view v as select * from ledger.posting; update v set minor = 1"],
    ["a delete through a view", "create temp view v as select * from ledger.journal; delete from v"],
    ["a rule", "create temp table t (n int); create rule r as on insert to t do instead update ledger.posting set minor = 1; insert into t values (1)"],
    ["a writing common table expression", "with gone as (delete from ledger.posting returning *) select count(*) from gone"],
    ["a function", "create function pg_temp.f() returns void language sql as 'delete from ledger.posting'; select pg_temp.f()"],
    ["a trigger of one's own", `create temp table t (n int);
       create function pg_temp.f() returns trigger language plpgsql as $$ begin delete from ledger.posting; return null; end $$;
       create trigger x after insert on t for each row execute function pg_temp.f(); insert into t values (1)`],
  ])("neither does its owner get there by %s", async ([, sql], { attempt, database, hand }) => {
    expect(hand.first).not.toBe("");
    const before = await booksNow(database);
    for (const attacker of ["owner", "superuser"] as const) expect(await attempt(attacker, sql)).toBe(isRefused);
    expect(await booksNow(database)).toBe(before);
  });
});

/** A journal's position is given by the table, and a copy of the row has to say that it brings its own. */
const overriding = (sql: string) => sql.replace("ledger.journal as j select", "ledger.journal as j overriding system value select");
