-- What the platform takes of a sale. A rule is never changed: a new version takes its place, and the old one stays to be read.
create table {{schema}}.fee_rule (
  fixed_minor    bigint       not null default 0 check (fixed_minor >= 0),       -- for each line, on top of the share
  minimum_minor  bigint       not null default 0 check (minimum_minor >= 0),     -- of each line, as the maximum
  maximum_minor  bigint       check (maximum_minor >= minimum_minor),
  valid_from     timestamptz  not null default clock_timestamp(),
  ended_at       timestamptz  check (ended_at >= valid_from),
  id             uuid         primary key,
  seller_id      uuid,                                                           -- null: of any seller
  category_id    uuid,                                                           -- null: of any category; otherwise of it and those below
  currency       text         check (currency ~ '^[A-Z]{3}$'),                   -- null: of any, and then a share alone
  rate_bps       int          not null check (rate_bps between 0 and 10000),
  base           text         not null default 'ITEMS' check (base in ('ITEMS', 'ITEMS_AND_SHIPPING')),
  tax_bps        int          not null default 0 check (tax_bps between 0 and 10000),
  jurisdiction   text         check (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),      -- whose the tax on the fee is, as the ledger names it
  version        int          not null default 1 check (version > 0),
  set_by         text         not null,
  constraint fee_rule_version unique nulls not distinct (seller_id, category_id, currency, version),
  check (currency is not null or (fixed_minor = 0 and minimum_minor = 0 and maximum_minor is null)),
  check ((tax_bps = 0) = (jurisdiction is null))
);
create unique index fee_rule_in_force on {{schema}}.fee_rule (seller_id, category_id, currency) nulls not distinct where ended_at is null;
create index fee_rule_of_seller on {{schema}}.fee_rule (seller_id) where ended_at is null;
create index fee_rule_newest on {{schema}}.fee_rule (valid_from desc, id desc);
grant select, insert on {{schema}}.fee_rule to {{runtime}};
grant update (ended_at) on {{schema}}.fee_rule to {{runtime}};

-- Without any other rule: a tenth, so that no sale is without one.
insert into {{schema}}.fee_rule (id, rate_bps, set_by) values ('00000000-0000-7000-8000-000000000001', 1000, 'service:migration');

-- What ended stays ended, when it ended.
create function {{schema}}.fee_rule_ended() returns trigger language plpgsql as $$
begin
  raise exception 'fee rule % has ended', old.id using errcode = 'check_violation';
end $$;
create trigger fee_rule_ended before update on {{schema}}.fee_rule
  for each row when (old.ended_at is not null) execute function {{schema}}.fee_rule_ended();

-- A transaction that ends the rule of last resort sets the next one, or does not commit.
create function {{schema}}.fee_rule_remains() returns trigger language plpgsql as $$
begin
  if not exists (select from {{schema}}.fee_rule where ended_at is null and seller_id is null and category_id is null and currency is null) then
    raise exception 'a sale would be without a fee rule' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger fee_rule_remains after update on {{schema}}.fee_rule deferrable initially deferred
  for each row when (new.seller_id is null and new.category_id is null and new.currency is null) execute function {{schema}}.fee_rule_remains();

-- Those who set or end rules wait for each other here, so that a scope has one newest version; those who sell wait for none
-- of them but whoever ends a rule of theirs. Answers the moment from which on what is written then holds.
create function {{schema}}.fee_rules_lock() returns timestamptz
  language plpgsql volatile security definer set search_path = {{schema}}, pg_temp as $$
begin
  lock table {{schema}}.fee_rule in share row exclusive mode;
  return clock_timestamp();
end $$;
revoke all on function {{schema}}.fee_rules_lock() from public;
grant execute on function {{schema}}.fee_rules_lock() to {{runtime}};

-- Postgres rounds a numeric's half away from zero; a fee's goes to the even unit, so that neither side gains over many.
create function {{schema}}.half_even(amount numeric) returns numeric
  language sql immutable strict parallel safe as $$
  select case when amount - trunc(amount) = 0.5 and trunc(amount) % 2 = 0 then trunc(amount) else round(amount) end
$$;

-- A fee: the share of the base, rounded once to the even unit, and the fixed part, between the bounds; and never so much that
-- it and the tax on it are more than the base, or the seller would owe for having sold. Amounts in minor units.
-- By 0.0001 and not through 10000: a division of large numerics rounds by itself, a product is exact.
create function {{schema}}.fee_v1(base bigint, rate_bps int, fixed bigint, minimum bigint, maximum bigint, tax_bps int) returns bigint
  language sql immutable parallel safe as $$
  select least(div(base::numeric * 10000, 10000 + tax_bps),
               greatest(minimum, least(maximum, {{schema}}.half_even(base::numeric * rate_bps * 0.0001) + fixed)))::bigint
$$;

-- The tax on a fee, rounded once to the even unit.
create function {{schema}}.fee_tax_v1(fee bigint, tax_bps int) returns bigint
  language sql immutable strict parallel safe as $$
  select {{schema}}.half_even(fee::numeric * tax_bps * 0.0001)::bigint
$$;

-- The contract with those who sell: the rules in force.
create view {{schema}}.fee_rule_v1 as
  select id as fee_rule_id, seller_id, category_id, currency, rate_bps, fixed_minor, minimum_minor, maximum_minor, base, tax_bps, jurisdiction
    from {{schema}}.fee_rule
   where ended_at is null;
grant select on {{schema}}.fee_rule_v1 to {{role commerce}};

-- The fee of one line, at its place among those asked for. The base is what it was taken of.
create type {{schema}}.line_fee_v1 as (
  place int, fee_rule_id uuid, bps int, base_minor bigint, fee_minor bigint, fee_tax_minor bigint, jurisdiction text
);

-- The fees of lines by the rules in force: each by the rule that says most about it, its seller's before anybody's, then the
-- nearest category's, then one of its currency before one of any.
-- @param category_paths from the root down, as text of a uuid array; null or '{}': of no category
-- @param bases what is asked for the items, in minor units without tax; shippings the same for the line's part of the delivery
create function {{schema}}.fees_of(seller_ids uuid[], category_paths text[], currencies text[], bases bigint[], shippings bigint[])
  returns setof {{schema}}.line_fee_v1
  language sql stable as $$
  select w.place::int, r.id, r.rate_bps, b.base, f.fee, {{schema}}.fee_tax_v1(f.fee, r.tax_bps), r.jurisdiction
    from unnest(seller_ids, category_paths, currencies, bases, shippings) with ordinality as w (seller_id, path, currency, items, shipping, place)
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
   cross join lateral (select w.items + case r.base when 'ITEMS_AND_SHIPPING' then coalesce(w.shipping, 0) else 0 end as base) as b
   cross join lateral (select {{schema}}.fee_v1(b.base, r.rate_bps, r.fixed_minor, r.minimum_minor, r.maximum_minor, r.tax_bps) as fee) as f
$$;

-- The fees of lines that are sold now. Locks the rules they go by FOR SHARE in id order until the caller's transaction ends:
-- whoever ends one of them waits for it, or it for them, and then the rule that came next is asked.
create function {{schema}}.fees_lock_v1(seller_ids uuid[], category_paths text[], currencies text[], bases bigint[], shippings bigint[] default null)
  returns setof {{schema}}.line_fee_v1
  language plpgsql volatile security definer set search_path = {{schema}}, pg_temp
as $$
declare
  fees {{schema}}.line_fee_v1[];
  held bigint;
begin
  loop
    select array_agg(f order by f.place) into fees
      from {{schema}}.fees_of(seller_ids, category_paths, currencies, bases, shippings) f;
    perform from {{schema}}.fee_rule r
      where r.ended_at is null
        and r.id = any(array(select f.fee_rule_id from unnest(fees) f))
      order by r.id
        for share;
    get diagnostics held = row_count;
    exit when held = (select count(distinct f.fee_rule_id) from unnest(fees) f);      -- none ended while we waited
  end loop;
  return query select * from unnest(fees);
end $$;
revoke all on function {{schema}}.fees_lock_v1(uuid[], text[], text[], bigint[], bigint[]) from public;
grant execute on function {{schema}}.fees_lock_v1(uuid[], text[], text[], bigint[], bigint[]) to {{role commerce}};
