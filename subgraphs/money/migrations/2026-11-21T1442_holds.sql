-- What of an order the platform holds until the buyer has what was promised. One for each order, one escrow account each.
-- Always: funded = released + returning + refunding + refunded + charged back + what is left, and the last three of these
-- that are still here (refunding, left) are the escrow account's balance.
create table {{schema}}.hold (
  paid_minor          bigint       not null check (paid_minor >= 0),            -- by the buyer
  promotion_minor     bigint       not null check (promotion_minor >= 0),       -- by the platform
  funded_minor        bigint       not null generated always as (paid_minor + promotion_minor) stored,
  released_minor      bigint       not null default 0 check (released_minor >= 0),       -- what seller, platform and states have of it, and keep
  returning_minor     bigint       not null default 0 check (returning_minor >= 0),      -- of what was released, about to be refunded
  refunding_minor     bigint       not null default 0 check (refunding_minor >= 0),      -- of what is here, about to be refunded
  refunded_minor      bigint       not null default 0 check (refunded_minor >= 0),       -- the platform's part that came back to it included
  charged_back_minor  bigint       not null default 0 check (charged_back_minor >= 0),
  frozen_minor        bigint       not null default 0 check (frozen_minor >= 0),         -- of what is left, what may not be released
  left_minor          bigint       not null generated always as (paid_minor + promotion_minor - released_minor - returning_minor - refunding_minor - refunded_minor - charged_back_minor) stored,
  created_at          timestamptz  not null default clock_timestamp(),
  updated_at          timestamptz  not null default clock_timestamp(),
  must_settle_by      timestamptz  not null,
  warned_at           timestamptz,                              -- when it was told that its time is nearly over
  release_asked_at    timestamptz,                              -- from then on whatever is free is released
  id                  uuid         primary key,
  order_id            uuid         not null unique,
  order_group_id      uuid         not null,
  payment_id          uuid         references {{schema}}.payment,      -- null where the platform paid all of it
  buyer_id            uuid         not null,
  seller_id           uuid         not null,
  version             int          not null default 1,
  currency            text         not null check (currency ~ '^[A-Z]{3}$'),
  state               text         not null generated always as (case
    when released_minor + returning_minor + refunding_minor + refunded_minor + charged_back_minor < paid_minor + promotion_minor then
      case when frozen_minor = paid_minor + promotion_minor - released_minor - returning_minor - refunding_minor - refunded_minor - charged_back_minor then 'FROZEN'
           when released_minor + returning_minor > 0 then 'PARTLY_RELEASED'
           when refunding_minor + refunded_minor + charged_back_minor > 0 then 'PARTLY_REFUNDED'
           else 'FUNDED' end
    when returning_minor + refunding_minor > 0 then case when released_minor > 0 then 'PARTLY_RELEASED' else 'PARTLY_REFUNDED' end      -- until the provider has done it
    when released_minor > 0 then 'RELEASED'
    else 'REFUNDED' end) stored,
  constraint hold_gives_no_more_than_it_has check (released_minor + returning_minor + refunding_minor + refunded_minor + charged_back_minor <= paid_minor + promotion_minor),
  constraint hold_freezes_no_more_than_is_left check (frozen_minor <= paid_minor + promotion_minor - released_minor - returning_minor - refunding_minor - refunded_minor - charged_back_minor),
  check (paid_minor + promotion_minor > 0),
  check (paid_minor = 0 or payment_id is not null)
);
create index hold_of_payment on {{schema}}.hold (payment_id);
create index hold_of_group on {{schema}}.hold (order_group_id);
create index hold_of_seller on {{schema}}.hold (seller_id, currency);
create index hold_to_settle on {{schema}}.hold (must_settle_by) where warned_at is null and state in ('FUNDED', 'PARTLY_RELEASED', 'PARTLY_REFUNDED', 'FROZEN');
grant select, insert on {{schema}}.hold to {{runtime}};
grant update (released_minor, returning_minor, refunding_minor, refunded_minor, charged_back_minor, frozen_minor, updated_at, warned_at, release_asked_at, version) on {{schema}}.hold to {{runtime}};

-- A hold line by line, the delivery at 0: what of it is whose. Held: here, and free to be released or refunded.
create table {{schema}}.hold_part (
  paid_minor                bigint  not null check (paid_minor >= 0),            -- as sold, as the four below
  promotion_minor           bigint  not null check (promotion_minor >= 0),
  tax_minor                 bigint  not null check (tax_minor between 0 and paid_minor + promotion_minor),
  fee_minor                 bigint  not null check (fee_minor >= 0),
  fee_tax_minor             bigint  not null check (fee_tax_minor between 0 and paid_minor + promotion_minor - tax_minor - fee_minor),
  net_held_minor            bigint  not null check (net_held_minor >= 0),        -- the seller's
  fee_held_minor            bigint  not null check (fee_held_minor >= 0),        -- the platform's
  fee_tax_held_minor        bigint  not null check (fee_tax_held_minor >= 0),    -- tax on that
  tax_held_minor            bigint  not null check (tax_held_minor >= 0),        -- of the buyer's jurisdiction
  net_released_minor        bigint  not null default 0 check (net_released_minor >= 0),
  fee_released_minor        bigint  not null default 0 check (fee_released_minor >= 0),
  fee_tax_released_minor    bigint  not null default 0 check (fee_tax_released_minor >= 0),
  tax_released_minor        bigint  not null default 0 check (tax_released_minor >= 0),
  refunded_minor            bigint  not null default 0 check (refunded_minor >= 0),             -- to the buyer, or about to be
  refunded_tax_minor        bigint  not null default 0 check (refunded_tax_minor >= 0),         -- of that
  refunded_promotion_minor  bigint  not null default 0 check (refunded_promotion_minor between 0 and promotion_minor),
  borne_minor               bigint  not null default 0 check (borne_minor >= 0),                -- given to the buyer by the platform, out of its own
  hold_id                   uuid    not null references {{schema}}.hold,
  order_line_id             uuid    unique,
  position                  int     not null check (position >= 0),
  quantity                  int     not null check (quantity > 0),
  tax_jurisdiction          text,
  fee_jurisdiction          text,
  primary key (hold_id, position),
  constraint hold_part_adds_up check (net_held_minor + fee_held_minor + fee_tax_held_minor + tax_held_minor + net_released_minor + fee_released_minor + fee_tax_released_minor
    + tax_released_minor + refunded_minor + refunded_promotion_minor = paid_minor + promotion_minor),
  constraint hold_part_tax_adds_up check (tax_held_minor + tax_released_minor + refunded_tax_minor = tax_minor),
  constraint hold_part_gives_no_more_than_was_paid check (refunded_minor + borne_minor <= paid_minor),
  check ((position = 0) = (order_line_id is null)),
  check (tax_minor = 0 or tax_jurisdiction is not null),
  check (fee_tax_minor = 0 or fee_jurisdiction is not null)
);
grant select, insert on {{schema}}.hold_part to {{runtime}};
grant update (net_held_minor, fee_held_minor, fee_tax_held_minor, tax_held_minor, net_released_minor, fee_released_minor, fee_tax_released_minor, tax_released_minor,
  refunded_minor, refunded_tax_minor, refunded_promotion_minor, borne_minor) on {{schema}}.hold_part to {{runtime}};

-- What was done to a hold, under the version it led to; with the journal's key where money moved.
create table {{schema}}.hold_history (
  amount_minor    bigint       not null check (amount_minor >= 0),
  at              timestamptz  not null default clock_timestamp(),
  hold_id         uuid         not null references {{schema}}.hold,
  version         int          not null,
  command         text         not null check (command in ('fund', 'askRelease', 'release', 'askRefund', 'refund', 'dropRefund', 'freeze', 'unfreeze')),
  reason          text         check (length(reason) <= 500),
  journal_key     text         unique,
  actor           text         not null,
  correlation_id  text         not null,
  primary key (hold_id, version),
  check ((command in ('release', 'refund')) = (journal_key is not null))
);
create trigger hold_history_append_only before update or delete or truncate on {{schema}}.hold_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.hold_history to {{runtime}};
