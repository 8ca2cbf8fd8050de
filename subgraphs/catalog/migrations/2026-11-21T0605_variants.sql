-- What exactly is bought of a listing. Each has at least one variant: a listing without options has just that one.

alter table {{schema}}.listing
  add column option_names     text[]  not null default '{}' check (cardinality(option_names) <= 3 and array_position(option_names, null) is null),
  add column price_rule       text    not null default 'FIXED' check (price_rule in ('FIXED', 'FROM', 'HOURLY', 'NIGHTLY')),
  add column price_max_minor  bigint,
  add constraint listing_price_rule_fits check (price_rule in ('FIXED', 'FROM') or kind in ('SERVICE', 'RENTAL'));
update {{schema}}.listing set price_max_minor = price_minor;
alter table {{schema}}.listing
  add constraint listing_price_range check ((price_minor is null) = (price_max_minor is null) and price_minor <= price_max_minor);

create table {{schema}}.variant (
  price_minor       bigint       check (price_minor between 0 and 100000000000),      -- null: a draft's, or a project's
  compare_at_minor  bigint       check (compare_at_minor <= 100000000000),
  created_at        timestamptz  not null default clock_timestamp(),
  archived_at       timestamptz,                        -- not offered any more; orders still name it
  id                uuid         primary key,
  listing_id        uuid         not null references {{schema}}.listing,
  position          int          not null check (position between 0 and 99),
  sku               text         check (length(sku) between 1 and 64),
  option_values     text[]       not null default '{}' check (cardinality(option_values) <= 3 and array_position(option_values, null) is null),
  check (compare_at_minor > price_minor)                -- "was" is more than "is"
);
create unique index variant_of_listing on {{schema}}.variant (listing_id, option_values) where archived_at is null;
create unique index variant_sku on {{schema}}.variant (listing_id, sku) where archived_at is null;
grant select, insert, update on {{schema}}.variant to {{runtime}};

-- What one costs when many are bought: from a quantity on, each costs less than before.
create table {{schema}}.price_break (
  unit_minor        bigint  not null check (unit_minor >= 0),
  variant_id        uuid    not null references {{schema}}.variant,
  minimum_quantity  int     not null check (minimum_quantity between 2 and 100000),
  primary key (variant_id, minimum_quantity)
);
grant select, insert, delete on {{schema}}.price_break to {{runtime}};

insert into {{schema}}.variant (id, listing_id, position, price_minor)
select gen_random_uuid(), l.id, 0, l.price_minor from {{schema}}.listing l;

-- The contract with those who sell: what a variant is and costs now. Whether its seller may sell is trust's to say.
create view {{schema}}.sellable_variant_v1 as
  select v.id as variant_id, v.listing_id, l.seller_id, l.kind, l.title, l.option_names, v.option_values, v.sku,
         l.currency, v.price_minor, l.price_rule,
         coalesce((select jsonb_agg(jsonb_build_object('minimumQuantity', b.minimum_quantity, 'unitMinor', b.unit_minor::text) order by b.minimum_quantity)
                     from {{schema}}.price_break b where b.variant_id = v.id), '[]') as price_breaks,
         l.category_id, l.state, l.version as listing_version,
         l.state = 'PUBLISHED' and v.archived_at is null and v.price_minor is not null as is_sellable
    from {{schema}}.variant v
    join {{schema}}.listing l on l.id = v.listing_id;
grant select on {{schema}}.sellable_variant_v1 to {{everyone}};

-- Locks these variants and their listings FOR SHARE, each in id order, until the caller's transaction ends: whoever
-- changes a price or takes a listing down waits for it, or it for them. @returns them as they are under the lock
create function {{schema}}.sellable_variant_lock_v1(variant_ids uuid[]) returns setof {{schema}}.sellable_variant_v1
  language plpgsql volatile security definer set search_path = {{schema}}, pg_temp
as $$
begin
  perform from {{schema}}.listing l
    where l.id in (select v.listing_id from {{schema}}.variant v where v.id = any(variant_ids))
    order by l.id for share;
  perform from {{schema}}.variant v where v.id = any(variant_ids) order by v.id for share;
  return query select * from {{schema}}.sellable_variant_v1 s where s.variant_id = any(variant_ids) order by s.variant_id;      -- a later statement sees what was waited for
end $$;
revoke all on function {{schema}}.sellable_variant_lock_v1(uuid[]) from public;
grant execute on function {{schema}}.sellable_variant_lock_v1(uuid[]) to {{everyone}};
