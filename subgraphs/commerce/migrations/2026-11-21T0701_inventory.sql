-- How a variant is counted. One that stands here not: things have none, files and work have no end.
create table {{schema}}.inventory_item (
  variant_id  uuid         primary key,
  listing_id  uuid         not null,
  seller_id   uuid         not null,
  policy      text         not null default 'TRACKED' check (policy in ('TRACKED', 'UNLIMITED', 'UNIQUE')),
  version     int          not null default 1 check (version > 0),
  created_at  timestamptz  not null default clock_timestamp(),
  updated_at  timestamptz  not null default clock_timestamp(),
  unique (variant_id, policy)
);
grant select on {{schema}}.inventory_item to {{runtime}};
grant insert (variant_id, listing_id, seller_id, policy), update (policy, version, updated_at) on {{schema}}.inventory_item to {{runtime}};

-- How much of a variant lies at a place. A buyer's lock is on this row: it carries the policy, so that both are read under it.
create table {{schema}}.inventory_level (
  id           uuid         primary key,
  variant_id   uuid         not null,
  location_id  uuid         not null references {{schema}}.location,
  on_hand      int          not null default 0 check (on_hand >= 0),      -- what a team says is bounded before; what comes back must lie somewhere
  reserved     int          not null default 0,
  movements    int          not null default 0 check (movements >= 0),
  policy       text         not null,
  updated_at   timestamptz  not null default clock_timestamp(),
  constraint inventory_level_reserved check (reserved between 0 and on_hand),
  constraint inventory_level_unique check (policy <> 'UNIQUE' or on_hand <= 1),
  unique (variant_id, location_id),
  unique (id, variant_id),
  foreign key (variant_id, policy) references {{schema}}.inventory_item (variant_id, policy) on update cascade
) with (fillfactor = 70);      -- room for the next versions of a row that is sold from all day
-- There is one of it, so it lies at one place.
create unique index inventory_level_one on {{schema}}.inventory_level (variant_id) where policy = 'UNIQUE' and on_hand > 0;
grant select on {{schema}}.inventory_level to {{runtime}};
-- Its quantities are written by the functions that follow and by nobody else; a row can be locked by whoever may write a column of it.
grant insert (id, variant_id, location_id, policy), update (updated_at) on {{schema}}.inventory_level to {{runtime}};

-- A count, a delivery, a loss: one request of a seller's team.
create table {{schema}}.inventory_adjustment (
  id          uuid         primary key,
  seller_id   uuid         not null,
  created_at  timestamptz  not null default clock_timestamp()
);
create trigger inventory_adjustment_append_only before update or delete or truncate on {{schema}}.inventory_adjustment
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.inventory_adjustment to {{runtime}};

-- What is held back for an order's line at one place: until it is sold, given up, or too late. Then it stays as it is,
-- but for what comes back of what was sold.
create table {{schema}}.reservation (
  id              uuid         primary key,
  level_id        uuid         not null,
  variant_id      uuid         not null,
  order_id        uuid         not null,
  order_line_id   uuid         not null,
  quantity        int          not null check (quantity between 1 and 1000000),
  cancelled       int          not null default 0 check (cancelled >= 0),
  returned        int          not null default 0 check (returned >= 0),
  state           text         not null default 'HELD' check (state in ('HELD', 'FINALIZED', 'RELEASED', 'EXPIRED')),
  actor           text         not null,
  correlation_id  text         not null,
  held_at         timestamptz  not null default clock_timestamp(),
  expires_at      timestamptz  not null,
  ended_at        timestamptz,
  check ((state = 'HELD') = (ended_at is null)),
  check (cancelled + returned <= case state when 'FINALIZED' then quantity else 0 end),
  foreign key (level_id, variant_id) references {{schema}}.inventory_level (id, variant_id)
) with (fillfactor = 70);
create index reservation_of_order on {{schema}}.reservation (order_id);
create index reservation_of_line on {{schema}}.reservation (order_line_id);
create index reservation_held on {{schema}}.reservation (level_id) where state = 'HELD';
grant select on {{schema}}.reservation to {{runtime}};
grant insert (id, level_id, variant_id, order_id, order_line_id, quantity, actor, correlation_id, expires_at),
      update (state, ended_at, actor, correlation_id, cancelled, returned) on {{schema}}.reservation to {{runtime}};

-- Every change of what lies at a place, numbered without a gap; the next number and the quantity stand in the level.
create table {{schema}}.stock_movement (
  position        bigint       generated always as identity primary key,
  level_id        uuid         not null references {{schema}}.inventory_level,
  variant_id      uuid         not null,
  adjustment_id   uuid         references {{schema}}.inventory_adjustment,
  reservation_id  uuid         references {{schema}}.reservation,
  number          int          not null check (number > 0),
  quantity        int          not null,
  on_hand         int          not null check (on_hand >= 0),
  kind            text         not null,
  reason          text         check (reason in ('RECEIVED', 'COUNTED', 'DAMAGED', 'LOST', 'FOUND', 'OTHER')),
  actor           text         not null,
  correlation_id  text         not null,
  at              timestamptz  not null default clock_timestamp(),
  unique (level_id, number),
  check (case kind
           when 'INITIAL' then number = 1 and quantity > 0 and adjustment_id is not null
           when 'ADJUSTED' then quantity <> 0 and adjustment_id is not null
           when 'SOLD' then quantity < 0 and reservation_id is not null
           when 'CANCELLED' then quantity > 0 and reservation_id is not null
           when 'RETURNED' then quantity > 0 and reservation_id is not null
           else false end),
  check (num_nonnulls(adjustment_id, reservation_id) = 1),
  check ((reason is null) = (adjustment_id is null))
);
create index stock_movement_of_variant on {{schema}}.stock_movement (variant_id, position);
create index stock_movement_of_adjustment on {{schema}}.stock_movement (adjustment_id) where adjustment_id is not null;
create index stock_movement_of_reservation on {{schema}}.stock_movement (reservation_id) where reservation_id is not null;
create trigger stock_movement_append_only before update or delete or truncate on {{schema}}.stock_movement
  for each statement execute function {{schema}}.refuse_change();
grant select on {{schema}}.stock_movement to {{runtime}};
