import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { accountSight, sightValues } from "../accounts/account-sight.ts";
import { journalReversals, type JournalReversals } from "./journal-reversals.ts";
import { seenJournal } from "./journal-sight.ts";
import { journals, type Journal } from "./journal-tables.ts";
import { postingLoaders, type PostingLoaders } from "./posting-reads.ts";

/** Journals as far as the caller sees them, one statement each for all that an operation asks in one turn. */
export interface JournalLoaders {
  /** Null for an id that is malformed, of none, or of a journal that touches no account the caller sees. */
  readonly byId: { load(id: string): Promise<Journal | null> };
  readonly postings: PostingLoaders;
  readonly reversals: JournalReversals;
}

/** Opens them for one operation of one caller. */
export function journalLoaders({ database, caller }: RequestContext): JournalLoaders {
  const sight = accountSight(caller);
  return {
    byId: batched((ids: readonly string[]) => database.read(journals,
      `select ${journals.select("j")}
         from ledger.journal j
        where j.id = any($1::uuid[])
          and ${seenJournal("j", 2)}`,
      [ids.filter((id) => isId("jnl", id)).map(uuidOf), ...sightValues(sight)]), ({ id }: Journal): string => id),
    postings: postingLoaders(database, sight),
    reversals: journalReversals(database, sight),
  };
}

/** The one journal with that key, whoever asks; null while there is none. */
export const journalOfKey = async (sql: Sql, key: string): Promise<Journal | null> =>
  (await sql.read(journals, `select ${journals.select("j")} from ledger.journal j where j.key = $1`, [key]))[0] ?? null;
