-- Listings that the market's staff shows together, some of them pinned to the top.

create table {{schema}}.collection (
  id            uuid         primary key,
  slug          text         not null constraint collection_slug_unique unique
                             check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name          text         not null check (length(name) between 1 and 80),
  description   text         not null default '' check (length(description) <= 2000),
  state         text         not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED')),
  version       int          not null default 1 check (version > 0),
  published_at  timestamptz,                             -- first, and kept
  created_at    timestamptz  not null default clock_timestamp(),
  updated_at    timestamptz  not null default clock_timestamp(),
  check (state <> 'PUBLISHED' or published_at is not null)
);
-- What everybody sees, newest first; staff reads by the primary key.
create index collection_published on {{schema}}.collection (id desc) where state = 'PUBLISHED';
grant select, insert, update on {{schema}}.collection to {{runtime}};

-- At most 1,000 of a collection, kept under the lock of its row.
create table {{schema}}.collection_listing (
  collection_id  uuid  not null references {{schema}}.collection,
  listing_id     uuid  not null references {{schema}}.listing,
  pin            int   check (pin between 0 and 19),      -- its place at the top; null for the rest
  primary key (collection_id, listing_id),
  constraint collection_pin unique (collection_id, pin) deferrable initially immediate      -- a statement may exchange two
);
-- The order in which a collection is read: what is pinned, then the newest listings; their ids sort by time.
create index collection_order on {{schema}}.collection_listing (collection_id, coalesce(pin, 20), listing_id desc);
grant select, insert, update, delete on {{schema}}.collection_listing to {{runtime}};
