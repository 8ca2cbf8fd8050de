import { describe, expect } from "vitest";
import type { Sql } from "@souk/shared/database";
import { newId } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { inTransaction, test } from "@souk/test/database";
import { account } from "../accounts/chart.ts";
import type { Leg, NewJournal } from "../journals/journal.ts";
import { post } from "../journals/post.ts";
import { csvHeader } from "./journal-csv.ts";
import { journalExport, type ExportFormat } from "./journal-export.ts";
import type { JournalsWanted } from "./journals-wanted.ts";

let facts = 0;
const journalOf = (legs: readonly Leg[], also: Partial<NewJournal> = {}): NewJournal =>
  ({ key: `test:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: "pay_1" }, legs, ...also });
const captured = (owner: string, minor: bigint, currency: Currency = "EUR"): Leg =>
  ({ debit: account("psp:pending", "", currency), credit: account("escrow", owner, currency), amount: { minor, currency } });

/** All of an export, and what it says of itself. */
async function exported(sql: Sql, format: ExportFormat, wanted: JournalsWanted = {}) {
  const { text, totals } = journalExport(sql, format, wanted);
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  return { text: pieces.join(""), pieces, totals: totals() };
}
const records = (csv: string) => csv.trimEnd().split("\r\n").slice(1).map((record) => record.split(","));
const keysOf = (jsonl: string) => jsonl.split("\n").filter(Boolean).map((line) => (JSON.parse(line) as { key: string }).key);

describe("an export of journals", () => {
  test("has two records for each posting, a debit and a credit, which sum to zero in each currency", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const order = newId("ord");
    const source = { type: "Payment", id: "=HYPERLINK(\"x\")" };
    await inTransaction(ledger, (tx) => post(tx, [
      journalOf([captured(order, 100_00n), { debit: account("expense:promotions", "", "EUR"), credit: account("escrow", order, "EUR"), amount: { minor: 5_00n, currency: "EUR" } }], { source }),
      journalOf([captured(order, 700n, "JPY")]),
    ]));
    const { text, totals } = await exported(ledger, "csv", { owner: order });
    expect(text.startsWith(csvHeader)).toBe(true);
    expect(records(text).map((record) => record.slice(0, 9).join("|").replaceAll(order, "ord")).join("\n")).toMatchInlineSnapshot(`
      "psp:pending  EUR|psp:pending||EUR|100.00||10000|10000|1
      escrow ord EUR|escrow|ord|EUR||100.00|-10000|10000|1
      expense:promotions  EUR|expense:promotions||EUR|5.00||500|500|1
      escrow ord EUR|escrow|ord|EUR||5.00|-500|10500|2
      psp:pending  JPY|psp:pending||JPY|700||700|700|1
      escrow ord JPY|escrow|ord|JPY||700|-700|700|1"
    `);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    const sums = new Map<string, bigint>();
    for (const [, , , currency, , , amount] of records(text)) sums.set(currency!, (sums.get(currency!) ?? 0n) + BigInt(amount!));
    expect([...sums]).toEqual([["EUR", 0n], ["JPY", 0n]]);
    expect(totals).toEqual({ journals: 2, postings: 3, moved: [{ minor: 105_00n, currency: "EUR" }, { minor: 700n, currency: "JPY" }] });
  });

  test("has a line of JSON for each journal with all that is known of it", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const order = newId("ord");
    const [first] = await inTransaction(ledger, (tx) => post(tx, [journalOf([captured(order, 100_00n)], { metadata: { charge: "ch_1" }, effectiveAt: new Date("2026-11-01T10:00:00Z") })]));
    const id = first && "ok" in first ? first.ok.id : "";
    const back: Leg = { debit: account("escrow", order, "EUR"), credit: account("psp:pending", "", "EUR"), amount: { minor: 40_00n, currency: "EUR" }, reversesLine: 1 };
    await inTransaction(ledger, (tx) => post(tx, [journalOf([back], { kind: "payment.corrected", reversalOf: id as `jnl_${string}` })]));
    const { text } = await exported(ledger, "jsonl", { owner: order });
    const [capture, correction] = text.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(capture).toEqual({
      id, key: expect.stringMatching(/^test:/), kind: "payment.captured", source: { type: "Payment", id: "pay_1" }, actor: "test", correlationId: "test",
      effectiveAt: "2026-11-01T10:00:00.000000Z", postedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/), reversalOf: null, metadata: { charge: "ch_1" },
      postings: [{ line: 1, minor: "10000", currency: "EUR", reversesLine: null, debit: { kind: "psp:pending", owner: "", balance: expect.any(String), version: expect.any(String) },
                   credit: { kind: "escrow", owner: order, balance: "10000", version: "1" } }],
    });
    expect(correction).toMatchObject({ reversalOf: id, postings: [{ reversesLine: 1, debit: { kind: "escrow", balance: "6000", version: "2" } }] });
  });

  test("holds the journals that move an account that is all of what is asked for, each whole", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const [lamp, shade] = [newId("ord"), newId("ord")];
    const both = journalOf([captured(lamp, 1_00n), captured(shade, 2_00n)]);
    const yen = journalOf([captured(lamp, 300n, "JPY")]);
    await inTransaction(ledger, (tx) => post(tx, [both, yen]));
    const keys = async (wanted: JournalsWanted) => keysOf((await exported(ledger, "jsonl", wanted)).text);
    expect(await keys({ owner: lamp })).toEqual([both.key, yen.key]);
    expect(await keys({ owner: shade })).toEqual([both.key]);
    expect(await keys({ owner: lamp, currency: "JPY" })).toEqual([yen.key]);
    expect(await keys({ owner: shade, currency: "JPY" })).toEqual([]);
    expect(await keys({ owner: lamp, kind: "psp:pending" })).toEqual([]);
    expect((await exported(ledger, "csv", { owner: shade })).totals).toMatchObject({ journals: 1, postings: 2 });
  });

  test("takes a journal posted at its beginning and leaves out one posted at its end", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const posted: { key: string; at: Date }[] = [];
    for (const minor of [1n, 2n, 3n]) {
      const journal = journalOf([captured(newId("ord"), minor)]);
      await inTransaction(ledger, (tx) => post(tx, [journal]));
      // A moment of the range is one of milliseconds: the journals must lie in different ones.
      posted.push({ key: journal.key, at: (await ledger.row<{ at: Date }>("select date_trunc('milliseconds', posted_at) as at from ledger.journal where key = $1", [journal.key]))!.at });
      await ledger.row("select pg_sleep(0.002)");
    }
    const [first, second, third] = posted;
    const keys = async (wanted: JournalsWanted) => keysOf((await exported(ledger, "jsonl", wanted)).text);
    expect(await keys({ from: first!.at, to: third!.at })).toEqual([first!.key, second!.key]);
    expect(await keys({ from: second!.at })).toEqual([second!.key, third!.key]);
    expect(await keys({ to: new Date(0) })).toEqual([]);
  });

  test("of one owner goes on after a page, whatever else is posted at the same moment", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const seller = newId("sel");
    const earned: Leg = { debit: account("psp:pending", "", "EUR"), credit: account("seller:available", seller, "EUR"), amount: { minor: 1n, currency: "EUR" } };
    const ofSeller = Array.from({ length: 1_200 }, () => journalOf([earned, earned, captured(newId("ord"), 1n)]));
    for (let at = 0; at < ofSeller.length; at += 600) {
      await inTransaction(ledger, (tx) => post(tx, [...ofSeller.slice(at, at + 600), journalOf([captured(newId("ord"), 1n)])]));
    }
    const { text, totals } = await exported(ledger, "jsonl", { owner: seller, kind: "seller:available" });
    expect(keysOf(text).toSorted()).toEqual(ofSeller.map(({ key }) => key).toSorted());
    expect(totals).toMatchObject({ journals: 1_200, postings: 3_600 });
  });

  test("reads the next page only when it is asked for, and may be left before its end", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    await inTransaction(ledger, (tx) => post(tx, Array.from({ length: 1_001 }, () => journalOf([captured(newId("ord"), 1n)]))));
    const { text, totals } = journalExport(ledger, "jsonl", {});
    for await (const piece of text) {
      expect(piece.split("\n").length - 1).toBe(1_000);
      break;
    }
    expect(totals().journals).toBe(1_000);
    expect(ledger.pool()).toMatchObject({ total: ledger.pool().idle });
  });
});
