-- What staff puts first for a query. A change is a new row: pages already begun go on with theirs, which their cursors name.
create table {{schema}}.search_pin (
  id           int          generated always as identity primary key,
  language     text         not null check (language ~ '^[a-z]{2}$'),
  query        text         not null check (length(query) between 1 and 256),      -- as search reads it
  listing_ids  uuid[]       not null check (cardinality(listing_ids) <= 10 and array_position(listing_ids, null) is null),      -- in their order; none: not pinned any more
  set_at       timestamptz  not null default clock_timestamp()
);
-- The latest one counts.
create index search_pin_latest on {{schema}}.search_pin (language, query, id desc);
grant select, insert on {{schema}}.search_pin to {{runtime}};
