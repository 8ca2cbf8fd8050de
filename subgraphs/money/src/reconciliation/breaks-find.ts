import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type { ItemKind, ReconciliationRun } from "./reconciliation-tables.ts";
import { bankDays, clearingDays, transitHours } from "./windows.ts";

/** Something that does not agree, as a run has found it. Amounts as text, as the statement brings them. */
export interface Break {
  readonly subject: string;
  readonly kind: ItemKind;
  readonly currency: Currency;
  readonly provider_minor: string | null;
  readonly books_minor: string | null;
  /** What the accounts lack of what they should hold. */
  readonly difference_minor: string;
  readonly provider_ref: string | null;
  readonly source_ref: string | null;
  readonly journal_key: string | null;
  /** A journal that moves these by the difference mends it; none does, where there are none. */
  readonly account_kinds: readonly string[];
  readonly account_owner: string;
  readonly happened_at: Date;
  /** It may be under way: too young for a break. */
  readonly is_young: boolean;
}

/** Entry by entry: the provider's, our row of it, and the books. */
export const entryBreaks = (tx: Tx, run: ReconciliationRun): Promise<Break[]> => tx.rows<Break>(
  `select case e.part when 'JOURNAL' then e.ref else 'entry:' || e.ref end as subject, f.kind, e.currency, f.provider::text as provider_minor, f.books::text as books_minor, f.difference::text as difference_minor,
          case when e.part <> 'JOURNAL' then e.ref end as provider_ref, case when e.part <> 'JOURNAL' then e.source_ref end as source_ref, case when e.part = 'JOURNAL' then e.source_ref end as journal_key,
          case when f.kind = 'LATE' or f.books = f.provider then '{}' else array['psp:available', 'psp:pending'] end::text[] as account_kinds, '' as account_owner, e.created_at as happened_at,
          f.kind <> 'DOUBLED' and e.created_at > clock_timestamp() - make_interval(hours => $2) as is_young
     from money.reconciliation_entry e
    cross join lateral (select e.amount_minor - e.fee_minor as net) as n
    cross join lateral (
      select 'MISSING_AT_PROVIDER' as kind, null::bigint as provider, e.booked_minor as books, -e.booked_minor as difference
       where e.part in ('BOOKS', 'JOURNAL') and (e.booked_minor <> 0 or e.part = 'BOOKS')
       union all
      select case when e.booked_minor = 0 then 'MISSING_IN_BOOKS' when e.extra_minor <> 0 or e.booked_minor = 2 * n.net then 'DOUBLED' else 'AMOUNT_DIFFERS' end, n.net, nullif(e.booked_minor, 0), n.net - e.booked_minor
       where e.part not in ('BOOKS', 'JOURNAL') and e.booked_minor <> n.net
       union all
      select 'AMOUNT_DIFFERS', n.net, e.row_minor, n.net - e.row_minor      -- the books are right, our own row is not
       where e.part not in ('BOOKS', 'JOURNAL') and e.booked_minor = n.net and e.row_minor <> n.net
       union all
      select 'LATE', n.net, n.net, n.net
       where e.part not in ('BOOKS', 'JOURNAL') and e.booked_minor = n.net and e.row_minor = n.net and e.is_late) as f
    where e.run_id = $1
      and (e.part in ('CARRIED', 'BOOKS') or e.created_at < $3)
    order by e.created_at, e.ref`, [uuidOf(run.id), transitHours, run.untilAt]);

/** What lies on clearing accounts for longer than it should. */
export const clearingBreaks = (tx: Tx, run: ReconciliationRun): Promise<Break[]> => tx.rows<Break>(
  `select 'clearing:' || a.kind || ' ' || a.owner || ' ' || a.currency as subject, 'UNCLEARED' as kind, a.currency, '0' as provider_minor, a.balance::text as books_minor, (-a.balance)::text as difference_minor,
          null as provider_ref, nullif(a.owner, '') as source_ref, null as journal_key, array[a.kind]::text[] as account_kinds, a.owner as account_owner, a.since as happened_at,
          a.since > clock_timestamp() - make_interval(days => w.days) as is_young
     from jsonb_to_recordset($1::jsonb) as w (kind text, days int)
     join ledger.account_age_v1 a on a.kind = w.kind
    where ($2::text is null or a.currency = $2)
    order by a.kind, a.owner, a.currency`, [JSON.stringify(Object.entries(clearingDays).map(([kind, days]) => ({ kind, days }))), run.currency]);

/**
 * The bank's lines and the entries of the account `bank`, one to one: first those whose reference names the other's object,
 * then those of the same amount within some days, in the order of their days. What a break was mended with is its line's.
 */
export const bankBreaks = (tx: Tx, run: ReconciliationRun): Promise<Break[]> => tx.rows<Break>(
  `with line as materialized (
     select l.id, l.booked_on, l.currency, l.amount_minor as minor, l.reference, i.journal_id as mended_by
       from money.bank_line l
       left join money.reconciliation_item i on i.subject = 'bank-line:' || l.id and i.state = 'RESOLVED'
      where l.booked_on between $1::date - $4::int and $2::date + $4::int and ($3::text is null or l.currency = $3)
   ), entry as materialized (
     select a.journal_id, a.key, a.currency, sum(a.minor)::bigint as minor, min(a.effective_at)::date as booked_on, min(a.posted_at) as posted_at,
            array_remove(array[split_part(a.key, ':', 2), a.source_id, (select p.provider_ref from money.platform_payout p where a.key = 'platformPayout:' || p.provider_ref || ':left')], null) as names
       from ledger.booked_entry_v1 a
      where a.kind = 'bank' and a.owner = '' and a.effective_at >= $1::date - $4::int and a.effective_at < $2::date + $4::int and ($3::text is null or a.currency = $3)
      group by a.journal_id, a.key, a.currency, a.source_id
     having sum(a.minor) <> 0
   ), mended as materialized (
     select l.id, l.mended_by as journal_id from line l where l.mended_by is not null
   ), named as materialized (
     select distinct on (e.journal_id) l.id, e.journal_id, l.minor = e.minor as is_equal
       from line l
       join entry e on e.currency = l.currency and sign(e.minor) = sign(l.minor) and exists (select from unnest(e.names) as n (name) where position(n.name in l.reference) > 0)
      where not exists (select from mended m where m.id = l.id or m.journal_id = e.journal_id)
      order by e.journal_id, (l.minor = e.minor) desc, l.booked_on, l.id
   ), first_named as materialized (
     select distinct on (n.id) n.* from named n order by n.id, n.is_equal desc, n.journal_id
   ), paired as materialized (
     select * from mended
      union all
     select id, journal_id from first_named
      union all
     select l.id, e.journal_id
       from (select l.*, row_number() over (partition by l.currency, l.minor order by l.booked_on, l.id) as place from line l where not exists (select from first_named n where n.id = l.id) and l.mended_by is null) as l
       join (select e.*, row_number() over (partition by e.currency, e.minor order by e.booked_on, e.posted_at, e.journal_id) as place from entry e
              where not exists (select from first_named n where n.journal_id = e.journal_id) and not exists (select from mended m where m.journal_id = e.journal_id)) as e
            on (e.currency, e.minor, e.place) = (l.currency, l.minor, l.place) and abs(e.booked_on - l.booked_on) <= $4
   )
   select 'bank-line:' || l.id as subject, 'BANK_LINE_UNMATCHED' as kind, l.currency, l.minor::text as provider_minor, null as books_minor, l.minor::text as difference_minor, left(l.reference, 200) as provider_ref,
          null as source_ref, null as journal_key, array['bank'] as account_kinds, '' as account_owner, l.booked_on::timestamp at time zone 'UTC' as happened_at, false as is_young
     from line l
    where l.booked_on >= $1::date and l.booked_on < $2::date
      and not exists (select from paired p where p.id = l.id)
    union all
   select 'bank-line:' || l.id, 'AMOUNT_DIFFERS', l.currency, l.minor::text, e.minor::text, (l.minor - e.minor)::text, left(l.reference, 200), null, e.key, array['bank'], '', l.booked_on::timestamp at time zone 'UTC', false
     from first_named n
     join line l on l.id = n.id
     join entry e on e.journal_id = n.journal_id
    where not n.is_equal
      and l.booked_on >= $1::date and l.booked_on < $2::date
    union all
   select 'bank-entry:' || e.key, 'BANK_LINE_MISSING', e.currency, null, e.minor::text, (-e.minor)::text, null, null, e.key, array['bank'], '', e.posted_at, e.booked_on > current_date - $4
     from entry e
    where e.booked_on >= $1::date and e.booked_on < $2::date
      and not exists (select from paired p where p.journal_id = e.journal_id)
      and not exists (select from money.reconciliation_item i where i.journal_id = e.journal_id and i.state = 'RESOLVED')
    order by subject`, [run.fromAt, run.untilAt, run.currency, bankDays]);
