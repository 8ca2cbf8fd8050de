-- Invariants of payouts. Each holds when its query returns no row.

-- M48: of each seller, what is on its way is what its payouts took and have not brought, and what lies at the provider what was transferred and has not left
select coalesce(w.owner, b.owner) as owner, coalesce(w.currency, b.currency) as currency, w.in_payout, b.in_payout as in_payout_booked, w.connected, b.connected as connected_booked
  from (select kernel.global_id('sel', p.seller_id) as owner, p.currency,
               sum(p.amount_minor) filter (where p.state not in ('SCHEDULED', 'ON_HOLD', 'CANCELLED', 'PAID', 'UNWOUND')) as in_payout,
               sum(p.amount_minor) filter (where p.state in ('TRANSFERRED', 'INDETERMINATE', 'SUBMITTED', 'IN_TRANSIT', 'FAILED', 'RETURNED')) as connected
          from money.payout p
         group by p.seller_id, p.currency) as w
  full join (
    select owner, currency, sum(balance) filter (where kind = 'seller:in_payout') as in_payout, sum(balance) filter (where kind = 'psp:connected') as connected
      from ledger.account_balance_v1
     where kind in ('seller:in_payout', 'psp:connected')
     group by owner, currency) as b on b.owner = w.owner and b.currency = w.currency
 where coalesce(w.in_payout, 0) <> coalesce(b.in_payout, 0)
    or coalesce(w.connected, 0) <> coalesce(b.connected, 0);

-- M49: a payout has been transferred once at most, its amount, and only what was transferred is paid out or taken back
select p.id, p.state, p.amount_minor, t.count, t.amount, t.states
  from money.payout p
 cross join lateral (
   select count(*) filter (where t.state <> 'FAILED') as count, coalesce(sum(t.amount_minor) filter (where t.state <> 'FAILED'), 0) as amount,
          array_agg(t.state order by t.id) filter (where t.state <> 'FAILED') as states
     from money.transfer t
    where t.payout_id = p.id) as t
 where case
   when p.state in ('SCHEDULED', 'ON_HOLD', 'CANCELLED') then t.count <> 0
   when p.state = 'ELIGIBLE' then t.states is distinct from array['REQUESTED'] and t.states is distinct from array['INDETERMINATE']
   when p.state = 'UNWOUND' then t.states is distinct from array['REVERSED']
   when p.state in ('FAILED', 'RETURNED') then t.states is distinct from array['SUCCEEDED'] and t.states is distinct from array['REVERSING']
   else t.states is distinct from array['SUCCEEDED'] end
    or (t.count > 0 and t.amount <> p.amount_minor);

-- M50: histories of payouts, transfers and accounts are legal paths: each step begins where the last has ended, the last ends where the object stands, and of payouts and transfers none is missing
select s.id, s.version::text as version, s.from_state as state, s.before
  from (select payout_id as id, version, from_state, lag(to_state, 1, 'SCHEDULED') over (partition by payout_id order by version) as before from money.payout_history
         union all
        select transfer_id, version, from_state, lag(to_state, 1, 'REQUESTED') over (partition by transfer_id order by version) from money.transfer_history
         union all
        select payout_account_id, version, from_state, lag(to_state, 1, 'CREATED') over (partition by payout_account_id order by version) from money.payout_account_history) as s
 where s.from_state <> s.before
 union all
select o.id, 'last', o.state, o.last
  from (select p.id, p.state, coalesce((select h.to_state from money.payout_history h where h.payout_id = p.id order by h.version desc limit 1), 'SCHEDULED') as last from money.payout p
         union all
        select t.id, t.state, coalesce((select h.to_state from money.transfer_history h where h.transfer_id = t.id order by h.version desc limit 1), 'REQUESTED') from money.transfer t
         union all
        select a.id, a.state, coalesce((select h.to_state from money.payout_account_history h where h.payout_account_id = a.id order by h.version desc limit 1), 'CREATED') from money.payout_account a) as o
 where o.state <> o.last
 union all
select o.id, o.version::text, 'steps', count(o.step)::text
  from (select p.id, p.version, h.version as step from money.payout p left join money.payout_history h on h.payout_id = p.id
         union all
        select t.id, t.version, h.version from money.transfer t left join money.transfer_history h on h.transfer_id = t.id) as o
 group by o.id, o.version
having count(o.step) <> o.version - 1;

-- M51: what is kept back of sellers' earnings is what lies on their reserve accounts
select coalesce(w.owner, b.owner) as owner, coalesce(w.currency, b.currency) as currency, w.kept, b.balance
  from (select kernel.global_id('sel', seller_id) as owner, currency, sum(amount_minor) as kept from money.reserve where given_back_at is null group by 1, 2) as w
  full join (select owner, currency, balance from ledger.account_balance_v1 where kind = 'seller:reserve' and balance <> 0) as b on b.owner = w.owner and b.currency = w.currency
 where coalesce(w.kept, 0) <> coalesce(b.balance, 0);

-- M52: a large payout has left only with two people's consent
select p.id, p.amount_minor, count(a.id) as approvals
  from money.payout p
  left join money.payout_approval a on a.payout_id = p.id
 where p.amount_minor >= 1000000
   and p.state not in ('SCHEDULED', 'ON_HOLD', 'CANCELLED')
 group by p.id
having count(a.id) < 2;
