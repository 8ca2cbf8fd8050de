-- Invariants of chargebacks. Each holds when its query returns no row.

-- M53: the account of a case has what was taken and the provider has not taken yet, and so nothing at its end; what the provider took and gave back is of its balance
select c.id, c.state, b.balance, c.amount_minor
  from money.chargeback c
  left join ledger.account_balance_v1 b on b.kind = 'dispute' and b.owner = kernel.global_id('cbk', c.id) and b.currency = c.currency
 where coalesce(b.balance, 0) <> case when c.taken_at is not null and c.withdrawn_at is null then c.amount_minor else 0 end
 union all
select c.id, t.kind, t.amount, c.amount_minor
  from money.chargeback c
 cross join lateral (values ('DISPUTE', c.withdrawn_at is not null, -c.amount_minor), ('DISPUTE_REVERSAL', c.reinstated_at is not null, c.amount_minor)) as w (kind, is_there, amount)
 cross join lateral (select w.kind, sum(t.amount_minor) as amount from money.balance_transaction t where t.source_ref = c.provider_ref and t.kind = w.kind) as t
 where t.amount is distinct from case when w.is_there then w.amount end;

-- M54: a chargeback is its orders' shares, and a share its parts and what they take
select c.id, c.amount_minor, sum(s.amount_minor) as shares, null::numeric as parts
  from money.chargeback c
  join money.payment p on p.id = c.payment_id
  left join money.chargeback_share s on s.chargeback_id = c.id
 group by c.id, p.charge_ref
having coalesce(sum(s.amount_minor), 0) <> case when c.taken_at is not null and c.charge_ref = p.charge_ref then c.amount_minor else 0 end
 union all
select s.chargeback_id, s.within_minor, p.amount, p.held + p.released
  from money.chargeback_share s
 cross join lateral (
   select coalesce(sum(amount_minor), 0) as amount, coalesce(sum(promotion_minor), 0) as promotion,
          coalesce(sum(net_held_minor + fee_held_minor + fee_tax_held_minor + tax_held_minor), 0) as held,
          coalesce(sum(net_released_minor + fee_released_minor + fee_tax_released_minor + tax_released_minor), 0) as released
     from money.chargeback_part
    where (chargeback_id, hold_id) = (s.chargeback_id, s.hold_id)
 ) as p
 where (s.within_minor, s.promotion_held_minor + s.promotion_released_minor, s.held_minor + s.promotion_held_minor) <> (p.amount, p.promotion, p.held)
    or p.held + p.released <> p.amount + p.promotion;
