-- What takes something off a price: a seller's for its own lines, or the platform's for everybody's.
create table {{schema}}.promotion (
  amount_minor        bigint       check (amount_minor > 0),
  minimum_minor       bigint       check (minimum_minor > 0),       -- what its lines must come to before it applies
  valid_from          timestamptz  not null,
  valid_until         timestamptz,
  created_at          timestamptz  not null default clock_timestamp(),
  updated_at          timestamptz  not null default clock_timestamp(),
  id                  uuid         primary key,
  seller_id           uuid,                                         -- null: the platform's
  version             int          not null default 1 check (version > 0),
  percent_bps         int          check (percent_bps between 1 and 10000),
  platform_share_bps  int          check (platform_share_bps between 1 and 9999),
  is_automatic        bool         not null,                        -- or by code
  is_stackable        bool         not null,
  name                text         not null check (length(name) between 1 and 140),
  kind                text         not null check (kind in ('PERCENT', 'AMOUNT', 'FREE_SHIPPING')),
  currency            text         check (currency ~ '^[A-Z]{3}$'),
  scope               text         not null check (scope in ('ALL', 'LISTINGS', 'CATEGORIES')),
  scope_ids           uuid[]       not null default '{}' check (cardinality(scope_ids) <= 100),
  cost_bearer         text         not null check (cost_bearer in ('SELLER', 'PLATFORM', 'SHARED')),
  state               text         not null default 'DRAFT' check (state in ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED')),
  check ((kind = 'PERCENT') = (percent_bps is not null)),
  check ((kind = 'AMOUNT') = (amount_minor is not null)),
  check ((amount_minor is null and minimum_minor is null) = (currency is null)),
  check ((scope = 'ALL') = (cardinality(scope_ids) = 0)),
  check ((cost_bearer = 'SHARED') = (platform_share_bps is not null)),
  check ((cost_bearer = 'SELLER') = (seller_id is not null)),       -- nobody lets another pay all of what they promise
  check (valid_until > valid_from)
);
create index promotion_of_seller on {{schema}}.promotion (seller_id, id desc);
-- What applies by itself to a cart of some sellers.
create index promotion_automatic on {{schema}}.promotion (seller_id) where state = 'ACTIVE' and is_automatic;
grant select, insert, update on {{schema}}.promotion to {{runtime}};

-- Every step of a promotion, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.promotion_history (
  promotion_id    uuid         not null references {{schema}}.promotion,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  actor           text         not null,
  correlation_id  text         not null,
  at              timestamptz  not null default clock_timestamp(),
  primary key (promotion_id, version),
  constraint promotion_history_is_a_step check ((command, from_state, to_state) in (
    ('activate', 'DRAFT', 'ACTIVE'),
    ('activate', 'PAUSED', 'ACTIVE'),
    ('pause', 'ACTIVE', 'PAUSED'),
    ('end', 'DRAFT', 'ENDED'),
    ('end', 'ACTIVE', 'ENDED'),
    ('end', 'PAUSED', 'ENDED')
  ))
);
create trigger promotion_history_append_only before update or delete or truncate on {{schema}}.promotion_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.promotion_history to {{runtime}};

-- What a buyer types. Its limits never change; `uses` moves in the statement that writes the redemptions, so no number of
-- callers at once gets past the constraint.
create table {{schema}}.coupon_code (
  created_at          timestamptz  not null default clock_timestamp(),
  ended_at            timestamptz,
  id                  uuid         primary key,
  promotion_id        uuid         not null references {{schema}}.promotion,
  seller_id           uuid,                                         -- the promotion's
  uses                int          not null default 0,
  uses_max            int          check (uses_max > 0),
  uses_per_buyer_max  int          check (uses_per_buyer_max > 0),
  code                text         not null check (code ~ '^[A-Z0-9][A-Z0-9_-]{2,31}$'),
  constraint coupon_code_uses_within check (uses >= 0 and uses <= uses_max),      -- without a limit this is null, which passes
  constraint coupon_code_unique unique nulls not distinct (code, seller_id),
  constraint coupon_code_limit unique (id, uses_per_buyer_max)
);
create index coupon_code_of_promotion on {{schema}}.coupon_code (promotion_id, id desc);
grant select, insert on {{schema}}.coupon_code to {{runtime}};
grant update (uses, ended_at) on {{schema}}.coupon_code to {{runtime}};

-- How often each buyer used a code; its limit is the code's, by the foreign key.
create table {{schema}}.coupon_buyer_use (
  coupon_id  uuid  not null references {{schema}}.coupon_code,
  buyer_id   uuid  not null,
  uses       int   not null,
  uses_max   int,
  primary key (coupon_id, buyer_id),
  foreign key (coupon_id, uses_max) references {{schema}}.coupon_code (id, uses_per_buyer_max),
  constraint coupon_buyer_use_within check (uses >= 0 and uses <= uses_max)
);
grant select, insert on {{schema}}.coupon_buyer_use to {{runtime}};
grant update (uses) on {{schema}}.coupon_buyer_use to {{runtime}};

-- A code used for an order group: once, and given back at most once each time.
create table {{schema}}.redemption (
  amount_minor    bigint       not null check (amount_minor >= 0),      -- in the order group's currency
  redeemed_at     timestamptz  not null default clock_timestamp(),
  restored_at     timestamptz,
  coupon_id       uuid         not null references {{schema}}.coupon_code,
  order_group_id  uuid         not null,
  buyer_id        uuid         not null,
  state           text         not null default 'REDEEMED' check (state in ('REDEEMED', 'RESTORED')),
  primary key (coupon_id, order_group_id),
  check ((state = 'RESTORED') = (restored_at is not null))
);
create index redemption_of_order_group on {{schema}}.redemption (order_group_id);
grant select, insert on {{schema}}.redemption to {{runtime}};
grant update (amount_minor, redeemed_at, restored_at, state) on {{schema}}.redemption to {{runtime}};
