import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { readsManualJournals } from "./four-eyes.ts";
import { manualJournals, type ManualJournal } from "./manual-journal-tables.ts";

/** Manual journals as far as the caller sees them. */
export interface ManualJournalLoaders {
  /** Null for an id that is malformed or of none, and for everybody who does not read manual journals. */
  readonly byId: { load(id: string): Promise<ManualJournal | null> };
}

/** One statement for all that an operation asks in one turn. */
export const manualJournalLoaders = ({ database, caller }: RequestContext): ManualJournalLoaders => ({
  byId: batched(async (ids: readonly string[]) => (readsManualJournals(caller) ? database.read(manualJournals,
    `select ${manualJournals.select("m")} from ledger.manual_journal m where m.id = any($1::uuid[])`,
    [ids.filter((id) => isId("mjn", id)).map(uuidOf)]) : []), ({ id }: ManualJournal): string => id),
});
