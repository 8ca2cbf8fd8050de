import { describe, expect } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { ledger } from "@souk/ledger";
import { liabilitiesCsv, revenueCsv, taxCsv } from "@souk/ledger/report-csv";
import { trialBalance } from "@souk/ledger/trial-balance";
import type { Caller } from "@souk/shared/caller";
import { decimalOf } from "@souk/shared/money";
import { LedgerTable } from "../ledger-story.ts";
import { booksAlike } from "../provider-events.ts";
import { test, type ReconciledWorld, type RunShown } from "../reconciled.ts";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "../subgraph-under-test.ts";

const eur = (minor: string) => decimalOf({ minor: BigInt(minor), currency: "EUR" });
const table = (rows: readonly (readonly string[])[]): LedgerTable => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return new LedgerTable(rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ").trimEnd()).join("\n"));
};
/** A run and what is open after it, as an accountant would have them before them. */
const shown = async (rec: ReconciledWorld, { entries, matched, breaks, noted, totals }: RunShown): Promise<LedgerTable> => table([
  ["entries", String(entries)], ["agree", String(matched)], ["breaks", String(breaks)], ["noted", String(noted)], ["unexplained EUR", eur(totals.find(({ currency }) => currency === "EUR")!.unexplained.minor)],
  ...(await rec.items()).map(({ kind, difference, state }) => [`${kind} ${state}`, eur(difference.minor)]),
]);

/** Proposed by one and approved by another. @returns the journal's id */
async function posted(books: SubgraphUnderTest<never>, [first, second]: readonly [Caller, Caller], debit: object, credit: object, minor: string, reason: string): Promise<string> {
  const tell = async (caller: Caller, mutation: string, type: string, variables: Record<string, unknown>) => {
    const { data, errors } = await books.as(caller).run<Record<string, { manualJournal: { id: string; journal: { id: string } | null } | null; userErrors: readonly object[] }>>(
      `mutation (${"id" in variables ? "$id: ID!, " : ""}$input: ${type}!) { ${mutation}(${"id" in variables ? "id: $id, " : ""}input: $input) { manualJournal { id journal { id } } userErrors { code message } } }`, variables);
    if (!data?.[mutation]?.manualJournal) throw new Error(JSON.stringify([errors, data]));
    return data[mutation].manualJournal;
  };
  const { id } = await tell(first, "manualJournalPropose", "ManualJournalProposeInput", { input: { reason, idempotencyKey: freshKey(), postings: [{ debit, credit, amount: { minor, currency: "EUR" } }] } });
  return (await tell(second, "manualJournalApprove", "ManualJournalApproveInput", { id, input: { idempotencyKey: freshKey() } })).journal!.id;
}

describe("a day at the books", () => {
  test("everything agrees; what the provider took unasked is found and mended by two people; the bank agrees, but for what nobody knows of; and the reports are the trial balance", async ({ rec, scratch }) => {
    const books = await subgraphUnderTest(scratch, ledger) as SubgraphUnderTest<never>;
    const both = [{ ...person({ roles: ["FINANCE"] }), steppedUpUntilMs: Date.now() + 600_000 }, { ...person({ roles: ["ADMIN"] }), steppedUpUntilMs: Date.now() + 600_000 }] as const;
    const goods = await rec.goods(9);
    await rec.accepted(await rec.boughtReally([{ goods, quantity: 2 }]));
    const cancelled = await rec.boughtReally([{ goods, quantity: 1 }]);
    await rec.tells(cancelled.buyer, "orderCancel", cancelled.id, { reason: "It is not needed." });
    await rec.boughtReally([{ goods, quantity: 1 }]);
    await booksAlike(rec, scratch);
    expect(await shown(rec, await rec.ran())).toMatchInlineSnapshot(`
      entries             4
      agree               4
      breaks              0
      noted               0
      unexplained EUR  0.00
    `);

    // The provider takes 2.50 for something of its own, and tells nobody.
    await rec.planted(["insert into sandbox.object (id, kind, body) select 'txn_unasked', kind, body || jsonb_build_object('id', 'txn_unasked', 'source', null, 'type', 'stripe_fee', 'amount', -250, 'net', -250, 'fee', 0, 'created', extract(epoch from now())::bigint - 18000) from sandbox.object where kind = 'balance_transaction' limit 1"]);
    expect(await shown(rec, await rec.ran())).toMatchInlineSnapshot(`
      entries                         5
      agree                           4
      breaks                          1
      noted                           0
      unexplained EUR              0.00
      MISSING_IN_BOOKS UNMATCHED  -2.50
    `);
    const [found] = await rec.items();
    const resolve = async (id: string, input: object) => (await rec.asks<{ reconciliationItemResolve: { reconciliationItem: { state: string } | null; userErrors: readonly { code: string }[] } }>(rec.finance,
      "mutation ($id: ID!, $input: ReconciliationItemResolveInput!) { reconciliationItemResolve(id: $id, input: $input) { reconciliationItem { state } userErrors { code } } }", { id, input: { idempotencyKey: rec.key(), ...input } })).reconciliationItemResolve;
    const pending = { kind: "PSP_PENDING", currency: "EUR" }, fees = { kind: "EXPENSE_PSP_FEES", currency: "EUR" };
    const wrong = await posted(books, both, fees, pending, "205", "The provider took 2.05 for its statements.");
    expect((await resolve(found!.id, { journalId: wrong })).userErrors).toMatchObject([{ code: "JOURNAL_MOVES_OTHER" }]);
    await posted(books, both, pending, fees, "205", "It was 2.50: what was posted first is taken back.");
    const right = await posted(books, both, fees, pending, "250", "The provider took 2.50 for its statements.");
    expect(await resolve(found!.id, { journalId: right })).toMatchObject({ reconciliationItem: { state: "RESOLVED" }, userErrors: [] });
    expect(await shown(rec, await rec.ran())).toMatchInlineSnapshot(`
      entries             5
      agree               5
      breaks              0
      noted               0
      unexplained EUR  0.00
    `);

    // Tax is paid from the bank by a journal of two people's; the bank's file has it, and a line that nobody knows, and lacks a payout.
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const tax = { kind: "TAX_PAYABLE", ownerId: "DE", currency: "EUR" }, bank = { kind: "BANK", currency: "EUR" };
    await posted(books, both, tax, bank, "1900", "VAT of October is paid.");
    await posted(books, both, bank, pending, "4200", "A payout that went by the provider's page.");
    await rec.planted(["update ledger.journal set effective_at = effective_at - interval '9 days' where exists (select from ledger.posting p where p.journal_id = journal.id and p.minor = 4200)"]);
    const { bankStatementImport } = await rec.asks<{ bankStatementImport: { bankStatement: { lines: number } | null; userErrors: readonly object[] } }>(rec.finance,
      "mutation ($input: BankStatementImportInput!) { bankStatementImport(input: $input) { bankStatement { lines } userErrors { code message path } } }",
      { input: { idempotencyKey: rec.key(), from: day(-12), until: day(2), csv: `date,amount,currency,reference\n${day(0)},-19.00,EUR,"VAT, October"\n${day(-1)},3.33,EUR,who knows\n` } });
    expect(bankStatementImport).toMatchObject({ bankStatement: { lines: 2 }, userErrors: [] });
    const atBank = await rec.ran({ includesBank: true, from: `${day(-12)}T00:00:00Z`, until: `${day(2)}T00:00:00Z` });
    expect(await shown(rec, atBank)).toMatchInlineSnapshot(`
      entries                             5
      agree                               5
      breaks                              3
      noted                               0
      unexplained EUR                 42.00
      BANK_LINE_MISSING UNMATCHED    -42.00
      BANK_LINE_UNMATCHED UNMATCHED    3.33
      BALANCE_DIFFERS UNMATCHED       42.00
    `);
    const noted = (await rec.items()).find(({ kind }) => kind === "BANK_LINE_UNMATCHED")!;
    expect(await resolve(noted.id, { note: "It is the landlord's, and goes back." })).toMatchObject({ reconciliationItem: { state: "RESOLVED" } });
    expect(await rec.ran({ includesBank: true, from: `${day(-12)}T00:00:00Z`, until: `${day(2)}T00:00:00Z` })).toMatchObject({ noted: 1, breaks: 2 });

    // The reports, each beside the trial balance.
    const wanted = { from: day(-1), until: day(1), by: "DAY" as const, currency: null };
    const database = books.runtime.database;
    const { lines } = await trialBalance(database, "EUR");
    const credit = (kind: string) => { const line = lines.find((one) => one.kind === kind); return line ? decimalOf({ minor: line.credit - line.debit, currency: "EUR" }) : "0.00"; };
    const last = (csv: string, kind: string, cell: number) => csv.split("\r\n").map((row) => row.split(",")).find((cells) => cells.includes(kind))?.at(cell) ?? "0.00";
    const [revenue, taxes, held] = [await revenueCsv(database, wanted), await taxCsv(database, wanted), await liabilitiesCsv(database)];
    for (const kind of ["revenue:commission", "expense:psp_fees"]) expect([kind, last(revenue, kind, 5)]).toEqual([kind, credit(kind)]);
    expect(last(taxes, "DE", 5)).toBe(credit("tax:payable"));
    for (const kind of ["escrow", "seller:available"]) expect([kind, last(held, kind, 3)]).toEqual([kind, credit(kind)]);
    const asked = await books.as(both[0]).run<{ platformRevenue: readonly { kind: string; net: { minor: string } }[] }>(
      "query ($from: Date!, $until: Date!) { platformRevenue(from: $from, until: $until, by: MONTH) { kind net { minor } } taxCollected(from: $from, until: $until, by: MONTH) { jurisdiction } liabilitiesByAge { kind held { minor } underWeek { minor } } }", { from: day(-1), until: day(1) });
    expect(asked.data!.platformRevenue.reduce((sum, { net }) => sum + BigInt(net.minor), 0n)).toBe(
      lines.filter(({ kind }) => kind.startsWith("revenue:") || kind.startsWith("expense:")).reduce((sum, { credit: in_, debit: out }) => sum + in_ - out, 0n));
    expect(await rec.money.violated()).toEqual([]);
  });
});
