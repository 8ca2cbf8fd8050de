import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import type { JournalId } from "../journals/journal.ts";
import { manualJournalMachine, type ManualJournalCommand } from "./manual-journal-states.ts";
import { manualJournals, type ManualJournal } from "./manual-journal-tables.ts";

/** Why a step was taken, and what came of it. */
interface Step { readonly reason?: string; readonly journalId?: JournalId }

/** Moves a locked manual journal on and writes its history; the transaction's author has taken the step. @throws Refused InvalidTransition */
export async function manualJournalMove(tx: Tx, from: ManualJournal, command: ManualJournalCommand, { reason, journalId }: Step = {}): Promise<ManualJournal> {
  const state = transition(manualJournalMachine, command, from.state);
  const [row] = await tx.read(manualJournals,
    `update ledger.manual_journal m
        set state = $2::text, version = version + 1, decided_at = clock_timestamp(),
            decided_by = case when $2 in ('POSTED', 'REJECTED') then $3 end,
            journal_id = $4
      where m.id = $1
      returning ${manualJournals.select("m")}`, [uuidOf(from.id), state, tx.origin.actor, journalId ? uuidOf(journalId) : null]);
  const moved = present(row, "the manual journal just locked");
  await manualJournalHistoryAppend(tx, moved, command, from.state, reason);
  return moved;
}

/** The step that led a manual journal to where it is. */
export const manualJournalHistoryAppend = async (
  tx: Tx, { id, version, state }: ManualJournal, command: ManualJournalCommand | "propose", from: string | null, reason?: string,
): Promise<void> => void (await tx.run(
  `insert into ledger.manual_journal_history (manual_journal_id, version, command, from_state, to_state, reason, actor, correlation_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  [uuidOf(id), version, command, from, state, reason ?? null, tx.origin.actor, tx.origin.correlationId]));
