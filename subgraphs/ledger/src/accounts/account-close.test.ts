import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import type { Refused } from "@souk/shared/refusals";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test } from "@souk/test/database";
import { untilBlocked } from "@souk/test/until-blocked";
import type { NewJournal } from "../journals/journal.ts";
import { post } from "../journals/post.ts";
import { accountsClose } from "./account-close.ts";
import { accountsReopen } from "./account-reopen.ts";
import { account, type AccountRef } from "./chart.ts";

const eur = (minor: bigint) => ({ minor, currency: "EUR" as const });
const psp = account("psp:pending", "", "EUR");
const newEscrow = () => account("escrow", newId("ord"), "EUR");
let facts = 0;
const moved = (debit: AccountRef, credit: AccountRef, minor: bigint): NewJournal =>
  ({ key: `close:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: "pay_1" }, legs: [{ debit, credit, amount: eur(minor) }] });
const codesOf = (outcomes: Awaited<ReturnType<typeof post>>) =>
  outcomes.map((outcome) => ("ok" in outcome ? "POSTED" : (outcome.refused as Refused).userErrors[0]!.code));

describe("closing an account", () => {
  test("lets nothing be posted to it until it is opened again", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const escrow = newEscrow();
    const posted = async (journal: NewJournal) => codesOf(await inTransaction(ledger, (tx) => post(tx, [journal])));
    expect([await posted(moved(psp, escrow, 100n)), await posted(moved(escrow, psp, 100n))]).toEqual([["POSTED"], ["POSTED"]]);
    for (const _ of ["once", "again"])
      expect(await inTransaction(ledger, (tx) => accountsClose(tx, [escrow]))).toEqual([{ account: escrow, outcome: "CLOSED" }]);
    expect(await posted(moved(psp, escrow, 1n))).toEqual(["ACCOUNT_CLOSED"]);
    for (const _ of ["once", "again"])
      expect(await inTransaction(ledger, (tx) => accountsReopen(tx, [escrow]))).toEqual([{ account: escrow, outcome: "OPEN" }]);
    expect(await posted(moved(psp, escrow, 1n))).toEqual(["POSTED"]);
  });

  test("answers each of many by itself: who has a balance stays open, who was never opened is none", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const [empty, full, never] = [newEscrow(), newEscrow(), newEscrow()];
    await inTransaction(ledger, (tx) => post(tx, [moved(psp, empty, 5n), moved(empty, psp, 5n), moved(psp, full, 7n)]));
    expect(await inTransaction(ledger, (tx) => accountsClose(tx, [full, never, empty]))).toEqual([
      { account: full, outcome: "HAS_BALANCE", balance: eur(7n) }, { account: never, outcome: "NOT_OPENED" }, { account: empty, outcome: "CLOSED" },
    ]);
    expect(await inTransaction(ledger, (tx) => accountsReopen(tx, [never, empty]))).toEqual([{ account: never, outcome: "NOT_OPENED" }, { account: empty, outcome: "OPEN" }]);
    expect(codesOf(await inTransaction(ledger, (tx) => post(tx, [moved(full, psp, 7n)])))).toEqual(["POSTED"]);
  });

  test("waits for a posting under way and then sees the balance it left", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const escrow = newEscrow();
    await inTransaction(ledger, (tx) => post(tx, [moved(psp, escrow, 5n), moved(escrow, psp, 5n)]));
    let closing: ReturnType<typeof accountsClose> | undefined;
    await inTransaction(ledger, async (tx) => {
      await post(tx, [moved(psp, escrow, 9n)]);
      closing = inTransaction(ledger, (other) => accountsClose(other, [escrow]));
      await untilBlocked(scratch);
    });
    expect(await closing).toEqual([{ account: escrow, outcome: "HAS_BALANCE", balance: eur(9n) }]);
  });

  test("is seen by a posting that waited for it", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const escrow = newEscrow();
    await inTransaction(ledger, (tx) => post(tx, [moved(psp, escrow, 5n), moved(escrow, psp, 5n)]));
    let posting: ReturnType<typeof post> | undefined;
    await inTransaction(ledger, async (tx) => {
      await accountsClose(tx, [escrow]);
      posting = inTransaction(ledger, (other) => post(other, [moved(psp, escrow, 9n)]));
      await untilBlocked(scratch);
    });
    expect(codesOf(await posting!)).toEqual(["ACCOUNT_CLOSED"]);
  });

  test("is for the roles of ledger and money alone", async ({ scratch }) => {
    const call = "select ledger.account_close_v1('{}'), ledger.account_reopen_v1('{}')";
    await expect(asAdmin(scratch.urlOf("commerce"), (client) => client.query(call))).rejects.toThrow("permission denied");
    for (const role of ["ledger", "money"])
      expect((await asAdmin(scratch.urlOf(role), (client) => client.query(call))).rowCount).toBe(0);
  });
});
