-- Where a seller's things lie.
create table {{schema}}.location (
  id           uuid         primary key,
  seller_id    uuid         not null,
  name         text         not null check (length(name) between 1 and 80),
  country      text         check (country ~ '^[A-Z]{2}$'),
  region       text         check (length(region) between 1 and 80),
  postal_code  text         check (length(postal_code) between 1 and 12),
  is_pickup    bool         not null,
  is_default   bool         not null,
  version      int          not null default 1 check (version > 0),
  created_at   timestamptz  not null default clock_timestamp(),
  updated_at   timestamptz  not null default clock_timestamp(),
  archived_at  timestamptz,
  -- Nobody finds the way to a place without a country.
  check (country is not null or not is_pickup),
  check (archived_at is null or not is_default)
);
create index location_of_seller on {{schema}}.location (seller_id, id);
-- What comes without saying where lies at one place.
create unique index location_default on {{schema}}.location (seller_id) where is_default;
grant select, insert, update on {{schema}}.location to {{runtime}};
