import { describe, expect } from "vitest";
import { inTransaction, test, testOrigin } from "@souk/test/database";
import { newId } from "@souk/shared/ids";
import { account } from "../accounts/chart.ts";
import type { NewJournal } from "./journal.ts";
import { journalWriter } from "./journal-writer.ts";
import { post } from "./post.ts";

const eur = (minor: bigint) => ({ minor, currency: "EUR" as const });
const psp = account("psp:pending", "", "EUR");
let facts = 0;
const captured = (minor: bigint, order = newId("ord")): NewJournal => ({
  key: `test:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: "pay_1" },
  legs: [{ debit: psp, credit: account("escrow", order, "EUR"), amount: eur(minor) }],
});

describe("posting", () => {
  test("moves money once for a key", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const journal = captured(100n);
    const [first] = await inTransaction(ledger, (tx) => post(tx, [journal]));
    const [second] = await inTransaction(ledger, (tx) => post(tx, [journal]));
    expect(first).toMatchObject({ ok: { isReplay: false, amounts: [100n] } });
    expect(second).toMatchObject({ ok: { isReplay: true, amounts: [100n] } });
  });
  test("refuses what is below a floor, and says how much there is", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const order = newId("ord");
    await inTransaction(ledger, (tx) => post(tx, [captured(100n, order)]));
    const writer = journalWriter(ledger);
    const by = { ...testOrigin, deadlineMs: Date.now() + 10_000 };
    const escrow = account("escrow", order, "EUR");
    await expect(writer.post({ ...captured(1n), legs: [{ debit: escrow, credit: psp, amount: eur(101n) }] }, by))
      .rejects.toMatchObject({ userErrors: [{ code: "INSUFFICIENT_BALANCE", available: eur(100n) }] });
    await expect(writer.post({ ...captured(1n), legs: [{ debit: escrow, credit: psp, amount: eur(130n), upTo: { debit: account("expense:refunds", "", "EUR"), credit: psp } }] }, by))
      .resolves.toMatchObject({ amounts: [100n, 30n] });
    await writer.close();
  });
});
