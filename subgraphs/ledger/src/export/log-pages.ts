import type { Sql } from "@souk/shared/database";
import { bookedColumns, bookedPostings, type BookedJournal } from "./booked-journal.ts";
import { booksMoment, isBooked } from "./books-moment.ts";
import type { JournalsWanted } from "./journals-wanted.ts";
import { pageJournals } from "./page-journals.ts";

interface Extent { first_epoch: number; first_xid: string; last_epoch: number; last_xid: string }
interface Place { epoch: number; xid: string; position: string }
type Row = Place & Omit<BookedJournal, "postings"> & { readonly postings: BookedJournal["postings"] | null };

// Which part of the log the range lies in. Log order is nearly the order of posting but not quite, for a transaction may
// wait: the bounds are those of all journals of the range. One scan of the table, without joins or sorting.
const extentSql = `
  with part as (
    select epoch, min(xid) as first_xid, max(xid) as last_xid
      from ledger.journal
     where posted_at >= coalesce($1::timestamptz, '-infinity')
       and posted_at < coalesce($2::timestamptz, 'infinity')
     group by epoch
  )
  select f.epoch as first_epoch, f.first_xid::text as first_xid, l.epoch as last_epoch, l.last_xid::text as last_xid
    from (select * from part order by epoch limit 1) as f,
         (select * from part order by epoch desc limit 1) as l`;

// A page of the log by the index journal_log_order, and of it what is wanted. The page is taken before anything is left
// out, so that every statement is short.
const pageSql = `
  with page as materialized (
    select j.*
      from ledger.journal j
     where (j.epoch, j.xid, j.position) > ($1::int, $2::xid8, $3::bigint)
       and (j.epoch, j.xid) <= ($4::int, $5::xid8)
     order by j.epoch, j.xid, j.position
     limit ${pageJournals}
  )
  select j.epoch, j.xid::text as xid, j.position::text as position, ${bookedColumns}
    from page j
    left join ${bookedPostings}
      on j.posted_at >= coalesce($6::timestamptz, '-infinity')
     and j.posted_at < coalesce($7::timestamptz, 'infinity')
     and ${isBooked("$8", "$9")}
     and ($10::text is null and $11::text is null
          or exists (select from ledger.posting q
                       join ledger.account a on a.id in (q.debit_account_id, q.credit_account_id)
                      where q.journal_id = j.id
                        and a.kind = coalesce($10, a.kind)
                        and a.currency = coalesce($11, a.currency)))
   order by j.epoch, j.xid, j.position`;

/** Pages of journals in the order of the log; see `journalPages`. */
export async function* logPages(sql: Sql, { from, to, kind, currency }: Omit<JournalsWanted, "owner">): AsyncGenerator<readonly BookedJournal[], void, undefined> {
  const moment = await booksMoment(sql);
  const range = [from ?? null, to ?? null];
  const extent = await sql.row<Extent>(extentSql, range);
  if (!extent) return;
  let place: Place = { epoch: extent.first_epoch, xid: extent.first_xid, position: "0" };      // positions count from 1
  for (;;) {
    const page = await sql.rows<Row>(pageSql, [
      place.epoch, place.xid, place.position, extent.last_epoch, extent.last_xid, ...range, moment.epoch, moment.snapshot, kind ?? null, currency ?? null]);
    yield page.flatMap(({ postings, epoch: _epoch, xid: _xid, position: _position, ...journal }) => (postings ? [{ ...journal, postings }] : []));
    if (page.length < pageJournals) return;
    place = page.at(-1)!;
  }
}
