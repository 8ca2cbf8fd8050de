-- What somebody means to buy, of any number of sellers. It holds nothing back: stock, price and seller are looked at
-- again whenever it is read, and decided at checkout.
create table {{schema}}.cart (
  id          uuid         primary key,
  user_id     uuid,
  guest_id    uuid,
  version     int          not null default 1,
  created_at  timestamptz  not null default clock_timestamp(),
  updated_at  timestamptz  not null default clock_timestamp(),
  check (num_nonnulls(user_id, guest_id) = 1)
);
create unique index cart_of_user on {{schema}}.cart (user_id) where user_id is not null;
create unique index cart_of_guest on {{schema}}.cart (guest_id) where guest_id is not null;
create index cart_age on {{schema}}.cart (updated_at) where guest_id is not null;      -- a guest's is deleted with the guest
grant select, insert, update, delete on {{schema}}.cart to {{runtime}};

-- A line remembers what its buyer was shown: a difference is told, never taken silently.
create table {{schema}}.cart_line (
  seen_unit_minor  bigint       not null check (seen_unit_minor >= 0),
  added_at         timestamptz  not null default clock_timestamp(),
  id               uuid         primary key,
  cart_id          uuid         not null references {{schema}}.cart on delete cascade,
  variant_id       uuid         not null,
  listing_id       uuid         not null,
  seller_id        uuid         not null,
  quantity         int          not null check (quantity between 1 and 9999),
  seen_currency    text         not null check (seen_currency ~ '^[A-Z]{3}$'),
  unique (cart_id, variant_id)
);
grant select, insert, update, delete on {{schema}}.cart_line to {{runtime}};
create index cart_line_of_variant on {{schema}}.cart_line (variant_id);
