-- What the buyer of an order group pays at once. Where it stands is what the provider said last; what was captured stays captured.
create table {{schema}}.payment (
  amount_minor      bigint       not null check (amount_minor > 0),
  refunded_minor    bigint       not null default 0,            -- given back or about to be: a refund that failed has left
  created_at        timestamptz  not null default clock_timestamp(),
  updated_at        timestamptz  not null default clock_timestamp(),
  payable_until     timestamptz  not null,                      -- the group's; a captured payment counts whenever it comes
  captured_at       timestamptz,
  cancel_asked_at   timestamptz,                                -- given up: cancelled at the provider as soon as that can be told
  look_at           timestamptz,                                -- when the provider is asked how it stands; null when nothing more is expected
  id                uuid         primary key,
  order_group_id    uuid         not null,
  buyer_id          uuid         not null,
  version           int          not null default 1,
  looks             int          not null default 0,
  currency          text         not null check (currency ~ '^[A-Z]{3}$'),
  state             text         not null default 'CREATED',
  provider_ref      text         unique,                        -- pi_…
  charge_ref        text         unique,                        -- of the capture: ch_…
  client_secret     text,                                       -- sealed
  next_action       jsonb,                                      -- while its buyer must do something
  decline           jsonb,                                      -- why the last attempt failed
  constraint payment_state_check check (state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE', 'CAPTURED', 'FAILED', 'CANCELLED')),
  constraint payment_gives_no_more_than_it_took check (refunded_minor between 0 and case state when 'CAPTURED' then amount_minor else 0 end),
  check ((state = 'CAPTURED') = (captured_at is not null and charge_ref is not null)),
  check ((state = 'REQUIRES_ACTION') = (next_action is not null))
);
-- A group has one payment that can still become something, or that has.
create unique index payment_live on {{schema}}.payment (order_group_id) where state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE', 'CAPTURED');
create index payment_of_group on {{schema}}.payment (order_group_id, id desc);
create index payment_of_buyer on {{schema}}.payment (buyer_id, id desc);
create index payment_in_state on {{schema}}.payment (state, id desc);
create index payment_look on {{schema}}.payment (look_at) where look_at is not null;
grant select, insert on {{schema}}.payment to {{runtime}};
grant update (refunded_minor, updated_at, captured_at, cancel_asked_at, look_at, version, looks, state, provider_ref, charge_ref, client_secret, next_action, decline)
   on {{schema}}.payment to {{runtime}};

-- Every step of a payment, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.payment_history (
  at              timestamptz  not null default clock_timestamp(),
  payment_id      uuid         not null references {{schema}}.payment,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (payment_id, version),
  constraint payment_history_is_a_step check ((command, from_state, to_state) in (
    ('begin', 'CREATED', 'PROCESSING'),
    ('begin', 'REQUIRES_ACTION', 'PROCESSING'),
    ('lose', 'CREATED', 'INDETERMINATE'),
    ('lose', 'REQUIRES_ACTION', 'INDETERMINATE'),
    ('lose', 'PROCESSING', 'INDETERMINATE'),
    ('open', 'REQUIRES_ACTION', 'CREATED'),
    ('open', 'PROCESSING', 'CREATED'),
    ('open', 'INDETERMINATE', 'CREATED'),
    ('askAction', 'CREATED', 'REQUIRES_ACTION'),
    ('askAction', 'PROCESSING', 'REQUIRES_ACTION'),
    ('askAction', 'INDETERMINATE', 'REQUIRES_ACTION'),
    ('wait', 'CREATED', 'PROCESSING'),
    ('wait', 'REQUIRES_ACTION', 'PROCESSING'),
    ('wait', 'INDETERMINATE', 'PROCESSING'),
    ('capture', 'CREATED', 'CAPTURED'),
    ('capture', 'REQUIRES_ACTION', 'CAPTURED'),
    ('capture', 'PROCESSING', 'CAPTURED'),
    ('capture', 'INDETERMINATE', 'CAPTURED'),
    ('fail', 'CREATED', 'FAILED'),
    ('fail', 'REQUIRES_ACTION', 'FAILED'),
    ('fail', 'PROCESSING', 'FAILED'),
    ('fail', 'INDETERMINATE', 'FAILED'),
    ('cancel', 'CREATED', 'CANCELLED'),
    ('cancel', 'REQUIRES_ACTION', 'CANCELLED'),
    ('cancel', 'PROCESSING', 'CANCELLED'),
    ('cancel', 'INDETERMINATE', 'CANCELLED')
  ))
);
create trigger payment_history_append_only before update or delete or truncate on {{schema}}.payment_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.payment_history to {{runtime}};

-- An attempt to pay, as the provider reports it: one for each charge, whether it came through or not.
create table {{schema}}.payment_attempt (
  amount_minor    bigint       not null check (amount_minor > 0),
  at              timestamptz  not null,                        -- the provider's clock
  id              uuid         primary key,
  payment_id      uuid         not null references {{schema}}.payment,
  outcome         text         not null check (outcome in ('SUCCEEDED', 'DECLINED', 'PENDING')),
  charge_ref      text         not null unique,
  decline_code    text,
  method          jsonb        not null                         -- what people call it by: card, visa, 4242
);
create index payment_attempt_of_payment on {{schema}}.payment_attempt (payment_id, at);
grant select, insert on {{schema}}.payment_attempt to {{runtime}};
grant update (outcome, decline_code) on {{schema}}.payment_attempt to {{runtime}};

-- What is to be done at the provider, written before it is asked and in the transaction of its cause. The row's id is the
-- provider's idempotency key: however often it is asked, it is done once.
create table {{schema}}.provider_call (
  created_at   timestamptz  not null default clock_timestamp(),
  next_at      timestamptz,                                     -- when it is sent, or sent again; null once it is answered
  first_at     timestamptz,                                     -- when it was sent first: from then on the provider keeps the key for a day
  answered_at  timestamptz,
  id           uuid         primary key,
  object_id    uuid         not null,                           -- the payment, refund … that it is of
  attempts     int          not null default 0,
  purpose      text         not null,
  state        text         not null default 'PENDING' check (state in ('PENDING', 'ANSWERED', 'REFUSED', 'LOST')),      -- LOST: proved absent after its key's life, and another took its place
  params       jsonb        not null,
  error        text,                                            -- why it was refused, or what happened to the last attempt
  check ((state = 'PENDING') = (next_at is not null)),
  check ((state = 'PENDING') = (answered_at is null))
);
-- One at a time of each object: while the outcome of one is open, the next could contradict it.
create unique index provider_call_open on {{schema}}.provider_call (object_id) where state = 'PENDING';
create index provider_call_due on {{schema}}.provider_call (next_at) where state = 'PENDING';
create index provider_call_of_object on {{schema}}.provider_call (object_id, created_at);
grant select, insert on {{schema}}.provider_call to {{runtime}};
grant update (next_at, first_at, answered_at, attempts, state, error) on {{schema}}.provider_call to {{runtime}};

-- What the provider's balance did: the books follow it, entry for entry.
create table {{schema}}.balance_transaction (
  amount_minor  bigint       not null,                          -- with its sign: money in is positive
  fee_minor     bigint       not null,
  created_at    timestamptz  not null,                          -- the provider's clock
  available_at  timestamptz  not null,                          -- the same
  matured_at    timestamptz,                                    -- when the books said that it is available; null while it is pending
  ref           text         primary key,                       -- txn_…
  source_ref    text         not null,                          -- the charge or refund that it is of
  kind          text         not null check (kind in ('CHARGE', 'REFUND', 'REFUND_FAILURE')),
  currency      text         not null check (currency ~ '^[A-Z]{3}$')
);
create index balance_transaction_pending on {{schema}}.balance_transaction (available_at, ref) where matured_at is null;
create index balance_transaction_of_source on {{schema}}.balance_transaction (source_ref);
grant select, insert on {{schema}}.balance_transaction to {{runtime}};
grant update (matured_at) on {{schema}}.balance_transaction to {{runtime}};
