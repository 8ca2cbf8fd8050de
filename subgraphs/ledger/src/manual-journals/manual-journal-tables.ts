import { id, int, json, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { ManualJournalState } from "./manual-journal-states.ts";

/** A posting as it was proposed: accounts by their names in the books, the amount in minor units. */
export interface ProposedPosting { readonly debit: string; readonly credit: string; readonly minor: string; readonly currency: string }
/** How much of a line was proposed to be taken back. */
export interface ProposedLine { readonly line: number; readonly minor: string; readonly currency: string }

/** Entries that one person has asked for and another must agree to: either postings, or the reversal of a journal. */
export const manualJournals = table("ledger.manual_journal", {
  id: id("mjn"), state: oneOf<ManualJournalState>(), version: int(), reason: text(), effectiveAt: nullable(timestamp()),
  proposedBy: text(), proposedAt: timestamp(), expiresAt: timestamp(), decidedBy: nullable(text()), decidedAt: nullable(timestamp()),
  postings: nullable(json<readonly ProposedPosting[]>()), reversalOf: nullable(ref("jnl")), lines: nullable(json<readonly ProposedLine[]>()),
  journalId: nullable(ref("jnl")),
});
export type ManualJournal = Row<typeof manualJournals>;
