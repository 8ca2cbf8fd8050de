-- Invariants of money, beside the kernel's. Each holds when its query returns no row.

-- M40: a sale of any seller, in any category and currency, has a fee rule
select 'no rule of last resort' as missing
 where not exists (select from money.fee_rule where ended_at is null and seller_id is null and category_id is null and currency is null);

-- M41: the fee rules of a seller, category and currency follow each other: versions without a gap, none before the last has ended
select id, version, valid_from, number, last_ended
  from (select id, version, valid_from, row_number() over w as number, version > 1 as has_last, lag(ended_at) over w as last_ended
          from money.fee_rule
        window w as (partition by seller_id, category_id, currency order by version)) as r
 where version <> number
    or (has_last and (last_ended is null or last_ended > valid_from));

-- M1: of each order, what came is what was released, went back, was charged back and remains, as its history, its refunds, its chargebacks and its escrow account say
select h.id, h.funded_minor, h.released_minor, h.returning_minor, h.refunding_minor, h.refunded_minor, h.charged_back_minor, h.left_minor, s.funded, s.released, r.refunding, r.returning, r.refunded, r.taken_back, c.charged_back, b.balance
  from money.hold h
  left join ledger.account_balance_v1 b on b.kind = 'escrow' and b.owner = kernel.global_id('ord', h.order_id) and b.currency = h.currency
  left join (
    select hold_id, coalesce(sum(amount_minor) filter (where command = 'fund'), 0) as funded, coalesce(sum(amount_minor) filter (where command = 'release'), 0) as released
      from money.hold_history
     group by hold_id) as s on s.hold_id = h.id
  left join (
    select f.hold_id,
           coalesce(sum(p.here) filter (where f.state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE')), 0) as refunding,
           coalesce(sum(p.gone) filter (where f.state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE')), 0) as returning,
           coalesce(sum(p.here + p.gone) filter (where f.state in ('SUCCEEDED', 'REVERSED')), 0) as refunded,
           coalesce(sum(p.gone) filter (where f.state in ('SUCCEEDED', 'REVERSED')), 0) as taken_back
      from money.refund f
      join (select refund_id, net_held_minor + fee_held_minor + fee_tax_held_minor + tax_held_minor as here,
                   net_released_minor + fee_released_minor + fee_tax_released_minor + tax_released_minor as gone
              from money.refund_part) as p on p.refund_id = f.id
     group by f.hold_id) as r on r.hold_id = h.id
  left join (
    select s.hold_id,
           coalesce(sum(s.within_minor + case when c.is_open then 0 else s.promotion_held_minor + s.promotion_released_minor end) filter (where c.stands), 0) as charged_back,
           coalesce(sum(s.promotion_held_minor) filter (where c.is_open), 0) as refunding,
           coalesce(sum(s.promotion_released_minor) filter (where c.is_open), 0) as returning,
           coalesce(sum(s.within_minor - s.held_minor + s.promotion_released_minor) filter (where c.stands), 0) as taken_back
      from money.chargeback_share s
      join (select id, reinstated_at is null and not (state = 'LOST' and borne_by = 'PLATFORM') as stands, reinstated_at is null and state not in ('WON', 'LOST') as is_open
              from money.chargeback) as c on c.id = s.chargeback_id
     group by s.hold_id) as c on c.hold_id = h.id
 where h.funded_minor is distinct from s.funded
    or h.left_minor + h.refunding_minor is distinct from b.balance
    or h.refunding_minor <> coalesce(r.refunding, 0) + coalesce(c.refunding, 0)
    or h.returning_minor <> coalesce(r.returning, 0) + coalesce(c.returning, 0)
    or h.charged_back_minor <> coalesce(c.charged_back, 0)
    or h.refunded_minor <> coalesce(r.refunded, 0)
    or h.released_minor + h.returning_minor - coalesce(c.returning, 0) + coalesce(r.taken_back, 0) + coalesce(c.taken_back, 0) <> s.released
    or h.funded_minor <> h.released_minor + h.returning_minor + h.refunding_minor + h.refunded_minor + h.charged_back_minor + h.left_minor;

-- M2: one journal for each object of the provider's and fact: a capture, a settled refund and each end of a chargeback stand once in what they moved
select p.id, 'captured ' || count(h.payment_id) || ' times' as what
  from money.payment p
  left join money.payment_history h on h.payment_id = p.id and h.command = 'capture'
 group by p.id
having count(h.payment_id) <> case p.state when 'CAPTURED' then 1 else 0 end
 union all
select r.id, 'settled ' || count(h.hold_id) || ' times'
  from money.refund r
  left join money.hold_history h on h.hold_id = r.hold_id and h.journal_key = 'refund:' || coalesce(r.provider_ref, 'rfd') || ':settled'
 where r.hold_id is not null
   and r.borne_by = 'SELLER'
   and r.amount_minor > 0
 group by r.id
having count(h.hold_id) <> case when r.state in ('SUCCEEDED', 'REVERSED') then 1 else 0 end
 union all
select h.hold_id, 'refunded without a refund'
  from money.hold_history h
  left join money.refund r on r.hold_id = h.hold_id and h.journal_key = 'refund:' || r.provider_ref || ':settled'
 where h.command = 'refund'
   and h.journal_key not like 'refund:rfd\_%'      -- of nothing to pay nobody has a reference
   and r.id is null
 union all
select coalesce(h.hold_id, s.hold_id), 'charged back ' || h.taken || ', won ' || h.won || ', lost ' || h.lost
  from (select hold_id, count(*) filter (where command = 'chargeBack') as taken, count(*) filter (where command = 'chargeBackWon') as won, count(*) filter (where command = 'chargeBackLost') as lost
          from money.hold_history
         where command in ('chargeBack', 'chargeBackWon', 'chargeBackLost')
         group by hold_id) as h
  full join (
    select s.hold_id, count(*) as taken, count(*) filter (where c.reinstated_at is not null) as won, count(*) filter (where c.state = 'LOST' and c.reinstated_at is null) as lost
      from money.chargeback_share s
      join money.chargeback c on c.id = s.chargeback_id
     group by s.hold_id) as s on s.hold_id = h.hold_id
 where (h.taken, h.won, h.lost) is distinct from (s.taken, s.won, s.lost);

-- M3: one object of the provider's for each attempt: no reference stands at two, and nothing was done oftener than it was asked for
select ref, count(*)::text as what
  from (select provider_ref as ref from money.payment where provider_ref is not null
         union all
        select unnest(past_refs || provider_ref) from money.refund) as refs
 where ref is not null
 group by ref
having count(*) > 1
 union all
select c.object_id::text, c.purpose || ' was done ' || count(*) || ' times'
  from money.provider_call c
 where c.state = 'ANSWERED'
   and c.purpose in ('payment.create', 'refund.create')
 group by c.object_id, c.purpose
having count(*) > 1 + (select count(*) from money.refund_history h where h.refund_id = c.object_id and h.command = 'retry')
 union all
select r.id::text, 'nobody was asked'
  from money.refund r
 where r.amount_minor > 0
   and r.state in ('SUBMITTED', 'SUCCEEDED', 'REVERSED')
   and r.provider_ref is null
 union all
select a.charge_ref, 'it came through for nothing'
  from money.payment_attempt a
  join money.payment p on p.id = a.payment_id
 where a.outcome = 'SUCCEEDED'
   and a.charge_ref is distinct from p.charge_ref
   and not exists (select from money.refund r where r.cause = 'charge:' || a.charge_ref || ':unmatched');

-- M5: what was sold is what was paid and borne, order by order and payment by payment
select h.id, h.paid_minor, h.promotion_minor, o.paid, o.promotion
  from money.hold h
  left join (
    select order_id, sum(paid_minor) as paid, sum(promotion_minor) as promotion
      from commerce.payable_part_v1
     group by order_id) as o on o.order_id = h.order_id
 where (h.paid_minor, h.promotion_minor) is distinct from (o.paid, o.promotion)
 union all
select p.id, p.amount_minor, null, sum(h.paid_minor), null
  from money.payment p
  left join money.hold h on h.payment_id = p.id
 where p.state = 'CAPTURED'
 group by p.id
having p.amount_minor is distinct from sum(h.paid_minor);

-- M42: a hold is its parts: what is left, released and gone back or charged back, and of what was sold
select h.id, h.paid_minor, h.promotion_minor, h.left_minor, h.released_minor, p.*
  from money.hold h
  left join (
    select hold_id, sum(paid_minor) as paid, sum(promotion_minor) as promotion,
           sum(net_held_minor + fee_held_minor + fee_tax_held_minor + tax_held_minor) as held,
           sum(net_released_minor + fee_released_minor + fee_tax_released_minor + tax_released_minor) as released,
           sum(refunded_minor + refunded_promotion_minor + charged_back_minor + charged_back_promotion_minor) as gone
      from money.hold_part
     group by hold_id) as p on p.hold_id = h.id
 where (h.paid_minor, h.promotion_minor, h.left_minor, h.released_minor, h.returning_minor + h.refunding_minor + h.refunded_minor + h.charged_back_minor)
       is distinct from (p.paid, p.promotion, p.held, p.released, p.gone);

-- M43: a refund is its parts, and each comes out of what it takes; what the platform bears comes out of nobody's
select r.id, r.amount_minor, r.promotion_minor, p.*
  from money.refund r
  left join (
    select refund_id, sum(amount_minor) as amount, sum(promotion_minor) as promotion,
           sum(net_held_minor + fee_held_minor + fee_tax_held_minor + tax_held_minor + net_released_minor + fee_released_minor + fee_tax_released_minor + tax_released_minor) as taken,
           sum(tax_minor) as tax, sum(tax_held_minor + tax_released_minor) as tax_taken
      from money.refund_part
     group by refund_id) as p on p.refund_id = r.id
 where r.hold_id is not null
   and ((r.amount_minor, r.promotion_minor) is distinct from (p.amount, p.promotion)
        or p.taken <> case r.borne_by when 'SELLER' then r.amount_minor + r.promotion_minor else 0 end
        or p.tax_taken <> p.tax);

-- M44: what a payment gave back is what its refunds ask for, and what was charged back what its chargebacks took; what a hold's parts gave back and the platform bore likewise
select p.id, p.refunded_minor, coalesce(sum(r.amount_minor), 0) as refunds
  from money.payment p
  left join money.refund r on r.payment_id = p.id and r.hold_id is not null and r.state <> 'FAILED'
 group by p.id
having p.refunded_minor <> coalesce(sum(r.amount_minor), 0)
 union all
select p.id, p.charged_back_minor, coalesce(sum(c.amount_minor), 0)
  from money.payment p
  left join money.chargeback c on c.payment_id = p.id and c.taken_at is not null and c.reinstated_at is null
 group by p.id
having p.charged_back_minor <> coalesce(sum(c.amount_minor), 0)
 union all
select p.hold_id, p.refunded_minor + p.borne_minor, r.amount + c.borne
  from money.hold_part p
 cross join lateral (
   select coalesce(sum(s.amount_minor), 0) as amount
     from money.refund_part s
     join money.refund r on r.id = s.refund_id
    where (s.hold_id, s.position) = (p.hold_id, p.position)
      and r.state <> 'FAILED') as r
 cross join lateral (
   select coalesce(sum(s.amount_minor) filter (where c.state = 'LOST' and c.borne_by = 'PLATFORM'), 0) as borne,
          coalesce(sum(s.amount_minor) filter (where c.state <> 'LOST' or c.borne_by = 'SELLER'), 0) as charged_back
     from money.chargeback_part s
     join money.chargeback c on c.id = s.chargeback_id
    where (s.hold_id, s.position) = (p.hold_id, p.position)
      and c.reinstated_at is null) as c
 where (p.refunded_minor + p.borne_minor, p.charged_back_minor) <> (r.amount + c.borne, c.charged_back);

-- M45: histories are legal paths: each step begins where the last has ended, the last ends where the object stands, and none is missing
select s.id, s.version, s.from_state, s.before
  from (select payment_id as id, version, from_state, lag(to_state, 1, 'CREATED') over (partition by payment_id order by version) as before from money.payment_history
         union all
        select refund_id, version, from_state, lag(to_state, 1, 'REQUESTED') over (partition by refund_id order by version) from money.refund_history
         union all
        select chargeback_id, version, from_state, lag(to_state, 1, 'OPENED') over (partition by chargeback_id order by version) from money.chargeback_history) as s
 where s.from_state <> s.before
 union all
select o.id, o.version, o.state, o.last
  from (select p.id, p.version, p.state, coalesce((select h.to_state from money.payment_history h where h.payment_id = p.id order by h.version desc limit 1), 'CREATED') as last from money.payment p
         union all
        select r.id, r.version, r.state, coalesce((select h.to_state from money.refund_history h where h.refund_id = r.id order by h.version desc limit 1), 'REQUESTED') from money.refund r
         union all
        select c.id, c.version, c.state, coalesce((select h.to_state from money.chargeback_history h where h.chargeback_id = c.id order by h.version desc limit 1), 'OPENED') from money.chargeback c) as o
 where o.state <> o.last
 union all
select h.id, h.version, count(s.version)::text, max(s.version)::text
  from money.hold h
  left join money.hold_history s on s.hold_id = h.id
 group by h.id
having count(s.version) <> h.version
    or max(s.version) is distinct from h.version
 union all
select r.id, r.version, count(s.version)::text, max(s.version)::text
  from money.refund r
  left join money.refund_history s on s.refund_id = r.id
 group by r.id
having count(s.version) <> r.version - 1;

-- M46: a buyer keeps at most twenty ways of paying, and what was set up is their own
select user_id::text as what, count(*)::text as found
  from money.payment_method
 where state = 'ACTIVE'
 group by user_id
having count(*) > 20
 union all
select s.id::text, m.user_id::text
  from money.payment_method_setup s
  join money.payment_method m on m.id = s.payment_method_id
 where m.user_id <> s.user_id;

-- M47: the history of a setup is a legal path: each step begins where the last has ended, and the last ends where it stands
select h.id, h.from_state as state, h.before
  from (select setup_id as id, from_state, lag(to_state, 1, 'CREATED') over (partition by setup_id order by version) as before from money.payment_method_setup_history) as h
 where h.from_state <> h.before
 union all
select s.id, s.state, h.to_state
  from money.payment_method_setup s
  left join lateral (select to_state from money.payment_method_setup_history where setup_id = s.id order by version desc limit 1) as h on true
 where s.state <> coalesce(h.to_state, 'CREATED');
