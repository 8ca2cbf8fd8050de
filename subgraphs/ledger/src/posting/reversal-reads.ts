import type { Sql } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { accountOf } from "../accounts/account-name.ts";
import type { Reversal, ReversibleJournal, ReversibleLine } from "./reversal.ts";

interface LineRow {
  readonly place: number; readonly source_type: string; readonly source_id: string; readonly line: number;
  readonly debit: string; readonly credit: string; readonly currency: Currency; readonly remaining: string; readonly taken: string | null;
}

/** The journals that reversals are of, in one statement and in order; undefined where there is no such journal. */
export async function reversibleJournals(sql: Sql, reversals: readonly Pick<Reversal, "journalId" | "key">[]): Promise<(ReversibleJournal | undefined)[]> {
  const rows = await sql.rows<LineRow>(
    "select place, source_type, source_id, line, debit, credit, currency, remaining, taken from ledger.reversible_v1($1::uuid[], $2::text[])",
    [reversals.map(({ journalId }) => uuidOf(journalId)), reversals.map(({ key }) => key)]);
  const found = new Map<number, { source: ReversibleJournal["source"]; lines: ReversibleLine[] }>();
  for (const row of rows) {
    const journal = found.get(row.place) ?? { source: { type: row.source_type, id: row.source_id }, lines: [] };
    found.set(row.place, journal);
    journal.lines.push({
      line: row.line, debit: accountOf(row.debit), credit: accountOf(row.credit),
      remaining: { minor: BigInt(row.remaining), currency: row.currency }, taken: row.taken === null ? null : BigInt(row.taken),
    });
  }
  return reversals.map((_, at) => found.get(at + 1));
}
