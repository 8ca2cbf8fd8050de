import { publish } from "@souk/schema/events";
import type { Tx } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";
import { manualJournals } from "./manual-journal-tables.ts";

const batchMax = 500;             // a short transaction, whatever has piled up
const everyMs = 10 * 60_000;      // a proposal that is over cannot be approved, swept or not

/** Ends the proposals whose time is over, at most one batch. @returns how many */
async function manualJournalsExpire(tx: Tx): Promise<number> {
  const expired = await tx.read(manualJournals,
    `with due as (
       select id
         from ledger.manual_journal
        where state = 'PROPOSED'
          and expires_at <= statement_timestamp()
        order by expires_at
        limit ${batchMax}
          for no key update skip locked       -- somebody decides on it, or another process sweeps
     ), expired as (
       update ledger.manual_journal m
          set state = 'EXPIRED', version = version + 1, decided_at = clock_timestamp()
         from due
        where m.id = due.id
       returning m.*
     ), history as (
       insert into ledger.manual_journal_history (manual_journal_id, version, command, from_state, to_state, actor, correlation_id)
       select id, version, 'expire', 'PROPOSED', 'EXPIRED', $1, $2
         from expired
     )
     select ${manualJournals.select("m")}
       from expired m`, [tx.origin.actor, tx.origin.correlationId]);
  await publish(tx, "manualJournal.expired", expired.map(({ id, proposedBy, reason }) => ({ manualJournalId: id, proposedBy, reason })));
  return expired.length;
}

/** Ends proposals that nobody has decided on in time. */
export const manualJournalSweep: Sweep = {
  name: "manualJournalsExpire", everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: "service:ledger", correlationId: "sweep-manualJournalsExpire" } }, manualJournalsExpire),
};
