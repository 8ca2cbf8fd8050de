import { expect } from "vitest";
import { newId } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { inTransaction, test, testOrigin } from "@souk/test/database";
import { until } from "@souk/test/until";
import { account } from "../accounts/chart.ts";
import type { NewJournal } from "../journals/journal.ts";
import { journalWriter } from "../journals/journal-writer.ts";
import { post } from "../journals/post.ts";
import { journalExport } from "./journal-export.ts";

let facts = 0;
const captured = (currency: Currency): NewJournal => ({
  key: `test:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: "pay_1" },
  legs: [{ debit: account("psp:pending", "", currency), credit: account("escrow", newId("ord"), currency), amount: { minor: 1n, currency } }],
});
interface Line { readonly key: string; readonly postings: readonly { readonly debit: { readonly version: string } }[] }

/** Somebody who waits, and how they are told to go on. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => { open = resolve; });
  return { passed, open: () => open() };
}

test("an export misses nothing and doubles nothing while postings go on", async ({ scratch }) => {
  const [ledger, reader] = [await scratch.open("ledger", { poolSize: 6 }), await scratch.open("ledger")];
  const writer = journalWriter(ledger);
  const acknowledged: string[] = [];
  for (let batch = 0; batch < 5; batch++) {
    const journals = Array.from({ length: 500 }, () => captured("EUR"));
    await inTransaction(ledger, (tx) => post(tx, journals));
    acknowledged.push(...journals.map(({ key }) => key));
  }
  // One has its transaction id before the first export begins, and commits while that is read.
  const late = captured("USD");
  const [isPosted, mayCommit] = [gate(), gate()];
  const slow = inTransaction(ledger, async (tx) => { await post(tx, [late]); isPosted.open(); await mayCommit.passed; });
  await isPosted.passed;
  const load = new AbortController();
  const others = Array.from({ length: 8 }, async () => {
    while (!load.signal.aborted) {
      const journal = captured("EUR");
      await writer.post(journal, { ...testOrigin, deadlineMs: Date.now() + 30_000 });
      acknowledged.push(journal.key);
    }
  });
  try {
    await until("others have overtaken it", () => acknowledged.length > 2_600);
    for (let round = 0; round < 3; round++) {
      const before = acknowledged.length;
      let begun = 0;
      // All there is, and all of an owner: the platform has an account in each of them.
      const exports = await Promise.all([{}, { owner: "" }].map(async (wanted) => {
        const pieces: string[] = [];
        for await (const piece of journalExport(reader, "jsonl", wanted).text) if (pieces.push(piece) === 1 && ++begun === 2) mayCommit.open();
        return pieces.join("").trimEnd().split("\n").map((line) => JSON.parse(line) as Line);
      }));
      await slow;
      for (const lines of exports) {
        const keys = new Set(lines.map(({ key }) => key));
        expect(keys.size).toBe(lines.length);
        expect(acknowledged.slice(0, before).filter((key) => !keys.has(key))).toEqual([]);
        expect(keys.has(late.key)).toBe(round > 0);
        // Each of the others debits one account: its versions tell whether one is missing in the middle, unacknowledged ones included.
        const versions = lines.filter(({ key }) => key !== late.key).map(({ postings }) => Number(postings[0]!.debit.version)).toSorted((a, b) => a - b);
        expect(versions).toEqual(Array.from({ length: versions.length }, (_, at) => at + 1));
      }
    }
  } finally {
    load.abort();
    mayCommit.open();
    await Promise.all(others);
    await writer.close();
  }
});
