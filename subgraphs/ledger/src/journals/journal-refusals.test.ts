import { describe, expect } from "vitest";
import { idOf, newId } from "@souk/shared/ids";
import type { Refused } from "@souk/shared/refusals";
import { booksNow, test } from "@souk/test/ledger-attacks";
import { accountsOfOrder, entrances, journalOf, moved } from "@souk/test/ledger-entrances";
import { accountName, type AccountKind } from "../accounts/chart.ts";
import type { JournalId, NewJournal } from "./journal.ts";

const eur = (minor: bigint) => ({ minor, currency: "EUR" as const });
type Books = ReturnType<typeof accountsOfOrder> & { readonly captured: JournalId };
const cased = (kind: string): AccountKind => kind as AccountKind;      // as from a caller that is not compiled with the chart

describe.for(entrances)("%s", ([, enter]) => {
  test.for<[string, (books: Books) => NewJournal, (books: Books) => object]>([
    ["more than an account has", ({ escrow, psp }) => journalOf([moved(escrow, psp, 101n)]),
      ({ escrow }) => ({ code: "INSUFFICIENT_BALANCE", path: ["postings", "0"], account: accountName(escrow), available: eur(100n) })],
    ["more than an account has after the legs before it", ({ escrow, psp, available }) => journalOf([moved(escrow, available, 60n), moved(escrow, psp, 50n)]),
      ({ escrow }) => ({ code: "INSUFFICIENT_BALANCE", path: ["postings", "1"], account: accountName(escrow), available: eur(40n) })],
    ["something from an account that was never opened", ({ available, psp }) => journalOf([moved(available, psp, 1n)]),
      ({ available }) => ({ code: "INSUFFICIENT_BALANCE", account: accountName(available), available: eur(0n) })],
    ["the rest of a leg from an account that has none", ({ escrow, psp, available }) => journalOf([moved(escrow, psp, 130n, { debit: available, credit: psp })]),
      ({ available }) => ({ code: "INSUFFICIENT_BALANCE", path: ["postings", "1"], account: accountName(available), available: eur(0n) })],
    ["an owner that accounts of the kind do not have", ({ escrow, psp }) => journalOf([moved(psp, { ...escrow, owner: "ord_1" }, 1n)]),
      () => ({ code: "UNKNOWN_ACCOUNT", path: ["postings", "0"], account: "escrow ord_1 EUR" })],
    ["a posting in another currency than its accounts", ({ escrow, psp }) => journalOf([{ ...moved(psp, escrow, 1n), amount: { minor: 1n, currency: "USD" } }]),
      ({ psp }) => ({ code: "CURRENCY_MISMATCH", path: ["postings", "0"], account: accountName(psp) })],
    ["accounts of two currencies", ({ escrow, psp }) => journalOf([moved(psp, { ...escrow, currency: "USD" }, 1n)]),
      ({ escrow }) => ({ code: "CURRENCY_MISMATCH", account: accountName({ ...escrow, currency: "USD" }) })],
    ["a reversal of more than there was", ({ escrow, psp, captured }) => journalOf([{ ...moved(escrow, psp, 101n), reversesLine: 1 }], { reversalOf: captured }),
      () => ({ code: "REVERSAL_TOO_LARGE", path: ["postings", "0"], remaining: eur(100n) })],
    ["a line reversed twice in one journal", ({ escrow, psp, captured }) => journalOf([{ ...moved(escrow, psp, 60n), reversesLine: 1 }, { ...moved(escrow, psp, 41n), reversesLine: 1 }], { reversalOf: captured }),
      () => ({ code: "REVERSAL_TOO_LARGE", path: ["postings", "1"], remaining: eur(40n) })],
    ["a reversal of nothing", ({ escrow, psp }) => journalOf([{ ...moved(escrow, psp, 1n), reversesLine: 1 }], { reversalOf: newId("jnl") }), () => ({ path: ["reversalOf"] })],
    ["a reversal of a line that is not there", ({ escrow, psp, captured }) => journalOf([{ ...moved(escrow, psp, 1n), reversesLine: 2 }], { reversalOf: captured }), () => ({ path: ["reversalOf"] })],
    ["a reversal in the same direction", ({ escrow, psp, captured }) => journalOf([{ ...moved(psp, escrow, 1n), reversesLine: 1 }], { reversalOf: captured }), () => ({ path: ["reversalOf"] })],
    ["a reversal between other accounts", ({ available, psp, captured }) => journalOf([{ ...moved(psp, available, 1n), reversesLine: 1 }], { reversalOf: captured }), () => ({ path: ["reversalOf"] })],
    ["a reversal without its lines", ({ escrow, psp, captured }) => journalOf([moved(escrow, psp, 1n)], { reversalOf: captured }), () => ({ path: ["postings", "0", "reversesLine"] })],
    ["lines to reverse without a journal", ({ escrow, psp }) => journalOf([{ ...moved(escrow, psp, 1n), reversesLine: 1 }]), () => ({ path: ["postings", "0", "reversesLine"] })],
    ["a line to reverse beyond all lines", ({ escrow, psp, captured }) => journalOf([{ ...moved(escrow, psp, 1n), reversesLine: 40_000 }], { reversalOf: captured }), () => ({ path: ["postings", "0", "reversesLine"] })],
    ["what comes to nothing", ({ available, psp }) => journalOf([moved(available, psp, 10n, "dropped")]), () => ({ code: "NOTHING_TO_POST", path: null })],
    ["a key that has another journal", ({ psp, available, captured }) => ({ ...journalOf([moved(psp, available, 1n)]), key: `of:${captured}` }), ({ captured }) => ({ code: "IDEMPOTENCY_KEY_REUSED", path: ["key"], journalId: captured })],
    ["no key", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { key: "" }), () => ({ path: ["key"] })],
    ["too long a key", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { key: "k".repeat(201) }), () => ({ path: ["key"] })],
    ["a key that cannot be stored", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { key: "a\0" }), () => ({ path: ["key"] })],
    ["a kind that reads like nothing", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { kind: "Payment Captured" }), () => ({ path: ["kind"] })],
    ["a source of no type", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { source: { type: "payment", id: "pay_1" } }), () => ({ path: ["source"] })],
    ["a source without an id", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { source: { type: "Payment", id: "" } }), () => ({ path: ["source"] })],
    ["no postings", () => journalOf([]), () => ({ path: ["postings"] })],
    ["too many postings", ({ psp, escrow }) => journalOf(Array(65).fill(moved(psp, escrow, 1n))), () => ({ code: "TOO_LONG", path: ["postings"] })],
    ["too many postings with their rests", ({ psp, escrow, available }) => journalOf(Array(33).fill(moved(escrow, psp, 1n, { debit: available, credit: psp }))), () => ({ code: "TOO_LONG", path: ["postings"] })],
    ["no amount", ({ psp, escrow }) => journalOf([moved(psp, escrow, 0n)]), () => ({ path: ["postings", "0", "amount"] })],
    ["a negative amount", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n), moved(psp, escrow, -1n)]), () => ({ path: ["postings", "1", "amount"] })],
    ["too large an amount", ({ psp, escrow }) => journalOf([moved(psp, escrow, 10n ** 15n + 1n)]), () => ({ path: ["postings", "0", "amount"] })],
    ["one account on both sides", ({ psp }) => journalOf([moved(psp, psp, 1n)]), () => ({ path: ["postings", "0"] })],
    ["a kind of account that is not in the chart", ({ psp, escrow }) => journalOf([moved(psp, { ...escrow, kind: cased("toString") }, 1n)]), () => ({ path: ["postings", "0"] })],
    ["an owner with a space in it", ({ psp, escrow }) => journalOf([moved(psp, { ...escrow, owner: "ord 1" }, 1n)]), () => ({ path: ["postings", "0"] })],
    ["too much metadata", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { metadata: { note: "x".repeat(4_096) } }), () => ({ code: "TOO_LONG", path: ["metadata"] })],
    ["metadata that cannot be stored", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { metadata: { note: "\uD800" } }), () => ({ path: ["metadata"] })],
    ["a moment that there is not", ({ psp, escrow }) => journalOf([moved(psp, escrow, 1n)], { effectiveAt: new Date(Number.NaN) }), () => ({ path: ["effectiveAt"] })],
  ])("%s is refused with its reason, and changes nothing", async ([, journal, reason], { database }) => {
    const accounts = accountsOfOrder();
    const id = newId("jnl");
    const [first] = await enter(database, [journalOf([moved(accounts.psp, accounts.escrow, 100n)], { key: `of:${id}` })]);
    const books = { ...accounts, captured: "ok" in first! ? first.ok.id : id };
    const asked = journal(books);
    const before = await booksNow(database);
    const [outcome] = await enter(database, [asked.key.startsWith("of:") ? { ...asked, key: `of:${id}` } : asked]);
    expect(outcome).toMatchObject({ refused: { userErrors: [reason(books)] } });
    expect(await booksNow(database)).toBe(before);
  });

  test("all that is wrong with a journal is told at once", async ({ database }) => {
    const { psp } = accountsOfOrder();
    const [outcome] = await enter(database, [journalOf([moved(psp, psp, 0n)], { key: "", kind: "" })]);
    expect((outcome as { refused: Refused }).refused.userErrors.map(({ path }) => path)).toEqual([["key"], ["kind"], ["postings", "0", "amount"], ["postings", "0"]]);
  });

  test("what an account does not take beyond its ceiling is refused, with what it does take", async ({ database, attempt }) => {
    const { psp, escrow } = accountsOfOrder();
    expect(await attempt("superuser", "update ledger.account_kind set ceiling = 500 where kind = 'escrow'")).toBe("done");
    const outcomes = await enter(database, [journalOf([moved(psp, escrow, 300n)]), journalOf([moved(psp, escrow, 201n)]), journalOf([moved(psp, escrow, 900n, "dropped")])]);
    expect(await attempt("superuser", "update ledger.account_kind set ceiling = default where kind = 'escrow'")).toBe("done");
    expect(outcomes).toMatchObject([{ ok: {} }, { refused: { userErrors: [{ code: "BALANCE_LIMIT", account: accountName(escrow), available: eur(200n) }] } }, { ok: { amounts: [200n] } }]);
  });

  test("what would take effect in a closed period is refused, with its end; a closed account is named", async ({ database, attempt }) => {
    const { psp, escrow } = accountsOfOrder();
    const until = new Date("2020-01-01T00:00:00Z");
    expect(await attempt("owner", `insert into ledger.period (until, closed_by) values ('${until.toISOString()}', 'test') on conflict do nothing`)).toBe("done");
    await enter(database, [journalOf([moved(psp, escrow, 1n)]), journalOf([moved(escrow, psp, 1n)])]);
    expect(await attempt("owner", `update ledger.account set closed_at = now() where owner = '${escrow.owner}'`)).toBe("done");
    const before = await booksNow(database);
    expect(await enter(database, [journalOf([moved(psp, escrow, 1n)], { effectiveAt: new Date(until.getTime() - 1) }), journalOf([moved(psp, escrow, 1n)], { effectiveAt: until })])).toMatchObject([
      { refused: { userErrors: [{ code: "PERIOD_CLOSED", path: ["effectiveAt"], closedUntil: until }] } },
      { refused: { userErrors: [{ code: "ACCOUNT_CLOSED", path: ["postings", "0"], account: accountName(escrow) }] } },
    ]);
    expect(await booksNow(database)).toBe(before);
  });

  test.for<[string, Partial<NewJournal>, (books: Books) => NewJournal["legs"], string[]]>([
    ["kind", { kind: "payment.refunded" }, ({ psp, escrow }) => [moved(psp, escrow, 100n)], ["kind"]],
    ["source", { source: { type: "Payment", id: "pay_2" } }, ({ psp, escrow }) => [moved(psp, escrow, 100n)], ["source"]],
    ["metadata", { metadata: { note: "b" } }, ({ psp, escrow }) => [moved(psp, escrow, 100n)], ["metadata"]],
    ["effective time", { effectiveAt: new Date("2026-01-02") }, ({ psp, escrow }) => [moved(psp, escrow, 100n)], ["effectiveAt"]],
    ["amount", {}, ({ psp, escrow }) => [moved(psp, escrow, 101n)], ["postings.0.minor"]],
    ["accounts", {}, ({ psp, available }) => [moved(available, psp, 100n)], ["postings.0.debit", "postings.0.credit"]],
    ["rest", {}, ({ psp, escrow }) => [moved(psp, escrow, 100n, "dropped")], ["postings.0.upTo"]],
    ["number of postings", {}, ({ psp, escrow }) => [moved(psp, escrow, 50n), moved(psp, escrow, 50n)], ["postings"]],
    ["reversal", { reversalOf: idOf("jnl", "019a0000-0000-7000-8000-000000000000") }, ({ psp, escrow }) => [{ ...moved(psp, escrow, 100n), reversesLine: 1 }], ["reversalOf", "postings.0.reverses"]],
  ])("a key used again for another journal names the %s", async ([, also, legs, differences], { database }) => {
    const books = { ...accountsOfOrder(), captured: newId("jnl") };
    const first = journalOf([moved(books.psp, books.escrow, 100n)], { metadata: { note: "a" }, effectiveAt: new Date("2026-01-01") });
    await enter(database, [first]);
    const before = await booksNow(database);
    const [outcome] = await enter(database, [{ ...first, ...also, legs: legs(books) }]);
    expect((outcome as { refused: Refused }).refused.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED", differences }]);
    expect(await booksNow(database)).toBe(before);
  });

  test("no metadata and empty metadata are the same journal", async ({ database }) => {
    const { psp, escrow } = accountsOfOrder();
    const journal = journalOf([moved(psp, escrow, 1n)]);
    expect(await enter(database, [journal])).toMatchObject([{ ok: { isReplay: false } }]);
    expect(await enter(database, [{ ...journal, metadata: {} }])).toMatchObject([{ ok: { isReplay: true } }]);
  });
});
