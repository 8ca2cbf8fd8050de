-- What the platform takes of a sale. A rule is never changed: a new one takes its place, and the old one stays to be read.
create table {{schema}}.fee_rule (
  fixed_minor    bigint       not null default 0 check (fixed_minor >= 0),       -- for each line, on top of the share
  minimum_minor  bigint       not null default 0 check (minimum_minor >= 0),
  maximum_minor  bigint       check (maximum_minor >= minimum_minor),
  created_at     timestamptz  not null default clock_timestamp(),
  ended_at       timestamptz,
  id             uuid         primary key,
  seller_id      uuid,                                                           -- null: of any seller
  category_id    uuid,                                                           -- null: of any category; otherwise of it and those below
  currency       text         check (currency ~ '^[A-Z]{3}$'),                   -- null: of any, and then a share alone
  bps            int          not null check (bps between 0 and 10000),
  tax_bps        int          not null default 0 check (tax_bps between 0 and 10000),
  jurisdiction   text         check (length(jurisdiction) between 2 and 10),     -- whose the tax on the fee is
  actor          text         not null,
  check (currency is not null or (fixed_minor = 0 and minimum_minor = 0 and maximum_minor is null)),
  check ((tax_bps = 0) = (jurisdiction is null))
);
create unique index fee_rule_in_force on {{schema}}.fee_rule (seller_id, category_id, currency) nulls not distinct where ended_at is null;
create index fee_rule_of_seller on {{schema}}.fee_rule (seller_id) where ended_at is null;
grant select, insert on {{schema}}.fee_rule to {{runtime}};
grant update (ended_at) on {{schema}}.fee_rule to {{runtime}};

-- Without any other rule: a tenth, so that no sale is without one.
insert into {{schema}}.fee_rule (id, bps, actor) values ('00000000-0000-7000-8000-000000000001', 1000, 'service:migration');

-- Postgres rounds a numeric's half away from zero; a fee's goes to the even unit, so that neither side gains over many.
create function {{schema}}.half_even(amount numeric) returns bigint
  language sql immutable strict parallel safe as $$
  select case when amount - trunc(amount) = 0.5 and trunc(amount) % 2 = 0 then trunc(amount) else round(amount) end::bigint
$$;

-- A fee: the share of the base, rounded once to the even unit, and the fixed part, between the bounds and never more than
-- the base. Amounts in minor units.
create function {{schema}}.fee_v1(base bigint, bps int, fixed bigint, minimum bigint, maximum bigint) returns bigint
  language sql immutable parallel safe as $$
  select least(base, greatest(minimum, least(coalesce(maximum, 9223372036854775807), {{schema}}.half_even(base::numeric * bps / 10000) + fixed)))
$$;

-- The contract with those who sell: the rules in force.
create view {{schema}}.fee_rule_v1 as
  select id as fee_rule_id, seller_id, category_id, currency, bps, fixed_minor, minimum_minor, maximum_minor, tax_bps, jurisdiction
    from {{schema}}.fee_rule
   where ended_at is null;
grant select on {{schema}}.fee_rule_v1 to {{role commerce}};

-- The fees of lines that are sold now: each by the rule that says most about it, its seller's before the nearest category's,
-- one of its currency before one of any. Locks those rules FOR SHARE in id order until the caller's transaction ends.
-- @param category_paths from the root down, as text of a uuid array; bases in minor units
create function {{schema}}.fees_lock_v1(seller_ids uuid[], category_paths text[], currencies text[], bases bigint[])
  returns table (place int, fee_rule_id uuid, bps int, fee_minor bigint, fee_tax_minor bigint, jurisdiction text)
  language plpgsql volatile security definer set search_path = {{schema}}, pg_temp
as $$
begin
  perform from {{schema}}.fee_rule r
    where r.ended_at is null
      and (r.seller_id is null or r.seller_id = any(seller_ids))
    order by r.id for share;
  return query
    select w.place::int, r.id, r.bps, f.fee, {{schema}}.half_even(f.fee::numeric * r.tax_bps / 10000), r.jurisdiction
      from unnest(seller_ids, category_paths, currencies, bases) with ordinality as w (seller_id, path, currency, base, place)
     cross join lateral (
       select c.*
         from {{schema}}.fee_rule c
        where c.ended_at is null
          and (c.seller_id is null or c.seller_id = w.seller_id)
          and (c.category_id is null or c.category_id = any(w.path::uuid[]))
          and (c.currency is null or c.currency = w.currency)
        order by c.seller_id is null, array_position(w.path::uuid[], c.category_id) desc nulls last, c.currency is null
        limit 1
     ) as r
     cross join lateral (select {{schema}}.fee_v1(w.base, r.bps, r.fixed_minor, r.minimum_minor, r.maximum_minor) as fee) as f
     order by w.place;
end $$;
revoke all on function {{schema}}.fees_lock_v1(uuid[], text[], text[], bigint[]) from public;
grant execute on function {{schema}}.fees_lock_v1(uuid[], text[], text[], bigint[]) to {{role commerce}};
