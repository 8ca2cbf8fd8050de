import { describe, expect } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { allDaysTaken, captured, dayAgo, daysPass, posted } from "@souk/test/captures";
import { test } from "@souk/test/database";
import { until } from "@souk/test/until";
import type { Database } from "@souk/shared/database";
import { newId } from "@souk/shared/ids";
import { ledgerAccounts } from "../accounts/account-tables.ts";
import { dailyBalances } from "./daily-balances.ts";
import { dayStep, daySweep } from "./day-step.ts";
import { trialBalanceAt } from "./trial-balance-at.ts";

const isTaken = async (database: Database, day: string) => (await database.row("select from ledger.day where day = $1", [day])) !== undefined;
const daysOf = async (database: Database, owner: string) => {
  const [account] = await database.read(ledgerAccounts, `select ${ledgerAccounts.select("a")} from ledger.account a where a.owner = $1`, [owner]);
  return (await dailyBalances(database).page(account!, { first: 10 })).nodes.map(({ day, balance, debits, credits, version }) => ({ day, balance: balance.minor, debits: debits.minor, credits: credits.minor, version }));
};
const escrowOn = async (database: Database, day: string) => {
  const { lines } = await trialBalanceAt(database, day, "EUR");
  const moved = await database.row<{ debit: string; credit: string }>("select debit_minor as debit, credit_minor as credit from ledger.day_total where day = $1 and kind = 'escrow'", [day]);
  return [Number(moved!.debit), Number(moved!.credit), lines.find(({ kind }) => kind === "escrow")?.credit];
};

describe("the end of a day", () => {
  test("keeps what each account stood at that moved in it, and what each kind moved", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const [first, second] = [newId("ord"), newId("ord")];
    await posted(ledger, captured(100n, { order: first }), captured(50n, { order: second }));
    await daysPass(scratch, 1);
    await posted(ledger, captured(30n, { order: first }), captured(5n, { order: first }));
    await daysPass(scratch, 2);
    await posted(ledger, captured(7n, { order: second }));
    await allDaysTaken(ledger);

    const [threeAgo, twoAgo, yesterday] = [await dayAgo(ledger, 3), await dayAgo(ledger, 2), await dayAgo(ledger, 1)];
    expect(await daysOf(ledger, first)).toEqual([
      { day: twoAgo, balance: 135n, debits: 0n, credits: 35n, version: "3" },
      { day: threeAgo, balance: 100n, debits: 0n, credits: 100n, version: "1" },
    ]);
    expect(await daysOf(ledger, second)).toEqual([{ day: threeAgo, balance: 50n, debits: 0n, credits: 50n, version: "1" }]);
    expect(await escrowOn(ledger, threeAgo)).toEqual([0, 150, 150n]);
    expect(await escrowOn(ledger, twoAgo)).toEqual([0, 35, 185n]);
    expect(await escrowOn(ledger, yesterday)).toEqual([0, 0, 185n]);
    expect((await trialBalanceAt(ledger, twoAgo, null)).lines).toEqual([
      { kind: "escrow", currency: "EUR", accounts: 2n, debit: 0n, credit: 185n },
      { kind: "psp:pending", currency: "EUR", accounts: 1n, debit: 185n, credit: 0n },
    ]);
    await expect(trialBalanceAt(ledger, await dayAgo(ledger, 0), null)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });

  test("waits for a transaction that has posted before midnight and commits after", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    await allDaysTaken(ledger);
    await daysPass(scratch, 1);
    const yesterday = await dayAgo(ledger, 1);
    await asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("begin");
      await admin.query(`insert into ledger.account (id, kind, owner, currency) values
        ('00000000-0000-7000-8000-00000000000a', 'bank', '', 'SEK'), ('00000000-0000-7000-8000-00000000000b', 'revenue:fees', '', 'SEK')`);
      await admin.query(`with late as (
        insert into ledger.journal (id, key, fingerprint, kind, source_type, source_id, effective_at, posted_at, posting_count, actor, correlation_id)
        values ('00000000-0000-7000-8000-00000000000c', 'late', sha256(''), 'fee.paid', 'Fee', 'fee', ($1 || ' 23:59:59+00')::timestamptz, ($1 || ' 23:59:59+00')::timestamptz, 1, 'test', 'test')
        returning id, posted_at)
      insert into ledger.posting (journal_id, line, debit_account_id, credit_account_id, minor, currency, debit_balance, debit_version, credit_balance, credit_version, posted_at)
      select id, 1, '00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b', 10, 'SEK', 10, 1, 10, 1, posted_at from late`, [yesterday]);
      const steps = [];
      for (let n = 0; n < 5; n++) steps.push(await dayStep(ledger));
      expect(steps).toEqual([1, 0, 0, 0, 0]);
      expect(await isTaken(ledger, yesterday)).toBe(false);
      await admin.query("commit");
    });
    await allDaysTaken(ledger);
    expect(await ledger.rows("select balance, version, credit_minor from ledger.day_balance where day = $1 and account_id = '00000000-0000-7000-8000-00000000000b'", [yesterday]))
      .toEqual([{ balance: "10", version: "1", credit_minor: "10" }]);
  });

  test("is taken once, account by account, however many are at it", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 5 });
    await allDaysTaken(ledger);
    const owner = newId("ord");
    await posted(ledger, captured(1n, { order: owner }), captured(2n, { order: owner }), captured(3n));
    await daysPass(scratch, 3);
    const days = [await dayAgo(ledger, 3), await dayAgo(ledger, 1)];
    await until("all days are taken", async () => {
      await Promise.all(Array.from({ length: 5 }, () => ledger.row("select ledger.day_step_v1(1)")));
      return isTaken(ledger, days[1]!);
    });
    expect((await daysOf(ledger, owner)).map(({ day, balance }) => ({ day, balance }))).toEqual([{ day: days[0], balance: 3n }]);
    expect(await ledger.row("select count(*)::int as days, (max(day) - min(day) + 1)::int as calendar from ledger.day")).toSatisfy((row: { days: number; calendar: number }) => row.days === row.calendar);
    const { balance } = (await ledger.row<{ balance: string }>("select sum(balance)::text as balance from ledger.account where kind = 'escrow'"))!;
    expect((await escrowOn(ledger, days[1]!))[2]).toBe(BigInt(balance));
    expect(await daySweep.sweep({ database: ledger } as never)).toBe(0);
  });

  test("is not rewritten by anybody, and taken by the ledger's own role only", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const money = await scratch.open("money", { poolSize: 1 });
    await expect(money.row("select ledger.day_step_v1(1)")).rejects.toThrow(/permission denied/);
    for (const table of ["day", "day_balance", "day_total"])
      for (const statement of [`update ledger.${table} set day = day`, `delete from ledger.${table}`, `truncate ledger.${table} cascade`]) {
        await expect(ledger.run(statement)).rejects.toThrow(/permission denied/);
        await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(`begin; set local role ${testRoles.owner("ledger")}; ${statement}; commit`))).rejects.toThrow(/append-only/);
      }
  });
});
