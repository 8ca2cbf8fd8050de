-- What sellers offer. A draft may still lack much; what it has is right.

create table {{schema}}.listing (
  id           uuid        primary key,
  seller_id    uuid        not null,
  kind         text        not null check (kind in ('PHYSICAL', 'DIGITAL', 'SERVICE', 'RENTAL', 'PROJECT')),
  title        text        not null check (length(title) between 1 and 140),
  description  text        not null default '' check (length(description) <= 20000),
  category_id  uuid        not null references {{schema}}.category,
  attributes   jsonb       not null default '{}' check (jsonb_typeof(attributes) = 'object'),
  price_minor  bigint      check (price_minor between 0 and 100000000000),
  currency     text        check (currency ~ '^[A-Z]{3}$'),
  condition    text        check (condition in ('NEW', 'REFURBISHED', 'LIKE_NEW', 'GOOD', 'FAIR', 'FOR_PARTS')),
  state        text        not null default 'DRAFT' check (state in ('DRAFT')),
  version      int         not null default 1 check (version > 0),
  created_at   timestamptz not null default clock_timestamp(),
  updated_at   timestamptz not null default clock_timestamp(),
  check ((price_minor is null) = (currency is null)),
  check (condition is null or kind in ('PHYSICAL', 'RENTAL'))
);
create index listing_of_seller on {{schema}}.listing (seller_id, id desc);
create index listing_in_category on {{schema}}.listing (category_id);
grant select, insert, update on {{schema}}.listing to {{runtime}};

-- Answers that their category does not ask for, or not like that.
create view {{schema}}.attribute_misfit as
  select l.id as listing_id, l.category_id, a.key, a.value
    from {{schema}}.listing l
    join {{schema}}.category c on c.id = l.category_id
   cross join lateral jsonb_each(l.attributes) as a (key, value)
    left join {{schema}}.attribute_definition d on d.category_id = any(c.path) and d.key = a.key
   where d.key is null
      or not {{schema}}.attribute_fits(d.kind, d.options, d.minimum, d.maximum, a.value);
grant select on {{schema}}.attribute_misfit to {{runtime}};

-- A stored id as the graph and the event log write it: prefix, underscore, 26 base-32 digits of five bits (TypeID).
create function {{schema}}.global_id(prefix text, id uuid) returns text
  language sql immutable parallel safe as $$
  select prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', digit + 1, 1), '' order by place)
    from generate_series(0, 25) as place
   cross join lateral (
     select substring(b'00' || ('x' || replace(id::text, '-', ''))::bit(128) from place * 5 + 1 for 5)::int as digit
   ) as digits
$$;
