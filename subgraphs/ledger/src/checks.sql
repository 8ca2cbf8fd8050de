-- Invariants of ledger, beside the kernel's. Each holds when its query returns no row.

-- L1: debits equal credits in each currency
select currency, sum(sign * balance::numeric) as difference
  from {{schema}}.account
 where not is_zero
 group by currency
having sum(sign * balance::numeric) <> 0

-- L2: balance and version of each account are what its postings say, entry by entry
select account_id, version, balance
  from (select e.account_id, e.version, e.balance,
               e.version - lag(e.version, 1, 0::bigint) over w as step,
               e.balance - lag(e.balance, 1, 0::bigint) over w as change,
               e.debit * a.sign as movement,
               lead(e.version) over w is null as is_last,
               a.version as account_version, a.balance as account_balance
          from (select debit_account_id as account_id, debit_version as version, debit_balance as balance, minor as debit
                  from {{schema}}.posting
                union all
                select credit_account_id, credit_version, credit_balance, -minor
                  from {{schema}}.posting) as e
          join {{schema}}.account a on a.id = e.account_id
        window w as (partition by e.account_id order by e.version)) as entry
 where step <> 1
    or change <> movement
    or (is_last and (version <> account_version or balance <> account_balance))
union all
select a.id, a.version, a.balance
  from {{schema}}.account a
 where a.version > 0
   and not exists (select from {{schema}}.posting where debit_account_id = a.id)
   and not exists (select from {{schema}}.posting where credit_account_id = a.id)

-- L3: no account is beyond its floor or ceiling
select id, kind, owner, currency, balance
  from {{schema}}.account
 where balance < floor
    or balance > ceiling

-- L4: every journal has its postings, every posting its journal and the currency of both its accounts
select j.id, count(p.journal_id) as postings
  from {{schema}}.journal j
  left join {{schema}}.posting p on p.journal_id = j.id
 group by j.id
having count(p.journal_id) <> j.posting_count
union all
select p.journal_id, p.line
  from {{schema}}.posting p
  left join {{schema}}.journal j on j.id = p.journal_id
  left join {{schema}}.account d on d.id = p.debit_account_id
  left join {{schema}}.account c on c.id = p.credit_account_id
 where j.id is null
    or d.currency is distinct from p.currency
    or c.currency is distinct from p.currency

-- L5: reversals take back no more than there was, the other way round
select o.journal_id, o.line, o.minor, r.minor as reversed
  from (select j.reversal_of, p.reverses_line, p.debit_account_id, p.credit_account_id, sum(p.minor) as minor
          from {{schema}}.journal j
          join {{schema}}.posting p on p.journal_id = j.id
         where j.reversal_of is not null
         group by 1, 2, 3, 4) as r
  left join {{schema}}.posting o on o.journal_id = r.reversal_of and o.line = r.reverses_line
 where o.journal_id is null
    or o.debit_account_id <> r.credit_account_id
    or o.credit_account_id <> r.debit_account_id
    or r.minor > o.minor

-- L6: the latest 10,000 blocks are one chain, the latest 20 hold what was sealed, no journal waits for longer than a minute, and none stands beyond
select v.number, v.fault
  from (select coalesce(max(number), 0) as number from {{schema}}.sealed_block) as head,
       lateral {{schema}}.seal_verify(greatest(0, head.number - 9999), 10000, false) as v
 where v.fault is not null
union all
select v.number, v.fault      -- 20,000 journals: half a second; `souk ledger verify` reads all
  from (select coalesce(max(number), 0) as number from {{schema}}.sealed_block) as head,
       lateral {{schema}}.seal_verify(greatest(0, head.number - 19), 20, true) as v
 where v.fault is not null
union all
select 0, 'BLOCK_MISSING'
 where not exists (select from {{schema}}.sealed_block)
union all
(select null, 'UNSEALED ' || id
   from {{schema}}.unsealed_journals()
  where posted_at < clock_timestamp() - interval '60 seconds'
  limit 100)
union all
select null, 'JOURNAL_UNREACHABLE ' || id
  from {{schema}}.unreachable_journals()

-- L7: the totals of each of the last 31 days balance in every currency
select day, currency, sum(debit_minor - credit_minor) as moved, sum(debit_balance - credit_balance) as held
  from {{schema}}.day_total
 where day > (select max(day) - 31 from {{schema}}.day)
 group by day, currency
having sum(debit_minor) <> sum(credit_minor)
    or sum(debit_balance) <> sum(credit_balance)
