-- What the provider, the bank and the books say, held against each other; and what does not agree, until it does.

alter table {{schema}}.balance_transaction drop constraint balance_transaction_kind_check;
alter table {{schema}}.balance_transaction add constraint balance_transaction_kind_check check (kind in
  ('CHARGE', 'REFUND', 'REFUND_FAILURE', 'TRANSFER', 'TRANSFER_REVERSAL', 'DISPUTE', 'DISPUTE_REVERSAL', 'PAYOUT', 'PAYOUT_FAILURE'));
create index balance_transaction_created on {{schema}}.balance_transaction (created_at, ref);

-- When the next day is reconciled by itself: two hours after it ended.
create table {{schema}}.reconciliation_timer (
  only_row  bool         primary key default true check (only_row),
  due_at    timestamptz  not null
);
insert into {{schema}}.reconciliation_timer (due_at) values (date_trunc('day', clock_timestamp() at time zone 'UTC') at time zone 'UTC' + interval '1 day 2 hours');
grant select on {{schema}}.reconciliation_timer to {{runtime}};
grant update (due_at) on {{schema}}.reconciliation_timer to {{runtime}};

create table {{schema}}.reconciliation_run (
  from_at           timestamptz  not null,                      -- the provider's clock; until_at is not in it
  until_at          timestamptz  not null,
  started_at        timestamptz  not null default clock_timestamp(),
  due_at            timestamptz  default clock_timestamp(),     -- when somebody goes on with it: while one does, when that one is given up; null once it has ended
  books_at          timestamptz,                                -- the moment of the books that totals are of
  balance_at        timestamptz,                                -- when the provider told its balance
  ended_at          timestamptz,
  id                uuid         primary key,
  version           int          not null default 1,            -- whoever goes on with it has it under one
  attempts          int          not null default 0,            -- since it last came further
  entry_count       int          not null default 0,
  matched_count     int          not null default 0,
  transit_count     int          not null default 0,
  break_count       int          not null default 0,
  noted_count       int          not null default 0,
  includes_bank     bool         not null default false,
  state             text         not null default 'RUNNING',
  step              text         not null default 'BOOKS',
  cause             text         not null unique,               -- the day, or the request: once each
  started_by        text         not null,
  currency          text         check (currency ~ '^[A-Z]{3}$'),      -- null: all
  head_ref          text,                                       -- the provider's newest entry before it told its balance
  cursor            text,                                       -- the entry up to which it was read
  reason            text         check (length(reason) <= 500),
  constraint reconciliation_run_state_check check (state in ('RUNNING', 'COMPLETED', 'FAILED')),
  check (step in ('BOOKS', 'ENTRIES', 'CARRIED', 'ACCOUNTS', 'BALANCE', 'TAIL', 'COMPARE')),
  check (from_at < until_at),
  check ((state = 'RUNNING') = (due_at is not null) and (state = 'RUNNING') = (ended_at is null)),
  constraint reconciliation_run_fails_with_a_reason check ((state = 'FAILED') = (reason is not null))
);
create index reconciliation_run_due on {{schema}}.reconciliation_run (due_at) where due_at is not null;
create index reconciliation_run_in_state on {{schema}}.reconciliation_run (state, id desc);
grant select, insert on {{schema}}.reconciliation_run to {{runtime}};
grant update (due_at, books_at, balance_at, ended_at, version, attempts, entry_count, matched_count, transit_count, break_count, noted_count, state, step, head_ref, cursor, reason)
   on {{schema}}.reconciliation_run to {{runtime}};

-- Currency by currency: the provider's balance, the books', and what lies between the two.
create table {{schema}}.reconciliation_total (
  provider_pending_minor     bigint,
  provider_available_minor   bigint,
  books_pending_minor        bigint  not null default 0,
  books_pending_version      bigint  not null default 0,         -- entries up to this one are in the balance
  books_available_minor      bigint  not null default 0,
  books_available_version    bigint  not null default 0,
  entry_minor                bigint  not null default 0,         -- of the entries that were compared, net
  matched_minor              bigint  not null default 0,
  transit_minor              bigint  not null default 0,
  break_minor                bigint  not null default 0,
  explained_minor            bigint  not null default 0,         -- provider's less the books', as the entries say
  unexplained_minor          bigint  not null default 0,
  run_id                     uuid    not null references {{schema}}.reconciliation_run,
  currency                   text    not null check (currency ~ '^[A-Z]{3}$'),
  primary key (run_id, currency)
);
grant select, insert, update on {{schema}}.reconciliation_total to {{runtime}};

-- What the provider has, as far as it was read: work in hand, gone some time after the run.
create table {{schema}}.reconciliation_entry (
  amount_minor  bigint       not null,
  fee_minor     bigint       not null,
  created_at    timestamptz  not null,
  available_at  timestamptz  not null,
  run_id        uuid         not null references {{schema}}.reconciliation_run,
  booked_minor            bigint,                                -- what the books say of it on the provider's accounts, once that is known
  booked_then_minor       bigint,                                -- the same at the books' moment of the run
  booked_available_minor  bigint,                                -- of that on psp:available
  extra_minor             bigint,                                -- of booked_minor, what no fact of it accounts for
  row_minor               bigint,                                -- what its row here says, less the fee; null: there is none
  place         int          not null default 0,                 -- of the tail, the oldest first
  is_available  bool         not null,
  is_late       bool,                                            -- available there for long, pending in the books
  part          text         not null check (part in ('SPAN', 'TAIL', 'CARRIED', 'BOOKS', 'JOURNAL')),      -- CARRIED: of an open item, from before the span; BOOKS, JOURNAL: not there, but here
  ref           text         not null,
  source_ref    text         not null,
  kind          text         not null,
  currency      text         not null,
  primary key (run_id, ref)
);
grant select, insert, update, delete on {{schema}}.reconciliation_entry to {{runtime}};

-- What lies in sellers' accounts at the provider, as it says, and what the books had of it before it was asked.
create table {{schema}}.reconciliation_account (
  provider_minor  bigint  not null,
  books_minor     bigint  not null,
  books_version   bigint  not null,                              -- moved meanwhile, it says nothing
  transit_minor   bigint  not null,                              -- on its way from there to the seller's bank
  run_id          uuid    not null references {{schema}}.reconciliation_run,
  seller          text    not null,                              -- as the books name it
  account_ref     text    not null,                              -- acct_…
  currency        text    not null,
  primary key (run_id, seller, currency)
);
grant select, insert, delete on {{schema}}.reconciliation_account to {{runtime}};

-- What does not agree. One for each matter for as long as it is open, however many runs find it.
create table {{schema}}.reconciliation_item (
  provider_minor    bigint,                                      -- what the other side says; null: nothing at all
  books_minor       bigint,                                      -- what the books say; null likewise
  difference_minor  bigint       not null,                       -- what is lacking in the books
  happened_at       timestamptz  not null,
  first_seen_at     timestamptz  not null default clock_timestamp(),
  last_seen_at      timestamptz  not null default clock_timestamp(),
  closed_at         timestamptz,
  id                uuid         primary key,
  first_run_id      uuid         not null references {{schema}}.reconciliation_run,
  last_run_id       uuid         not null references {{schema}}.reconciliation_run,
  owner_id          uuid,                                        -- of staff: who looks after it
  journal_id        uuid         unique,                         -- one journal mends one break
  version           int          not null default 1,
  subject           text         not null,                       -- what it is of: entry:txn_…, journal:…, balance:…
  kind              text         not null check (kind in ('MISSING_IN_BOOKS', 'MISSING_AT_PROVIDER', 'AMOUNT_DIFFERS', 'DOUBLED', 'LATE', 'BALANCE_DIFFERS', 'UNCLEARED', 'BANK_LINE_UNMATCHED', 'BANK_LINE_MISSING')),
  state             text         not null default 'UNMATCHED',
  currency          text         not null check (currency ~ '^[A-Z]{3}$'),
  provider_ref      text,
  source_ref        text,
  journal_key       text,
  account_kinds     text[]       not null,                       -- which accounts lack the difference
  account_owner     text         not null default '',
  note              text         check (length(note) <= 500),
  constraint reconciliation_item_state_check check (state in ('UNMATCHED', 'EXCEPTION', 'MATCHED', 'RESOLVED')),
  check ((state in ('MATCHED', 'RESOLVED')) = (closed_at is not null)),
  check ((state = 'RESOLVED') = (coalesce(journal_id::text, note) is not null))
);
create unique index reconciliation_item_open on {{schema}}.reconciliation_item (subject) where state in ('UNMATCHED', 'EXCEPTION');
create index reconciliation_item_resolved on {{schema}}.reconciliation_item (subject, id) where state = 'RESOLVED';
create index reconciliation_item_in_state on {{schema}}.reconciliation_item (state, id desc);
grant select, insert on {{schema}}.reconciliation_item to {{runtime}};
grant update (provider_minor, books_minor, difference_minor, last_seen_at, closed_at, last_run_id, owner_id, journal_id, version, kind, state, note)
   on {{schema}}.reconciliation_item to {{runtime}};

-- Every step of an item, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.reconciliation_item_history (
  at              timestamptz  not null default clock_timestamp(),
  item_id         uuid         not null references {{schema}}.reconciliation_item,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (item_id, version),
  constraint reconciliation_item_history_is_a_step check ((command, from_state, to_state) in (
    ('stay', 'UNMATCHED', 'EXCEPTION'),
    ('assign', 'UNMATCHED', 'EXCEPTION'),
    ('assign', 'EXCEPTION', 'EXCEPTION'),
    ('match', 'UNMATCHED', 'MATCHED'),
    ('match', 'EXCEPTION', 'MATCHED'),
    ('resolve', 'UNMATCHED', 'RESOLVED'),
    ('resolve', 'EXCEPTION', 'RESOLVED')
  ))
);
create trigger reconciliation_item_history_append_only before update or delete or truncate on {{schema}}.reconciliation_item_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.reconciliation_item_history to {{runtime}};

-- Which run found what.
create table {{schema}}.reconciliation_finding (
  difference_minor  bigint  not null,
  run_id            uuid    not null references {{schema}}.reconciliation_run,
  item_id           uuid    not null references {{schema}}.reconciliation_item,
  kind              text    not null,
  primary key (run_id, item_id)
);
create index reconciliation_finding_of_item on {{schema}}.reconciliation_finding (item_id);
create trigger reconciliation_finding_append_only before update or delete or truncate on {{schema}}.reconciliation_finding
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.reconciliation_finding to {{runtime}};

-- What the bank says of the platform's account, from a file: whole days.
create table {{schema}}.bank_statement (
  imported_at  timestamptz  not null default clock_timestamp(),
  id           uuid         primary key,
  line_count   int          not null check (line_count >= 0),
  from_on      date         not null,
  until_on     date         not null,                            -- not in it
  imported_by  text         not null,
  check (from_on < until_on)
);
create index bank_statement_days on {{schema}}.bank_statement (from_on, until_on);
grant select, insert on {{schema}}.bank_statement to {{runtime}};
create table {{schema}}.bank_line (
  amount_minor  bigint  not null check (amount_minor <> 0),      -- money in is positive
  id            uuid    primary key,
  statement_id  uuid    not null references {{schema}}.bank_statement,
  booked_on     date    not null,
  repetition    int     not null,                                -- of lines that are the same in all: a file given twice adds none
  currency      text    not null check (currency ~ '^[A-Z]{3}$'),
  reference     text    not null check (length(reference) <= 500),
  unique (booked_on, currency, amount_minor, reference, repetition)
);
grant select, insert on {{schema}}.bank_line to {{runtime}};

-- The platform's own money on its way from the provider to its bank.
create table {{schema}}.platform_payout (
  amount_minor  bigint       not null check (amount_minor > 0),
  created_at    timestamptz  not null default clock_timestamp(),
  updated_at    timestamptz  not null default clock_timestamp(),
  arrives_at    timestamptz,                                     -- when the provider expects it at the bank
  look_at       timestamptz,                                     -- when the provider is asked how it stands; null when nothing more is expected
  id            uuid         primary key,
  requested_by  uuid         not null,
  approved_by   uuid,
  version       int          not null default 1,
  looks         int          not null default 0,
  currency      text         not null check (currency ~ '^[A-Z]{3}$'),
  state         text         not null,
  provider_ref  text         unique,                             -- po_…
  failure       text,
  constraint platform_payout_state_check check (state in ('REQUESTED', 'REJECTED', 'SUBMITTED', 'INDETERMINATE', 'IN_TRANSIT', 'PAID', 'FAILED', 'RETURNED')),
  constraint platform_payout_four_eyes check (approved_by <> requested_by),
  check (state in ('REQUESTED', 'REJECTED', 'SUBMITTED', 'INDETERMINATE', 'FAILED') or provider_ref is not null)
);
create index platform_payout_in_state on {{schema}}.platform_payout (state, id desc);
create index platform_payout_look on {{schema}}.platform_payout (look_at) where look_at is not null;
grant select, insert on {{schema}}.platform_payout to {{runtime}};
grant update (updated_at, arrives_at, look_at, approved_by, version, looks, state, provider_ref, failure) on {{schema}}.platform_payout to {{runtime}};

-- Every step of one, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.platform_payout_history (
  at                  timestamptz  not null default clock_timestamp(),
  platform_payout_id  uuid         not null references {{schema}}.platform_payout,
  version             int          not null,
  command             text         not null,
  from_state          text         not null,
  to_state            text         not null,
  reason              text         check (length(reason) <= 500),
  actor               text         not null,
  correlation_id      text         not null,
  primary key (platform_payout_id, version),
  constraint platform_payout_history_is_a_step check ((command, from_state, to_state) in (
    ('approve', 'REQUESTED', 'SUBMITTED'),
    ('reject', 'REQUESTED', 'REJECTED'),
    ('lose', 'SUBMITTED', 'INDETERMINATE'),
    ('leave', 'SUBMITTED', 'IN_TRANSIT'),
    ('leave', 'INDETERMINATE', 'IN_TRANSIT'),
    ('arrive', 'IN_TRANSIT', 'PAID'),
    ('fail', 'SUBMITTED', 'FAILED'),
    ('fail', 'INDETERMINATE', 'FAILED'),
    ('fail', 'IN_TRANSIT', 'FAILED'),
    ('bounce', 'PAID', 'RETURNED')
  ))
);
create trigger platform_payout_history_append_only before update or delete or truncate on {{schema}}.platform_payout_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.platform_payout_history to {{runtime}};
-- Those who pay out one currency wait for each other: what is the platform's own is looked at by one at a time.
create table {{schema}}.own_money (currency text primary key check (currency ~ '^[A-Z]{3}$'));
grant select, insert, update on {{schema}}.own_money to {{runtime}};
