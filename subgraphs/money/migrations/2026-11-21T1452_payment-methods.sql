-- A buyer as the provider knows them: one customer there, so that what they keep is theirs. Made when a way of paying is first to be kept.
create table {{schema}}.customer (
  created_at    timestamptz  not null default clock_timestamp(),
  user_id       uuid         primary key,
  provider_ref  text         unique                             -- cus_…; null until the provider has answered
);
grant select, insert on {{schema}}.customer to {{runtime}};
grant update (provider_ref) on {{schema}}.customer to {{runtime}};

-- A way of paying that a buyer keeps: the provider's token of it and what people call it by. Never a number beyond the last four digits.
create table {{schema}}.payment_method (
  created_at    timestamptz  not null default clock_timestamp(),
  removed_at    timestamptz,
  detach_at     timestamptz,                                    -- when the provider is asked to forget it, once no payment is under way with it; null when that was asked, or need not be
  id            uuid         primary key,
  user_id       uuid         not null references {{schema}}.customer,
  expiry_month  int          check (expiry_month between 1 and 12),
  expiry_year   int          check (expiry_year between 2000 and 2200),
  state         text         not null default 'ACTIVE' check (state in ('ACTIVE', 'REMOVED')),
  provider_ref  text         not null unique,                   -- pm_…
  type          text         not null,
  brand         text,
  last4         text         check (last4 ~ '^[0-9A-Za-z]{1,4}$'),
  check ((state = 'REMOVED') = (removed_at is not null)),
  check ((expiry_month is null) = (expiry_year is null)),
  check (state = 'REMOVED' or detach_at is null)
);
create index payment_method_of_user on {{schema}}.payment_method (user_id, id desc) where state = 'ACTIVE';
create index payment_method_detach on {{schema}}.payment_method (detach_at) where detach_at is not null;
grant select, insert on {{schema}}.payment_method to {{runtime}};
grant update (removed_at, detach_at, expiry_month, expiry_year, state, brand, last4) on {{schema}}.payment_method to {{runtime}};

-- A way of paying that is being set up for later. Where it stands is what the provider said last.
create table {{schema}}.payment_method_setup (
  created_at         timestamptz  not null default clock_timestamp(),
  updated_at         timestamptz  not null default clock_timestamp(),
  look_at            timestamptz,                               -- when the provider is asked how it stands; null when nothing more is expected
  id                 uuid         primary key,
  user_id            uuid         not null references {{schema}}.customer,
  payment_method_id  uuid         references {{schema}}.payment_method,      -- what came of it
  version            int          not null default 1,
  looks              int          not null default 0,
  state              text         not null default 'CREATED',
  provider_ref       text         unique,                       -- seti_…
  client_secret      text,                                      -- sealed
  next_action        jsonb,                                     -- while its buyer must do something
  decline            jsonb,                                     -- why the last attempt failed
  constraint payment_method_setup_state_check check (state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  check ((state = 'SUCCEEDED') = (payment_method_id is not null)),
  check ((state = 'REQUIRES_ACTION') = (next_action is not null))
);
create index payment_method_setup_look on {{schema}}.payment_method_setup (look_at) where look_at is not null;
grant select, insert on {{schema}}.payment_method_setup to {{runtime}};
grant update (updated_at, look_at, payment_method_id, version, looks, state, provider_ref, client_secret, next_action, decline) on {{schema}}.payment_method_setup to {{runtime}};

-- Every step of a setup, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.payment_method_setup_history (
  at              timestamptz  not null default clock_timestamp(),
  setup_id        uuid         not null references {{schema}}.payment_method_setup,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (setup_id, version),
  constraint payment_method_setup_history_is_a_step check ((command, from_state, to_state) in (
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
    ('succeed', 'CREATED', 'SUCCEEDED'),
    ('succeed', 'REQUIRES_ACTION', 'SUCCEEDED'),
    ('succeed', 'PROCESSING', 'SUCCEEDED'),
    ('succeed', 'INDETERMINATE', 'SUCCEEDED'),
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
create trigger payment_method_setup_history_append_only before update or delete or truncate on {{schema}}.payment_method_setup_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.payment_method_setup_history to {{runtime}};

-- With which method a payment was attempted: one that is removed is left alone for as long as a payment is under way with it.
create index provider_call_paid_with on {{schema}}.provider_call ((params ->> 'payment_method')) where purpose = 'payment.confirm';
