-- What listings are listed under, and what each of them is asked.

-- A tree. `path` holds the ids from the root down to the category itself, so that ancestors, subtree and the inherited
-- questions are one index lookup, and renaming a category changes no path.
create table {{schema}}.category (
  id          uuid        primary key,
  parent_id   uuid        references {{schema}}.category,
  slug        text        not null constraint category_slug_unique unique
                          check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name        text        not null check (length(name) between 1 and 80),
  position    int         not null check (position between 0 and 9999),
  path        uuid[]      not null,
  version     int         not null default 1 check (version > 0),
  created_at  timestamptz not null default clock_timestamp(),
  updated_at  timestamptz not null default clock_timestamp(),
  check (cardinality(path) between 1 and 6),
  check (path[cardinality(path)] = id),
  check (parent_id is not distinct from path[cardinality(path) - 1])
);
create index category_children on {{schema}}.category (parent_id, position, id);
create index category_subtree on {{schema}}.category using gin (path);
create index category_order on {{schema}}.category (position, id);
grant select, insert, update on {{schema}}.category to {{runtime}};

-- True if a bound or a list of options makes sense for the kind of answer.
create function {{schema}}.attribute_options_ok(kind text, options jsonb) returns boolean
  language sql immutable parallel safe as $$
  select case
    when kind not in ('ENUM', 'ENUM_SET') then options = '[]'
    else jsonb_typeof(options) = 'array' and jsonb_array_length(options) between 1 and 200
     and not exists (select from jsonb_array_elements(options) o
                      where jsonb_typeof(o -> 'value') is distinct from 'string' or jsonb_typeof(o -> 'label') is distinct from 'string')
     and (select count(distinct o ->> 'value') = count(*) from jsonb_array_elements(options) o)
  end
$$;

-- One question that a category asks of the listings in it and below it.
create table {{schema}}.attribute_definition (
  category_id  uuid     not null references {{schema}}.category,
  key          text     not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  label        text     not null check (length(label) between 1 and 80),
  kind         text     not null check (kind in ('TEXT', 'INTEGER', 'DECIMAL', 'BOOLEAN', 'ENUM', 'ENUM_SET')),
  is_required  boolean  not null,
  options      jsonb    not null default '[]',
  minimum      numeric,
  maximum      numeric,
  unit         text     check (length(unit) between 1 and 20),
  position     int      not null check (position between 0 and 19),
  primary key (category_id, key),
  check ({{schema}}.attribute_options_ok(kind, options)),
  check (kind in ('TEXT', 'INTEGER', 'DECIMAL') or (minimum is null and maximum is null)),
  check (kind in ('INTEGER', 'DECIMAL') or unit is null),
  check (minimum <= maximum)
);
grant select, insert, delete on {{schema}}.attribute_definition to {{runtime}};

-- True if an answer is one that the question allows. For TEXT the bounds are of its length.
create function {{schema}}.attribute_fits(kind text, options jsonb, minimum numeric, maximum numeric, answer jsonb) returns boolean
  language sql immutable parallel safe as $$
  select case kind
    when 'TEXT' then jsonb_typeof(answer) = 'string'
      and length(answer #>> '{}') between coalesce(minimum, 1) and coalesce(maximum, 500)
    when 'INTEGER' then case when jsonb_typeof(answer) = 'number' then
      (answer)::numeric = trunc((answer)::numeric)
      and (minimum is null or (answer)::numeric >= minimum) and (maximum is null or (answer)::numeric <= maximum) else false end
    when 'DECIMAL' then case when jsonb_typeof(answer) = 'number' then
      (minimum is null or (answer)::numeric >= minimum) and (maximum is null or (answer)::numeric <= maximum) else false end
    when 'BOOLEAN' then jsonb_typeof(answer) = 'boolean'
    when 'ENUM' then jsonb_typeof(answer) = 'string'
      and exists (select from jsonb_array_elements(options) o where o -> 'value' = answer)
    when 'ENUM_SET' then case when jsonb_typeof(answer) = 'array' then
      jsonb_array_length(answer) > 0
      and not exists (select from jsonb_array_elements(answer) a
                       where not exists (select from jsonb_array_elements(options) o where o -> 'value' = a)) else false end
    else false
  end
$$;
