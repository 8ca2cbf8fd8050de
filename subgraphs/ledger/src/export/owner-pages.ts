import type { Sql } from "@souk/shared/database";
import { bookedColumns, bookedPostings, type BookedJournal } from "./booked-journal.ts";
import { booksMoment, isBooked } from "./books-moment.ts";
import type { JournalsWanted } from "./journals-wanted.ts";
import { pageJournals } from "./page-journals.ts";

// The journals that move the owner's accounts, by the indexes posting_debits and posting_credits: an owner has few
// accounts, of each the first that come after the last page are enough.
const touching = (side: string) => `
  (select distinct p.posted_at, p.journal_id
     from ledger.posting p
    where p.${side} = o.id
      and p.posted_at >= $1::timestamptz
      and (p.posted_at, p.journal_id) > ($1::timestamptz, $2::uuid)
      and p.posted_at < coalesce($3::timestamptz, 'infinity')
    order by p.posted_at, p.journal_id
    limit ${pageJournals})`;
const pageSql = `
  with page as materialized (
    select distinct t.posted_at, t.journal_id
      from ledger.account o
     cross join lateral (${touching("debit_account_id")} union all ${touching("credit_account_id")}) as t
     where o.owner = $4
       and o.kind = coalesce($5, o.kind)
       and o.currency = coalesce($6, o.currency)
     order by t.posted_at, t.journal_id
     limit ${pageJournals}
  )
  select j.posted_at::text as place, ${isBooked("$7", "$8")} as "isBooked", ${bookedColumns}
    from page
    join ledger.journal j on j.id = page.journal_id
   cross join ${bookedPostings}
   order by page.posted_at, page.journal_id`;

type Row = BookedJournal & { readonly place: string; readonly isBooked: boolean };
const firstId = "00000000-0000-0000-0000-000000000000";

/** Pages of the journals that move an owner's accounts, in the order they were posted; see `journalPages`. */
export async function* ownerPages(sql: Sql, { from, to, owner, kind, currency }: JournalsWanted & { readonly owner: string }): AsyncGenerator<readonly BookedJournal[], void, undefined> {
  const moment = await booksMoment(sql);
  let place: readonly [postedAt: Date | string, id: string] = [from ?? "-infinity", firstId];
  for (;;) {
    const page: readonly Row[] = await sql.rows<Row>(pageSql, [...place, to ?? null, owner, kind ?? null, currency ?? null, moment.epoch, moment.snapshot]);
    yield page.filter((journal) => journal.isBooked).map(({ place: _place, isBooked: _isBooked, ...journal }) => journal);
    const last = page.at(-1);
    if (!last || page.length < pageJournals) return;
    place = [last.place, last.id];
  }
}
