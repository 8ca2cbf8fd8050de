-- What a seller asks for sending its things: profiles, of zones, of rates.

create table {{schema}}.shipping_profile (
  id           uuid         primary key,
  seller_id    uuid         not null,
  name         text         not null check (length(name) between 1 and 80),
  is_default   bool         not null,
  version      int          not null default 1 check (version > 0),
  created_at   timestamptz  not null default clock_timestamp(),
  updated_at   timestamptz  not null default clock_timestamp(),
  archived_at  timestamptz,
  check (archived_at is null or not is_default)
);
create index shipping_profile_of_seller on {{schema}}.shipping_profile (seller_id, id) where archived_at is null;
-- Of two defaults nobody knows which counts.
create unique index shipping_profile_default on {{schema}}.shipping_profile (seller_id) where is_default;
grant select, insert, update on {{schema}}.shipping_profile to {{runtime}};

create table {{schema}}.shipping_zone (
  profile_id  uuid  not null references {{schema}}.shipping_profile,
  position    int   not null check (position between 0 and 49),
  name        text  not null check (length(name) between 1 and 80),
  primary key (profile_id, position)
);
grant select, insert, delete on {{schema}}.shipping_zone to {{runtime}};

-- Where a zone is: a country, a part of it by how its postal codes begin, or '*' for every country that stands nowhere else.
-- By the primary key a profile has one answer for each.
create table {{schema}}.shipping_zone_area (
  profile_id     uuid  not null,
  zone_position  int   not null,
  country        text  not null check (country ~ '^([A-Z]{2}|\*)$'),
  postal_prefix  text  not null check (postal_prefix ~ '^[A-Z0-9]{0,10}$'),
  primary key (profile_id, country, postal_prefix),
  foreign key (profile_id, zone_position) references {{schema}}.shipping_zone on delete cascade,
  check (country <> '*' or postal_prefix = '')
);
grant select, insert, delete on {{schema}}.shipping_zone_area to {{runtime}};

create table {{schema}}.shipping_rate (
  price_minor       bigint  not null check (price_minor between 0 and 100000000000),
  extra_item_minor  bigint  not null check (extra_item_minor between 0 and 100000000000),
  free_from_minor   bigint  check (free_from_minor between 0 and 100000000000),
  profile_id        uuid    not null,
  zone_position     int     not null,
  position          int     not null check (position between 0 and 9),
  min_days          int     not null check (min_days between 0 and 365),
  max_days          int     not null check (max_days between min_days and 365),
  currency          text    not null check (currency ~ '^[A-Z]{3}$'),
  name              text    not null check (length(name) between 1 and 80),
  primary key (profile_id, zone_position, position),
  foreign key (profile_id, zone_position) references {{schema}}.shipping_zone on delete cascade
);
-- A rate is known by its name: a choice survives a new price list.
create unique index shipping_rate_name on {{schema}}.shipping_rate (profile_id, zone_position, currency, lower(name));
grant select, insert, delete on {{schema}}.shipping_rate to {{runtime}};

-- Where things of a profile can be picked up.
create table {{schema}}.shipping_pickup (
  profile_id   uuid  not null references {{schema}}.shipping_profile,
  location_id  uuid  not null references {{schema}}.location,
  primary key (profile_id, location_id)
);
grant select, insert, delete on {{schema}}.shipping_pickup to {{runtime}};

-- Which profile a listing goes by; one that stands here not goes by its seller's default.
create table {{schema}}.shipping_assignment (
  listing_id  uuid  primary key,
  profile_id  uuid  not null references {{schema}}.shipping_profile
);
create index shipping_assignment_of_profile on {{schema}}.shipping_assignment (profile_id);
grant select, insert, update, delete on {{schema}}.shipping_assignment to {{runtime}};
