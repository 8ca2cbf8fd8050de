import type { Sql } from "@souk/shared/database";

/**
 * What is in the books at a moment, for statements that come later: a journal is, if its transaction was committed when
 * this snapshot was taken. One that was under way then is not, however early it began.
 */
export interface BooksMoment { readonly epoch: number; readonly snapshot: string }

/** This moment. */
export const booksMoment = async (sql: Sql): Promise<BooksMoment> =>
  (await sql.row<BooksMoment>("select kernel.current_epoch() as epoch, pg_current_snapshot()::text as snapshot"))!;

/** True of a journal `j` that is in the books at the moment of these placeholders; the transactions of an earlier cluster all are. */
export const isBooked = (epoch: string, snapshot: string): string =>
  `(j.epoch < ${epoch}::int or pg_visible_in_snapshot(j.xid, ${snapshot}::pg_snapshot))`;
