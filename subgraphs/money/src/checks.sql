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
