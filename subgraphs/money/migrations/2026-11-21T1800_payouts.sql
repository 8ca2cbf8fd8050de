-- A seller's account at the provider: what it may do there, what it still has to show, and when it is paid.
create table {{schema}}.payout_account (
  created_at        timestamptz  not null default clock_timestamp(),
  updated_at        timestamptz  not null default clock_timestamp(),
  due_at            timestamptz,                                -- when its schedule pays out next; null while it has none
  look_at           timestamptz,                                -- when the provider is asked how it stands
  stopped_at        timestamptz,                                -- nothing is paid out since then: staff said so
  id                uuid         primary key,
  seller_id         uuid         not null,
  version           int          not null default 1,
  looks             int          not null default 0,
  anchor            smallint,                                   -- ISO weekday of WEEKLY, day of the month of MONTHLY
  state             text         not null default 'CREATED',
  pay_interval      text         not null default 'DAILY' check (pay_interval in ('DAILY', 'WEEKLY', 'MONTHLY', 'MANUAL')),
  country           text         not null check (country ~ '^[A-Z]{2}$'),
  entity            text         not null check (entity in ('INDIVIDUAL', 'COMPANY')),
  transfers         text         not null default 'PENDING',
  payouts           text         not null default 'PENDING',
  is_manual         bool         not null default false,        -- the provider pays out only what it is told to
  provider_ref      text         unique,                        -- acct_…
  failure           text,
  stopped_because   text         check (length(stopped_because) <= 500),
  minimums          jsonb        not null default '{}',         -- minor units by currency
  requirements      jsonb        not null default '[]',
  constraint payout_account_state_check check (state in ('CREATED', 'ONBOARDING', 'ENABLED', 'RESTRICTED', 'CLOSED', 'FAILED')),
  check (transfers in ('ACTIVE', 'PENDING', 'RESTRICTED', 'REJECTED', 'UNSUPPORTED')),
  check (payouts in ('ACTIVE', 'PENDING', 'RESTRICTED', 'REJECTED', 'UNSUPPORTED')),
  constraint payout_account_enabled_can_be_paid check (state <> 'ENABLED' or (transfers = 'ACTIVE' and payouts = 'ACTIVE' and is_manual and provider_ref is not null)),
  check ((stopped_at is null) = (stopped_because is null)),
  check (case pay_interval when 'WEEKLY' then anchor between 1 and 7 when 'MONTHLY' then anchor between 1 and 31 else anchor is null end)
);
-- A seller has one, unless the provider would not make it, or has closed it.
create unique index payout_account_of_seller on {{schema}}.payout_account (seller_id) where state not in ('FAILED', 'CLOSED');
create index payout_account_due on {{schema}}.payout_account (due_at) where due_at is not null;
create index payout_account_look on {{schema}}.payout_account (look_at) where look_at is not null;
grant select, insert on {{schema}}.payout_account to {{runtime}};
grant update (updated_at, due_at, look_at, stopped_at, version, looks, anchor, state, pay_interval, transfers, payouts, is_manual, provider_ref, failure, stopped_because, minimums, requirements)
   on {{schema}}.payout_account to {{runtime}};

-- Every step of a payout account, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.payout_account_history (
  at                 timestamptz  not null default clock_timestamp(),
  payout_account_id  uuid         not null references {{schema}}.payout_account,
  version            int          not null,
  command            text         not null,
  from_state         text         not null,
  to_state           text         not null,
  reason             text         check (length(reason) <= 500),
  actor              text         not null,
  correlation_id     text         not null,
  primary key (payout_account_id, version),
  constraint payout_account_history_is_a_step check ((command, from_state, to_state) in (
    ('begin', 'CREATED', 'ONBOARDING'),
    ('enable', 'CREATED', 'ENABLED'),
    ('enable', 'ONBOARDING', 'ENABLED'),
    ('enable', 'RESTRICTED', 'ENABLED'),
    ('restrict', 'ENABLED', 'RESTRICTED'),
    ('close', 'CREATED', 'CLOSED'),
    ('close', 'ONBOARDING', 'CLOSED'),
    ('close', 'ENABLED', 'CLOSED'),
    ('close', 'RESTRICTED', 'CLOSED'),
    ('fail', 'CREATED', 'FAILED')
  ))
);
create trigger payout_account_history_append_only before update or delete or truncate on {{schema}}.payout_account_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.payout_account_history to {{runtime}};

-- When a schedule pays out next: at midnight UTC of its day. A day that a month does not have is its last.
create function {{schema}}.payout_next(pay_interval text, anchor int, after timestamptz) returns timestamptz
  language sql immutable strict parallel safe as $$
  select case pay_interval
    when 'DAILY' then (date_trunc('day', after at time zone 'UTC') + interval '1 day') at time zone 'UTC'
    when 'WEEKLY' then (date_trunc('day', after at time zone 'UTC') + make_interval(days => 1 + (anchor - 1 - extract(isodow from after at time zone 'UTC')::int + 7) % 7)) at time zone 'UTC'
    when 'MONTHLY' then (
      select min(d.day) at time zone 'UTC'
        from generate_series(0, 1) as m
       cross join lateral (
         select date_trunc('month', after at time zone 'UTC') + make_interval(months => m) as month) as s
       cross join lateral (
         select least(s.month + make_interval(days => anchor - 1), s.month + interval '1 month' - interval '1 day') as day) as d
       where d.day at time zone 'UTC' > after)
  end
$$;
revoke execute on function {{schema}}.payout_next from public;
grant execute on function {{schema}}.payout_next to {{runtime}};

-- What a seller is paid at once: from what it has, into its account at the provider, and from there to its bank.
create table {{schema}}.payout (
  amount_minor   bigint       not null check (amount_minor > 0),
  created_at     timestamptz  not null default clock_timestamp(),
  updated_at     timestamptz  not null default clock_timestamp(),
  due_at         timestamptz,                                   -- when it is seen whether it may go on, while it waits here
  look_at        timestamptz,                                   -- when the provider is asked how it stands
  paid_at        timestamptz,
  arrives_at     timestamptz,                                   -- at the bank, as the provider expects
  entry_at       timestamptz,                                   -- where it stands among the entries of seller:available
  entry_version  bigint,
  id             uuid         primary key,
  account_id     uuid         not null references {{schema}}.payout_account,
  seller_id      uuid         not null,
  version        int          not null default 1,
  looks          int          not null default 0,
  is_whole       bool         not null,                         -- everything there is when it becomes eligible
  currency       text         not null check (currency ~ '^[A-Z]{3}$'),
  state          text         not null default 'SCHEDULED',
  method         text         not null default 'STANDARD' check (method in ('STANDARD', 'INSTANT')),
  cause          text         not null check (cause in ('SCHEDULE', 'REQUEST')),
  provider_ref   text         unique,                           -- po_…
  failure_code   text,
  failure        text,
  hold_reasons   text[]       not null default '{}',
  past_refs      text[]       not null default '{}',            -- of attempts that failed or came back
  bank           jsonb,                                         -- what people call it by: name, last four
  constraint payout_state_check check (state in ('SCHEDULED', 'ON_HOLD', 'ELIGIBLE', 'CANCELLED', 'TRANSFERRED', 'INDETERMINATE', 'SUBMITTED', 'IN_TRANSIT', 'PAID', 'FAILED', 'RETURNED', 'UNWOUND')),
  check ((state = 'ON_HOLD') = (cardinality(hold_reasons) > 0)),
  check ((state in ('SCHEDULED', 'ON_HOLD')) = (due_at is not null)),
  check ((entry_at is null) = (entry_version is null)),
  check (state in ('SCHEDULED', 'ON_HOLD', 'CANCELLED') or entry_version is not null),
  check ((state in ('PAID', 'RETURNED')) <= (paid_at is not null))
);
-- One of a seller and currency is being got ready: whoever asks meanwhile asks for the same money.
create unique index payout_underway on {{schema}}.payout (seller_id, currency) where state in ('SCHEDULED', 'ON_HOLD', 'ELIGIBLE');
create index payout_of_seller on {{schema}}.payout (seller_id, id desc);
create index payout_in_state on {{schema}}.payout (state, id desc);
create index payout_entries on {{schema}}.payout (seller_id, currency, entry_version) where entry_version is not null;
create index payout_due on {{schema}}.payout (due_at) where due_at is not null;
create index payout_look on {{schema}}.payout (look_at) where look_at is not null;
grant select, insert on {{schema}}.payout to {{runtime}};
grant update (amount_minor, updated_at, due_at, look_at, paid_at, arrives_at, entry_at, entry_version, version, looks, state, provider_ref, failure_code, failure, hold_reasons, past_refs, bank)
   on {{schema}}.payout to {{runtime}};

-- Every step of a payout, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.payout_history (
  at              timestamptz  not null default clock_timestamp(),
  payout_id       uuid         not null references {{schema}}.payout,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (payout_id, version),
  constraint payout_history_is_a_step check ((command, from_state, to_state) in (
    ('hold', 'SCHEDULED', 'ON_HOLD'),
    ('resume', 'ON_HOLD', 'SCHEDULED'),
    ('ready', 'SCHEDULED', 'ELIGIBLE'),
    ('cancel', 'SCHEDULED', 'CANCELLED'),
    ('cancel', 'ON_HOLD', 'CANCELLED'),
    ('transfer', 'ELIGIBLE', 'TRANSFERRED'),
    ('refuse', 'ELIGIBLE', 'ON_HOLD'),
    ('lose', 'TRANSFERRED', 'INDETERMINATE'),
    ('submit', 'TRANSFERRED', 'SUBMITTED'),
    ('submit', 'INDETERMINATE', 'SUBMITTED'),
    ('depart', 'TRANSFERRED', 'IN_TRANSIT'),
    ('depart', 'INDETERMINATE', 'IN_TRANSIT'),
    ('depart', 'SUBMITTED', 'IN_TRANSIT'),
    ('pay', 'TRANSFERRED', 'PAID'),
    ('pay', 'INDETERMINATE', 'PAID'),
    ('pay', 'SUBMITTED', 'PAID'),
    ('pay', 'IN_TRANSIT', 'PAID'),
    ('fail', 'TRANSFERRED', 'FAILED'),
    ('fail', 'INDETERMINATE', 'FAILED'),
    ('fail', 'SUBMITTED', 'FAILED'),
    ('fail', 'IN_TRANSIT', 'FAILED'),
    ('return', 'PAID', 'RETURNED'),
    ('retry', 'FAILED', 'TRANSFERRED'),
    ('retry', 'RETURNED', 'TRANSFERRED'),
    ('unwind', 'FAILED', 'UNWOUND'),
    ('unwind', 'RETURNED', 'UNWOUND')
  ))
);
create trigger payout_history_append_only before update or delete or truncate on {{schema}}.payout_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.payout_history to {{runtime}};

-- Who of staff lets a large payout go: two people.
create table {{schema}}.payout_approval (
  at         timestamptz  not null default clock_timestamp(),
  id         uuid         primary key,
  payout_id  uuid         not null references {{schema}}.payout,
  actor      text         not null,
  unique (payout_id, actor)
);
create trigger payout_approval_append_only before update or delete or truncate on {{schema}}.payout_approval
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.payout_approval to {{runtime}};

-- The first step of a payout: from the platform's balance into the seller's account at the provider.
create table {{schema}}.transfer (
  amount_minor  bigint       not null check (amount_minor > 0),
  created_at    timestamptz  not null default clock_timestamp(),
  updated_at    timestamptz  not null default clock_timestamp(),
  id            uuid         primary key,
  payout_id     uuid         not null references {{schema}}.payout,
  seller_id     uuid         not null,
  version       int          not null default 1,
  currency      text         not null check (currency ~ '^[A-Z]{3}$'),
  state         text         not null default 'REQUESTED',
  provider_ref  text         unique,                            -- tr_…
  reversal_ref  text         unique,                            -- trr_…
  failure       text,
  constraint transfer_state_check check (state in ('REQUESTED', 'INDETERMINATE', 'SUCCEEDED', 'FAILED', 'REVERSING', 'REVERSED')),
  check ((state in ('SUCCEEDED', 'REVERSING', 'REVERSED')) = (provider_ref is not null)),
  check ((state = 'REVERSED') = (reversal_ref is not null))
);
-- A payout has one that can still become something, or that has.
create unique index transfer_live on {{schema}}.transfer (payout_id) where state <> 'FAILED';
create index transfer_of_payout on {{schema}}.transfer (payout_id, id);
create index transfer_open on {{schema}}.transfer (currency) where state in ('REQUESTED', 'INDETERMINATE');
grant select, insert on {{schema}}.transfer to {{runtime}};
grant update (updated_at, version, state, provider_ref, reversal_ref, failure) on {{schema}}.transfer to {{runtime}};

-- Every step of a transfer, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.transfer_history (
  at              timestamptz  not null default clock_timestamp(),
  transfer_id     uuid         not null references {{schema}}.transfer,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (transfer_id, version),
  constraint transfer_history_is_a_step check ((command, from_state, to_state) in (
    ('lose', 'REQUESTED', 'INDETERMINATE'),
    ('succeed', 'REQUESTED', 'SUCCEEDED'),
    ('succeed', 'INDETERMINATE', 'SUCCEEDED'),
    ('fail', 'REQUESTED', 'FAILED'),
    ('fail', 'INDETERMINATE', 'FAILED'),
    ('reverse', 'SUCCEEDED', 'REVERSING'),
    ('keep', 'REVERSING', 'SUCCEEDED'),
    ('undo', 'REVERSING', 'REVERSED')
  ))
);
create trigger transfer_history_append_only before update or delete or truncate on {{schema}}.transfer_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.transfer_history to {{runtime}};

-- How much of what a seller earns is kept back, and for how long.
create table {{schema}}.reserve_policy (
  since      timestamptz  not null default clock_timestamp(),
  ended_at   timestamptz,
  id         uuid         primary key,
  seller_id  uuid         not null,
  rate_bps   int          not null check (rate_bps between 1 and 10000),
  days       int          not null check (days between 1 and 365),
  reason     text         not null check (length(reason) <= 500),
  set_by     text         not null
);
create unique index reserve_policy_of_seller on {{schema}}.reserve_policy (seller_id) where ended_at is null;
grant select, insert on {{schema}}.reserve_policy to {{runtime}};
grant update (ended_at) on {{schema}}.reserve_policy to {{runtime}};

-- What was kept back of one release.
create table {{schema}}.reserve (
  amount_minor   bigint       not null check (amount_minor > 0),
  created_at     timestamptz  not null default clock_timestamp(),
  due_at         timestamptz  not null,
  given_back_at  timestamptz,
  id             uuid         primary key,
  seller_id      uuid         not null,
  order_id       uuid         not null,
  currency       text         not null check (currency ~ '^[A-Z]{3}$')
);
create index reserve_due on {{schema}}.reserve (due_at) where given_back_at is null;
create index reserve_of_seller on {{schema}}.reserve (seller_id, due_at) where given_back_at is null;
grant select, insert on {{schema}}.reserve to {{runtime}};
grant update (given_back_at) on {{schema}}.reserve to {{runtime}};

-- What a transfer does to the platform's balance is an entry of it like any other.
alter table {{schema}}.balance_transaction drop constraint balance_transaction_kind_check;
alter table {{schema}}.balance_transaction add constraint balance_transaction_kind_check
  check (kind in ('CHARGE', 'REFUND', 'REFUND_FAILURE', 'TRANSFER', 'TRANSFER_REVERSAL', 'DISPUTE', 'DISPUTE_REVERSAL', 'PAYOUT', 'PAYOUT_FAILURE'));

-- Of which of the provider's accounts something was told; null: of the platform's own.
alter table {{schema}}.provider_event add column account_ref text;
grant insert (account_ref) on {{schema}}.provider_event to {{runtime}};

-- The contract with whoever shows a part of these objects: whose they are.
create or replace view {{schema}}.object_party_v1 as
  select 'Payment' as type, id, order_group_id, null::uuid as order_id, buyer_id, null::uuid as seller_id from {{schema}}.payment
   union all
  select 'Hold', id, order_group_id, order_id, buyer_id, seller_id from {{schema}}.hold
   union all
  select 'Refund', r.id, p.order_group_id, r.order_id, r.buyer_id, r.seller_id from {{schema}}.refund r left join {{schema}}.payment p on p.id = r.payment_id
   union all
  select 'Payout', id, null, null, null, seller_id from {{schema}}.payout;
