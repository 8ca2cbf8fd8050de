import type { Database } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import type { ManualJournalState } from "./manual-journal-states.ts";
import { manualJournals, type ManualJournal } from "./manual-journal-tables.ts";

/** Which manual journals; all that is given must hold. */
export interface ManualJournalFilter {
  readonly state?: { readonly eq?: ManualJournalState | null; readonly in?: readonly ManualJournalState[] | null } | null;
}
/** A page of manual journals that can be counted. */
export interface ManualJournalPage extends Connection<ManualJournal> { readonly count: () => Promise<Count> }

/** Ids carry the time they were made. By the primary key; with a state by manual_journal_by_state. */
const newestFirst: Sort = { name: "manualJournalNewest", keys: [{ sql: "m.id", direction: "desc", type: "uuid" }] };

const filtered = `($1::text[] is null or m.state = any($1)) and ($2::text is null or m.state = $2)`;

/** A page of manual journals: one statement, and one more if the count is asked for. @throws PageRefused */
export async function manualJournalPage(sql: Database, args: PageArgs & { readonly filter?: ManualJournalFilter | null }): Promise<ManualJournalPage> {
  const { state } = args.filter ?? {};
  const filter = [state?.in ?? null, state?.eq ?? null];
  const page = pageOf(args, { sort: newestFirst, firstParameter: filter.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${manualJournals.select("m")}, ${page.keys}
       from ledger.manual_journal m
      where ${filtered} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...filter, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...manualJournals.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from ledger.manual_journal m where ${filtered} limit ${counting.limit}) as counted`, filter))?.count ?? 0),
  };
}
