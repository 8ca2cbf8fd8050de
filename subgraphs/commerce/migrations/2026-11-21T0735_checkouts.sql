-- A buyer on the way from cart to order: what is bought as it was shown, where to, how delivered, with which codes.
create table {{schema}}.checkout (
  total_minor    bigint       not null check (total_minor >= 0),
  created_at     timestamptz  not null default clock_timestamp(),
  updated_at     timestamptz  not null default clock_timestamp(),
  expires_at     timestamptz  not null,                          -- the timer: of the offer while OPEN, of the reservation while PAYMENT_PENDING
  id             uuid         primary key,
  buyer_id       uuid         not null,
  cart_id        uuid         references {{schema}}.cart on delete set null,
  version        int          not null default 1,
  currency       text         not null check (currency ~ '^[A-Z]{3}$'),
  state          text         not null default 'OPEN' check (state in ('OPEN', 'PAYMENT_PENDING', 'COMPLETED', 'EXPIRED')),
  country        text         check (country ~ '^[A-Z]{2}$'),     -- where to; the rest of the address is sealed
  region         text,
  postal_code    text,
  address        text,                                           -- sealed
  codes          text[]       not null default '{}' check (cardinality(codes) <= 5),
  deliveries     jsonb        not null default '{}',              -- seller → the option chosen
  lines          jsonb        not null,                          -- what is bought, as it was shown
  quote          jsonb        not null                           -- every amount, as it was shown
);
create index checkout_due on {{schema}}.checkout (expires_at) where state in ('OPEN', 'PAYMENT_PENDING');
create index checkout_of_buyer on {{schema}}.checkout (buyer_id, id desc);
create index checkout_open on {{schema}}.checkout (buyer_id) where state = 'OPEN';
grant select, insert, update on {{schema}}.checkout to {{runtime}};

create table {{schema}}.checkout_history (
  checkout_id     uuid         not null references {{schema}}.checkout,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  actor           text         not null,
  correlation_id  text         not null,
  at              timestamptz  not null default clock_timestamp(),
  primary key (checkout_id, version),
  constraint checkout_history_is_a_step check ((command, from_state, to_state) in (
    ('complete', 'OPEN', 'PAYMENT_PENDING'),
    ('reopen', 'PAYMENT_PENDING', 'OPEN'),
    ('finish', 'PAYMENT_PENDING', 'COMPLETED'),
    ('expire', 'OPEN', 'EXPIRED'),
    ('expire', 'PAYMENT_PENDING', 'EXPIRED')
  ))
);
create trigger checkout_history_append_only before update or delete or truncate on {{schema}}.checkout_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.checkout_history to {{runtime}};
