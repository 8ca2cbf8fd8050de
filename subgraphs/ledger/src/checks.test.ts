import { describe, expect } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { brokenLaws, test, type HandWritten } from "@souk/test/ledger-attacks";

/** As superuser, with all triggers switched off, in a transaction of its own that is undone: what the laws say meanwhile. */
const found = (adminUrl: string, statements: string): Promise<string[]> => asAdmin(adminUrl, async (admin) => {
  await admin.query("begin; set local session_replication_role = replica");
  await admin.query(statements);
  return brokenLaws(async (text) => (await admin.query(text)).rows);
});

/** A reversal of the first journal, and a change of it. */
const reversal = (hand: HandWritten, change: string) => `${hand.entry({ reversal_of: hand.first },
  { debit_account_id: hand.escrow, credit_account_id: hand.connected, minor: "60", debit_balance: "40", credit_balance: "40", reverses_line: "1" })};
  update ledger.account set balance = 40, version = 2 where id in (${hand.escrow}, ${hand.connected}); ${change}`;

describe("with triggers switched off, the laws of the books find", () => {
  test.for<[string, string[], (hand: HandWritten) => string]>([
    ["nothing where nothing was done", [], () => "select"],
    ["nothing in a reversal that is right", [], (hand) => reversal(hand, "")],
    ["a balance that was raised", ["L1", "L2"], ({ escrow }) => `update ledger.account set balance = balance + 1 where id = ${escrow}`],
    ["balances that were raised on both sides", ["L2"], ({ escrow, connected }) => `update ledger.account set balance = balance + 1 where id in (${escrow}, ${connected})`],
    ["a version that was raised", ["L2"], ({ escrow }) => `update ledger.account set version = version + 1 where id = ${escrow}`],
    ["a version without any posting", ["L2"], ({ escrow }) => `insert into ledger.account (id, kind, owner, currency, sign, floor, ceiling, version) select gen_random_uuid(), kind, owner, 'USD', sign, floor, ceiling, 1 from ledger.account where id = ${escrow}`],
    ["an account that was turned to its other side", ["L1", "L2"], ({ escrow }) => `update ledger.account set sign = 1 where id = ${escrow}`],
    ["an amount that was changed", ["L2"], ({ first }) => `update ledger.posting set minor = 99 where journal_id = ${first}`],
    ["a running balance that was changed", ["L2"], ({ first }) => `update ledger.posting set credit_balance = 99 where journal_id = ${first}`],
    ["a posting that was turned round", ["L2"], ({ first }) => `update ledger.posting set debit_account_id = credit_account_id, credit_account_id = debit_account_id, debit_version = credit_version where journal_id = ${first}`],
    ["a posting that was taken out", ["L2", "L4"], ({ first }) => `delete from ledger.posting where journal_id = ${first}`],
    ["a posting that was put in behind the last", ["L2", "L4"], (hand) => hand.entry({ posting_count: "2" })],
    ["a posting in a table of one's own that inherits", ["L2", "L4"], ({ first }) => `create table ledger.more () inherits (ledger.posting); insert into ledger.more select * from only ledger.posting where journal_id = ${first}`],
    ["a balance below the floor", ["L3"], ({ escrow }) => `alter table ledger.account drop constraint account_floor; update ledger.account set floor = 101 where id = ${escrow}`],
    ["a balance above the ceiling", ["L3"], ({ escrow }) => `alter table ledger.account drop constraint account_ceiling; update ledger.account set ceiling = 99 where id = ${escrow}`],
    ["a journal that was taken out", ["L4"], ({ first }) => `delete from ledger.journal where id = ${first}`],
    ["a journal that says it has more", ["L4"], ({ first }) => `update ledger.journal set posting_count = 2 where id = ${first}`],
    ["another currency on a posting", ["L4"], ({ first }) => `update ledger.posting set currency = 'USD' where journal_id = ${first}`],
    ["another currency on an account", ["L1", "L4"], ({ escrow }) => `update ledger.account set currency = 'USD' where id = ${escrow}`],
    ["a reversal of more than there was", ["L5"], (hand) => reversal(hand, `${hand.entry({ reversal_of: hand.first },
      { debit_account_id: hand.escrow, credit_account_id: hand.connected, minor: "41", debit_balance: "-1", debit_version: "3", credit_balance: "-1", credit_version: "3", reverses_line: "1" })};
      ${hand.entry({}, { minor: "41", debit_balance: "40", debit_version: "4", credit_balance: "40", credit_version: "4" })}; update ledger.account set version = 4 where id in (${hand.escrow}, ${hand.connected})`)],
    ["a reversal of a line that there is not", ["L5"], (hand) => reversal(hand, `update ledger.posting set reverses_line = 2 where reverses_line = 1 and debit_account_id = ${hand.escrow}`)],
    ["a reversal that reverses another journal", ["L5"], (hand) => `${reversal(hand, "")}; update ledger.journal set reversal_of = id where reversal_of = ${hand.first}`.replace("set reversal_of = id", "set reversal_of = gen_random_uuid()")],
  ])("%s", async ([, laws, statements], { scratch, hand }) => {
    expect(await found(scratch.adminUrl, statements(hand))).toEqual(laws);
  });

  test("what the owner's own trigger moved", async ({ scratch, hand }) => {
    const moves = `set local session_replication_role = origin; set local role ${testRoles.owner("ledger")}; create temp table t (n int);
      create function pg_temp.f() returns trigger language plpgsql as $$ begin update ledger.account set balance = balance + 1, version = version + 1 where id = ${hand.escrow}; return null; end $$;
      create trigger x after insert on t for each row execute function pg_temp.f(); insert into t values (1); reset role`;
    expect(await found(scratch.adminUrl, moves)).toEqual(["L1", "L2"]);
  });
});
