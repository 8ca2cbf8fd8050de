import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A journal that was posted: what it is of. Its postings are read from the books. */
export interface JournalFact {
  readonly journalId: Id<"jnl">;
  /** What happened, such as `payment.captured`. */
  readonly kind: string;
  /** The object of the graph it is of: its type and global id. */
  readonly sourceType: string;
  readonly sourceId: string;
  /** Whose balances it may have moved, of those that sellers see; not in events older than this is. */
  readonly sellerIds?: readonly Id<"sel">[];
}

/** In order for each source: what happened to one payment is applied as it happened. */
const ofJournal = { aggregate: "Journal", aggregateId: (payload: JournalFact) => payload.journalId, partitionKey: (payload: JournalFact) => payload.sourceId, version: 1 };

/** The books up to a moment, which take no entry any more. */
export interface PeriodFact { readonly until: string }

/** An entry that a person asked for: who did, and why this step was taken. Who took it is the event's author. */
export interface ManualJournalFact { readonly manualJournalId: Id<"mjn">; readonly proposedBy: string; readonly reason: string }
const ofManualJournal = { aggregate: "ManualJournal", aggregateId: (payload: ManualJournalFact) => payload.manualJournalId, version: 1 };

/** What happens in ledger. The first two are written by the books' own door, whoever posts. */
export const ledgerEvents = {
  /** An entry was made. */
  "ledger.posted": event<JournalFact>(ofJournal),
  /** An entry was made that takes back another, in whole or in part. */
  "ledger.reversed": event<JournalFact>(ofJournal),
  /** The books were closed up to a moment. */
  "period.closed": event<PeriodFact>({ aggregate: "Period", aggregateId: ({ until }) => until, version: 1 }),
  /** A person asked for an entry in the books. */
  "manualJournal.proposed": event<ManualJournalFact>(ofManualJournal),
  /** Another one agreed, and it was posted. */
  "manualJournal.posted": event<ManualJournalFact & { readonly journalId: Id<"jnl"> }>(ofManualJournal),
  /** Another one turned it down, for this reason. */
  "manualJournal.rejected": event<ManualJournalFact>(ofManualJournal),
  /** Who asked for it took that back. */
  "manualJournal.withdrawn": event<ManualJournalFact>(ofManualJournal),
  /** Nobody decided on it in time. */
  "manualJournal.expired": event<ManualJournalFact>(ofManualJournal),
} as const;
