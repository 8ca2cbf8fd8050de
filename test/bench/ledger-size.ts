import type { Database } from "@souk/shared/database";

/** How much is in the books, and the place they take. */
export interface BooksSize {
  readonly journals: number;
  /** The last place of the log of events. */
  readonly events: number;
  /** Of journals and postings. */
  readonly tableBytes: number;
  readonly indexBytes: number;
  /** Of the log of events, its indexes included. */
  readonly eventBytes: number;
}

/** The size as it is now. */
export const booksSize = async (database: Database): Promise<BooksSize> => (await database.row<BooksSize>(
  `select (select max(position) from ledger.journal)::int as journals, (select max(position) from ledger.event)::int as events,
          (pg_table_size('ledger.journal') + pg_table_size('ledger.posting'))::float8 as "tableBytes",
          (pg_indexes_size('ledger.journal') + pg_indexes_size('ledger.posting'))::float8 as "indexBytes",
          pg_total_relation_size('ledger.event')::float8 as "eventBytes"`))!;

/** What journals take on the disk, as a row of a table. */
export function sizeRow(title: string, before: BooksSize, after: BooksSize): (string | number)[] {
  const each = (of: (size: BooksSize) => number) => (of(after) - of(before)) / (after.journals - before.journals);
  const [rows, indexes, event] = [each(({ tableBytes }) => tableBytes), each(({ indexBytes }) => indexBytes), each(({ eventBytes }) => eventBytes)];
  return [title, rows, indexes, rows + indexes, event];
}
/** What stands above those rows. */
export const sizeHead = ["bytes per journal", "rows", "indexes", "together", "event"];
