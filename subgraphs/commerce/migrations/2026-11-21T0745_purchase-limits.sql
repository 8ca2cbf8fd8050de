-- How many of a listing one buyer may buy in all; without a row, any number.
create table {{schema}}.purchase_limit (
  updated_at     timestamptz  not null default clock_timestamp(),
  listing_id     uuid         primary key,
  seller_id      uuid         not null,
  per_buyer_max  int          not null check (per_buyer_max between 1 and 9999)
);
grant select, insert, update, delete on {{schema}}.purchase_limit to {{runtime}};

-- How many of a listing each buyer has bought, less what was cancelled; counted for every listing, so that a limit counts
-- from its first moment. `units_max` is the limit at the latest purchase: a lower one that follows takes nothing away.
create table {{schema}}.buyer_purchase (
  listing_id  uuid  not null,
  buyer_id    uuid  not null,
  units       int   not null default 0,
  units_max   int,
  primary key (listing_id, buyer_id),
  constraint buyer_purchase_within check (units >= 0 and units <= units_max)      -- without a limit this is null, which passes
) with (fillfactor = 80);
grant select on {{schema}}.buyer_purchase to {{runtime}};
grant insert (listing_id, buyer_id), update (units, units_max) on {{schema}}.buyer_purchase to {{runtime}};
