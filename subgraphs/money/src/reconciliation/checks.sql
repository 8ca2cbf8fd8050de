-- Invariants of what follows the provider, and of what was found not to. Each holds when its query returns no row.

-- M4: the books follow the provider's balance, entry for entry: each is booked under its keys with its net amount, and what is not available in it is pending in the books
select b.ref, b.kind, b.amount_minor - b.fee_minor as net, coalesce(a.minor, 0) as booked, coalesce(a.pending, 0) as pending
  from money.balance_transaction b
  left join lateral (
    select sum(e.minor) as minor, coalesce(sum(e.minor) filter (where e.kind = 'psp:pending'), 0) as pending
      from (select * from ledger.booked_entry_v1 k where k.key in ('txn:' || b.ref || ':fee', 'txn:' || b.ref || ':available',
                     'charge:' || b.source_ref || ':captured', 'charge:' || b.source_ref || ':unmatched',
                     case b.kind when 'REFUND' then 'refund:' || b.source_ref || ':settled' when 'REFUND_FAILURE' then 'refund:' || b.source_ref || ':bounced'
                                 when 'PAYOUT' then 'platformPayout:' || b.source_ref || ':left' when 'PAYOUT_FAILURE' then 'platformPayout:' || b.source_ref || ':returned'
                                 when 'DISPUTE' then 'dispute:' || b.source_ref || ':withdrawn' when 'DISPUTE_REVERSAL' then 'dispute:' || b.source_ref || ':reinstated'
                                 when 'TRANSFER' then 'transfer:' || b.source_ref || ':succeeded' when 'TRANSFER_REVERSAL' then 'transfer:' || b.source_ref || ':reversed' end,
                     case b.kind when 'DISPUTE' then 'dispute:' || b.source_ref || ':fee' when 'DISPUTE_REVERSAL' then 'dispute:' || b.source_ref || ':fee:returned' end) offset 0) as e      -- by key: the fence keeps the planner from reading whole accounts
     where e.kind in ('psp:pending', 'psp:available') and e.owner = '' and e.currency = b.currency) as a on true
 where (coalesce(a.minor, 0) <> b.amount_minor - b.fee_minor
        or b.kind in ('CHARGE', 'REFUND', 'REFUND_FAILURE') and coalesce(a.pending, 0) <> case when b.matured_at is null then b.amount_minor - b.fee_minor else 0 end);

-- M60: histories of breaks and of the platform's payouts are legal paths without a gap, and end where the object stands
select i.id, i.version, i.state, h.to_state, h.steps
  from money.reconciliation_item i
  left join lateral (select count(*) as steps, (array_agg(to_state order by version desc))[1] as to_state from money.reconciliation_item_history where item_id = i.id) as h on true
 where h.steps <> i.version - 1 or coalesce(h.to_state, 'UNMATCHED') <> i.state
 union all
select p.id, p.version, p.state, h.to_state, h.steps
  from money.platform_payout p
  left join lateral (select count(*) as steps, (array_agg(to_state order by version desc))[1] as to_state from money.platform_payout_history where platform_payout_id = p.id) as h on true
 where h.steps <> p.version - 1 or coalesce(h.to_state, p.state) <> p.state;

-- M61: a break that a journal mended is mended by as much as the journal moves its accounts; a run that is completed has compared every currency, and told its breaks
select i.id::text as what, i.difference_minor::text as needed, coalesce(sum(a.minor), 0)::text as found
  from money.reconciliation_item i
  left join lateral (select * from ledger.booked_entry_v1 b where b.journal_id = i.journal_id offset 0) as a on a.kind = any(i.account_kinds) and a.owner = i.account_owner and a.currency = i.currency where i.journal_id is not null
 group by i.id having coalesce(sum(a.minor), 0) <> i.difference_minor
 union all
select r.id::text, r.break_count::text, count(f.item_id)::text from money.reconciliation_run r
  left join money.reconciliation_finding f on f.run_id = r.id
 where r.state = 'COMPLETED'
 group by r.id having count(f.item_id) <> r.break_count;

-- M62: a payout of the platform's own is at the bank in the books from when it has left the provider's balance, until it comes back
select p.id, p.state, p.amount_minor, coalesce(b.minor, 0) as at_bank
  from money.platform_payout p
  left join lateral (select sum(a.minor) as minor from (select * from ledger.booked_entry_v1 k where k.key in ('platformPayout:' || p.provider_ref || ':left', 'platformPayout:' || p.provider_ref || ':returned') offset 0) as a where a.kind = 'bank') as b on true
 where coalesce(b.minor, 0) <> case when p.state in ('IN_TRANSIT', 'PAID') then p.amount_minor else 0 end;
