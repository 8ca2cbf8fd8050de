import type { Sql } from "@souk/shared/database";
import { add, money, type Currency, type Money } from "@souk/shared/money";
import type { BookedJournal } from "./booked-journal.ts";
import { csvHeader, csvOfJournal } from "./journal-csv.ts";
import { jsonLineOfJournal } from "./journal-json.ts";
import { journalPages } from "./journal-pages.ts";
import type { JournalsWanted } from "./journals-wanted.ts";

/** The forms that journals are exported in: a record for each entry, or a line of JSON for each journal. */
export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What was exported. A posting debits what it credits, so `moved` is, for each currency, the sum of all debits and that of all credits. */
export interface ExportTotals { readonly journals: number; readonly postings: number; readonly moved: readonly Money[] }

/** An export under way. */
export interface JournalExport {
  /** Pieces of text, one for each page of journals; read once. The next page is read when it is asked for. */
  readonly text: AsyncIterable<string>;
  /** Of what was read so far; of the whole once the text has ended. */
  totals(): ExportTotals;
}

/**
 * Exports journals as text, streamed: however many there are, one page is in memory. Journals are whole, with all their
 * postings, whatever account they were chosen by; so each currency sums to zero.
 *
 * Consistent: what is in the books when the first piece is asked for, nothing missing and nothing twice.
 * @throws OperationError DOWNSTREAM_UNAVAILABLE while the database does not answer; what was read until then is not the whole
 */
export function journalExport(sql: Sql, format: ExportFormat, wanted: JournalsWanted): JournalExport {
  const totals = { journals: 0, postings: 0 };
  const moved = new Map<Currency, Money>();

  function count({ postings }: BookedJournal): void {
    totals.journals++;
    totals.postings += postings.length;
    for (const { currency, minor } of postings) {
      const amount = money(BigInt(minor), currency);
      const before = moved.get(currency);
      moved.set(currency, before ? add(before, amount) : amount);
    }
  }

  async function* text(): AsyncGenerator<string, void, undefined> {
    if (format === "csv") yield csvHeader;
    const written = format === "csv" ? csvOfJournal : jsonLineOfJournal;
    for await (const page of journalPages(sql, wanted)) {
      page.forEach(count);
      yield page.map(written).join("");
    }
  }

  return { text: text(), totals: () => ({ ...totals, moved: [...moved.values()] }) };
}
