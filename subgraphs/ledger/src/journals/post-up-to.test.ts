import { describe, expect } from "vitest";
import type { Database } from "@souk/shared/database";
import { test } from "@souk/test/ledger-attacks";
import { accountsOfOrder, entrances, journalOf, moved } from "@souk/test/ledger-entrances";
import type { AccountRef } from "../accounts/chart.ts";

/** What accounts stand at, in cents; null: never opened. */
const standing = async (database: Database, ...accounts: readonly AccountRef[]): Promise<(number | null)[]> =>
  Promise.all(accounts.map(async ({ kind, owner }) => {
    const row = await database.row<{ balance: string }>("select balance from ledger.account where kind = $1 and owner = $2 and currency = 'EUR'", [kind, owner]);
    return row === undefined ? null : Number(row.balance);
  }));

describe.for(entrances)("a leg up to what accounts allow, %s,", ([, enter]) => {
  test("takes what is there and makes a debt of the rest", async ({ database }) => {
    const { psp, available, owed } = accountsOfOrder();
    const refund = journalOf([moved(available, psp, 130n, { debit: owed, credit: psp })], { kind: "payment.refunded" });
    expect(await enter(database, [journalOf([moved(psp, available, 90n)]), refund])).toMatchObject([{ ok: { amounts: [90n] } }, { ok: { isReplay: false, amounts: [90n, 40n] } }]);
    expect(await standing(database, available, owed)).toEqual([0, 40]);
    expect(await enter(database, [refund])).toMatchObject([{ ok: { isReplay: true, amounts: [90n, 40n] } }]);
    expect(await standing(database, available, owed)).toEqual([0, 40]);
  });

  test("moves nothing on, and opens no account for it, when all of it is there", async ({ database }) => {
    const { psp, available, owed } = accountsOfOrder();
    expect(await enter(database, [journalOf([moved(psp, available, 200n)]), journalOf([moved(available, psp, 130n, { debit: owed, credit: psp })])])).toMatchObject([{}, { ok: { amounts: [130n, 0n] } }]);
    expect(await standing(database, available, owed)).toEqual([70, null]);
  });

  test("needs nothing of the account of a rest that there is not, were it closed", async ({ database, attempt }) => {
    const { psp, available, owed } = accountsOfOrder();
    const debt = moved(owed, psp, 5n);
    const repaid = moved(psp, owed, 5n);
    await enter(database, [journalOf([debt, repaid]), journalOf([moved(psp, available, 100n)])]);
    expect(await attempt("owner", `update ledger.account set closed_at = now() where kind = 'seller:owed' and owner = '${owed.owner}'`)).toBe("done");
    const refund = (minor: bigint) => journalOf([moved(available, psp, minor, { debit: owed, credit: psp })]);
    expect(await enter(database, [refund(60n), refund(60n), refund(40n)])).toMatchObject([
      { ok: { amounts: [60n, 0n] } }, { refused: { userErrors: [{ code: "ACCOUNT_CLOSED", path: ["postings", "1"] }] } }, { ok: { amounts: [40n, 0n] } },
    ]);
  });

  test("goes down a chain of three: the order's escrow, then the seller's balance, then its debt", async ({ database }) => {
    const { psp, escrow, available, owed } = accountsOfOrder();
    const chargeback = (minor: bigint) => journalOf([moved(escrow, psp, minor, { debit: available, credit: psp, upTo: { debit: owed, credit: psp } })], { kind: "chargeback.opened" });
    const outcomes = await enter(database, [journalOf([moved(psp, escrow, 50n), moved(psp, available, 30n)]), chargeback(20n), chargeback(45n), chargeback(60n)]);
    expect(outcomes).toMatchObject([{}, { ok: { amounts: [20n, 0n, 0n] } }, { ok: { amounts: [30n, 15n, 0n] } }, { ok: { amounts: [0n, 15n, 45n] } }]);
    expect(await standing(database, escrow, available, owed)).toEqual([0, 0, 45]);
  });

  test("drops the rest: a debt is repaid first, as far as there is one", async ({ database }) => {
    const { psp, escrow, available, owed } = accountsOfOrder();
    const release = (minor: bigint) => journalOf([moved(escrow, available, minor), moved(available, owed, minor, "dropped")], { kind: "hold.released" });
    const outcomes = await enter(database, [journalOf([moved(owed, psp, 40n)]), journalOf([moved(psp, escrow, 200n)]), release(30n), release(30n), release(30n)]);
    expect(outcomes.slice(2)).toMatchObject([{ ok: { amounts: [30n, 30n] } }, { ok: { amounts: [30n, 10n] } }, { ok: { amounts: [30n, 0n] } }]);
    expect(await standing(database, escrow, available, owed)).toEqual([110, 50, 0]);
  });

  test("keeps what was asked and what it came to", async ({ database }) => {
    const { psp, available } = accountsOfOrder();
    const journal = journalOf([moved(psp, available, 90n), moved(available, psp, 130n, "dropped")]);
    await enter(database, [journal]);
    expect(await database.row("select posting_count, actual, asked -> 1 ->> 'minor' as asked, asked -> 1 -> 'upTo' as up_to from ledger.journal where key = $1", [journal.key]))
      .toEqual({ posting_count: 2, actual: ["90", "90"], asked: "130", up_to: true });
  });
});
