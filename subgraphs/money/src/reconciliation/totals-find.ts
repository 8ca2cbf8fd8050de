import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type { Break } from "./breaks-find.ts";
import type { ReconciliationRun } from "./reconciliation-tables.ts";

/** What of the provider's balance nothing explains, in all and of what is available. */
interface Unexplained { readonly currency: Currency; readonly provider: string; readonly books: string; readonly total: string; readonly available: string }

/**
 * Holds the provider's balance against the books: its accounts at the books' moment, and what its entries say beside. The
 * balance was told while entries went on coming, so it may be as of before all of the tail or after any of it: explained is
 * what one of these explains. What of older breaks still stands is known. Writes the totals of the run.
 */
export async function balanceBreaks(tx: Tx, run: ReconciliationRun): Promise<Break[]> {
  const found = await tx.rows<Unexplained>(
    `with entry as materialized (
       select e.*, case when e.part in ('BOOKS', 'JOURNAL') then 0 else e.amount_minor - e.fee_minor end as net,
              case when e.part in ('BOOKS', 'JOURNAL') or not e.is_available then 0 else e.amount_minor - e.fee_minor end as net_available
         from money.reconciliation_entry e
        where e.run_id = $1
     ), fixed as (
       select currency, sum(net - booked_then_minor) as gap, sum(net_available - booked_available_minor) as gap_available
         from entry
        where part <> 'TAIL'
        group by currency
     ), older as (                                          -- breaks that this run has not looked at: too many, or left as they are
       select i.currency, sum(i.difference_minor) as gap
         from money.reconciliation_item i
        where (i.state in ('UNMATCHED', 'EXCEPTION') or i.state = 'RESOLVED' and i.journal_id is null)
          and (i.subject like 'entry:%' or i.subject like 'journal:%')
          and cardinality(i.account_kinds) > 0
          and not exists (select from entry e where i.subject in ('entry:' || e.ref, e.ref))
        group by i.currency
     ), maturing as (                                       -- available there by now, of entries from before the span
       select b.currency, sum(b.amount_minor - b.fee_minor) as gap
         from money.balance_transaction b
         join money.reconciliation_total t on t.run_id = $1 and t.currency = b.currency
        where b.created_at < $2
          and b.available_at <= $3
          and not exists (select from entry e where e.ref = b.ref)
          and (b.matured_at is null
               or b.matured_at > $4::timestamptz - interval '1 minute'
                  and exists (select from (select * from ledger.booked_entry_v1 k where k.key = 'txn:' || b.ref || ':available' offset 0) as a
                               where a.kind = 'psp:available' and a.version > t.books_available_version))
        group by b.currency
     ), tail as (
       select t.currency, 0 as place, 0::numeric as gap, 0::numeric as gap_available from money.reconciliation_total t where t.run_id = $1
        union all
       select currency, place, sum(net - booked_then_minor) over w, sum(net_available - booked_available_minor) over w
         from entry
        where part = 'TAIL'
       window w as (partition by currency order by place)
     ), tried as (
       select t.currency, l.place, coalesce(f.gap, 0) + coalesce(o.gap, 0) + l.gap as explained,
              t.provider_pending_minor + t.provider_available_minor - t.books_pending_minor - t.books_available_minor - coalesce(f.gap, 0) - coalesce(o.gap, 0) - l.gap as total,
              t.provider_available_minor - t.books_available_minor - coalesce(f.gap_available, 0) - coalesce(o.gap, 0) - coalesce(m.gap, 0) - l.gap_available as available
         from (select run_id, currency, coalesce(provider_pending_minor, 0) as provider_pending_minor, coalesce(provider_available_minor, 0) as provider_available_minor, books_pending_minor, books_available_minor
                 from money.reconciliation_total) as t
         join tail l on l.currency = t.currency
         left join fixed f on f.currency = t.currency
         left join older o on o.currency = t.currency
         left join maturing m on m.currency = t.currency
        where t.run_id = $1
     ), best as (
       select distinct on (currency) currency, explained, total, available from tried order by currency, total <> 0, available <> 0, place
     ), sums as (
       select currency, sum(net) as net, coalesce(sum(net) filter (where booked_minor = net), 0) as matched from entry where part <> 'JOURNAL' group by currency
     )
     update money.reconciliation_total t
        set explained_minor = b.explained, unexplained_minor = b.total, entry_minor = coalesce(s.net, 0), matched_minor = coalesce(s.matched, 0)
       from best b
       left join sums s on s.currency = b.currency
      where t.run_id = $1
        and t.currency = b.currency
     returning t.currency, (coalesce(t.provider_pending_minor, 0) + coalesce(t.provider_available_minor, 0))::text as provider, (t.books_pending_minor + t.books_available_minor)::text as books,
               b.total::text as total, b.available::text as available`, [uuidOf(run.id), run.fromAt, run.balanceAt, run.booksAt]);
  return found.flatMap(({ currency, provider, books, total, available }): Break[] => {
    const which = total !== "0" ? { subject: `balance:psp:${currency}`, difference_minor: total, account_kinds: ["psp:available", "psp:pending"] }
      : available !== "0" ? { subject: `balance:psp:available:${currency}`, difference_minor: available, account_kinds: ["psp:available"] } : null;
    return which ? [{ ...which, kind: "BALANCE_DIFFERS", currency, provider_minor: provider, books_minor: books, provider_ref: null, source_ref: null, journal_key: null, account_owner: "", happened_at: run.balanceAt!, is_young: false }] : [];
  });
}
