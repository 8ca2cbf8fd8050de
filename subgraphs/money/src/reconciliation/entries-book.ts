import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { entryKeyRows } from "./entry-kinds.ts";
import type { ReconciliationRun } from "./reconciliation-tables.ts";
import { transitHours } from "./windows.ts";

/**
 * Sets beside each entry that a run has read what the books say of it, and adds what only the books have: rows of ours that
 * the provider has not, and journals on its accounts that are of no entry. Three statements, however many. A break's own
 * resolution counts as the entry's: the journal that mends it is what the books say then.
 */
export async function entriesBook(tx: Tx, run: ReconciliationRun): Promise<void> {
  const values = [uuidOf(run.id), run.fromAt, run.untilAt, run.currency];
  // Here and not there: of the span, and those of open breaks that the provider did not know when it was asked for them.
  await tx.run(
    `insert into money.reconciliation_entry (run_id, part, ref, source_ref, kind, amount_minor, fee_minor, currency, created_at, available_at, is_available)
     select $1, 'BOOKS', b.ref, b.source_ref, b.kind, b.amount_minor, b.fee_minor, b.currency, b.created_at, b.available_at, b.matured_at is not null
       from money.balance_transaction b
      where (b.created_at >= $2 and b.created_at < $3
             or b.ref in (select i.provider_ref from money.reconciliation_item i where i.state in ('UNMATCHED', 'EXCEPTION') and i.subject = 'entry:' || i.provider_ref))
        and ($4::text is null or b.currency = $4)
     on conflict do nothing`, values);
  // Journals name the object that they are of between the colons of their key; people's journals are of no entry, and show in the balance if they are wrong.
  await tx.run(
    `insert into money.reconciliation_entry (run_id, part, ref, source_ref, kind, amount_minor, fee_minor, currency, created_at, available_at, is_available)
     select $1, 'JOURNAL', 'journal:' || j.key, j.key, 'OTHER', sum(j.minor), 0, j.currency, min(j.posted_at), min(j.posted_at), false
       from (select a.key, a.minor, a.currency, a.posted_at
               from ledger.booked_entry_v1 a
              where a.kind in ('psp:pending', 'psp:available') and a.owner = '' and a.posted_at >= $2
              union all
             select a.key, a.minor, a.currency, a.posted_at
               from money.reconciliation_item i
              cross join lateral (select * from ledger.booked_entry_v1 b where b.key = i.journal_key offset 0) as a
              where i.state in ('UNMATCHED', 'EXCEPTION') and i.subject = 'journal:' || i.journal_key
                and a.kind in ('psp:pending', 'psp:available') and a.owner = '' and a.posted_at < $2) as j
      where ($3::text is null or j.currency = $3)
        and j.key not like 'manualJournal:%'
        and not exists (select from money.balance_transaction b where b.ref = split_part(j.key, ':', 2))
        and not exists (select from money.balance_transaction b where b.source_ref = split_part(j.key, ':', 2))
        and not exists (select from money.reconciliation_entry e where e.run_id = $1 and split_part(j.key, ':', 2) in (e.ref, e.source_ref))
      group by j.key, j.currency
     having sum(j.minor) <> 0
     on conflict do nothing`, [values[0], values[1], values[3]]);
  await tx.run(
    `with pattern as materialized (
       select kind, pattern from jsonb_to_recordset($2::jsonb) as p (kind text, pattern text)
     ), known as materialized (                             -- under which keys each entry may be booked
       select e.ref, e.currency, replace(p.pattern, '*', e.source_ref) as key from money.reconciliation_entry e join pattern p using (kind) where e.run_id = $1
        union
       select e.ref, e.currency, 'txn:' || e.ref || f.fact from money.reconciliation_entry e cross join (values (':fee'), (':available')) as f (fact) where e.run_id = $1 and e.part <> 'JOURNAL'
        union
       select e.ref, e.currency, e.source_ref from money.reconciliation_entry e where e.run_id = $1 and e.part = 'JOURNAL'
     ), others as materialized (                            -- keys of other entries of the same sources, from before the span
       select replace(p.pattern, '*', b.source_ref) as key
         from money.reconciliation_entry e
         join money.balance_transaction b on b.source_ref = e.source_ref and b.ref <> e.ref
         join pattern p on p.kind = b.kind
        where e.run_id = $1
     ), object as materialized (                            -- keys of all that is booked of it begin so; of two entries of one object the first answers for it
       select min(ref) as ref, currency, prefix collate "C" as prefix
         from (select e.ref, e.currency, split_part(p.pattern, ':', 1) || ':' || e.source_ref as prefix from money.reconciliation_entry e join pattern p using (kind) where e.run_id = $1
                union all
               select e.ref, e.currency, 'txn:' || e.ref from money.reconciliation_entry e where e.run_id = $1 and e.part <> 'JOURNAL') as o
        group by currency, prefix
     ), found as materialized (
       select o.ref, a.key, a.minor, a.kind, a.version
         from object o
        cross join lateral (select * from ledger.booked_entry_v1 b where b.key >= o.prefix || ':' and b.key < o.prefix || ';' offset 0) as a
        where a.currency = o.currency and a.kind in ('psp:pending', 'psp:available') and a.owner = ''
     ), moved as materialized (
       select k.ref, a.minor, a.kind, a.version, false as is_extra
         from known k
        cross join lateral (select * from ledger.booked_entry_v1 b where b.key = k.key offset 0) as a      -- key by key: the fence keeps the planner from reading the whole of the provider's accounts
        where a.currency = k.currency and a.kind in ('psp:pending', 'psp:available') and a.owner = ''
        union all
       select e.ref, a.minor, a.kind, a.version, false      -- what mended it
         from money.reconciliation_entry e
         join money.reconciliation_item i on i.subject in ('entry:' || e.ref, e.ref) and i.state = 'RESOLVED' and i.journal_id is not null
        cross join lateral (select * from ledger.booked_entry_v1 b where b.journal_id = i.journal_id offset 0) as a
        where e.run_id = $1 and a.currency = e.currency and a.kind in ('psp:pending', 'psp:available') and a.owner = ''
        union all
       select t.ref, t.minor, t.kind, t.version, true       -- of its object, and of no fact of it: by sorting, for the planner knows nothing of how many there are
         from (select f.*, bool_or(f.ref is null) over (partition by f.key) as is_of_fact
                 from (select ref, key, minor, kind, version from found
                        union all
                       select null, key, null, null, null from known
                        union all
                       select null, key, null, null, null from others) as f) as t
        where not t.is_of_fact
     ), booked as materialized (
       select m.ref, sum(m.minor) as minor, coalesce(sum(m.minor) filter (where m.is_extra), 0) as extra,
              coalesce(sum(m.minor) filter (where t.is_then), 0) as minor_then, coalesce(sum(m.minor) filter (where t.is_then and m.kind = 'psp:available'), 0) as available
         from moved m
         join money.reconciliation_entry e on e.run_id = $1 and e.ref = m.ref
         left join money.reconciliation_total b on b.run_id = $1 and b.currency = e.currency
        cross join lateral (select m.version <= case m.kind when 'psp:pending' then b.books_pending_version else b.books_available_version end as is_then) as t
        group by m.ref
     )
     update money.reconciliation_entry e
        set booked_minor = coalesce(k.minor, 0), extra_minor = coalesce(k.extra, 0), booked_then_minor = coalesce(k.minor_then, 0), booked_available_minor = coalesce(k.available, 0),
            row_minor = r.amount_minor - r.fee_minor,
            is_late = coalesce(e.is_available and r.matured_at is null and e.available_at < clock_timestamp() - make_interval(hours => $3), false)
       from money.reconciliation_entry o
       left join booked k on k.ref = o.ref
       left join money.balance_transaction r on r.ref = o.ref and r.currency = o.currency and o.part <> 'JOURNAL'
      where e.run_id = $1
        and o.run_id = $1
        and o.ref = e.ref`, [values[0], JSON.stringify(entryKeyRows), transitHours]);
}
