-- The books: accounts, journals, postings. What is written here stays; the next file says how it is kept true.

-- Templates of accounts. The chart in code has the same rows, and a test holds the two against each other.
create table {{schema}}.account_kind (
  kind           text      collate "C" primary key check (kind ~ '^[a-z]+(:[a-z_]+)?$'),
  sign           smallint  not null check (sign in (1, -1)),      -- 1: grows by debit, -1: grows by credit
  -- Less than half of what a bigint holds, so that no difference of two balances runs over.
  floor          bigint    not null default -4000000000000000000,
  ceiling        bigint    not null default  4000000000000000000,
  owner_pattern  text      not null,                              -- '^$': the platform's own
  check (floor between -4000000000000000000 and 0),               -- a new account stands at 0
  check (ceiling between 0 and 4000000000000000000)
);
insert into {{schema}}.account_kind (kind, sign, owner_pattern) values
  ('psp:pending',            1, '^$'),
  ('psp:available',          1, '^$'),
  ('psp:connected',          1, '^sel_[0-9a-z]{26}$'),
  ('bank',                   1, '^$'),
  ('expense:psp_fees',       1, '^$'),
  ('expense:disputes',       1, '^$'),
  ('expense:promotions',     1, '^$'),
  ('expense:refunds',        1, '^$'),
  ('expense:rounding',       1, '^$'),
  ('tax:payable',           -1, '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),     -- ISO 3166: a country, or a part of it
  ('revenue:commission',    -1, '^$'),
  ('revenue:fees',          -1, '^$'),
  ('revenue:subscriptions', -1, '^$'),
  ('dispute',               -1, '^(chb|dsp)_[0-9a-z]{26}$'),
  ('suspense:unmatched',    -1, '^$'),
  ('fx',                    -1, '^$');
insert into {{schema}}.account_kind (kind, sign, floor, owner_pattern) values      -- never below nothing
  ('seller:owed',            1, 0, '^sel_[0-9a-z]{26}$'),
  ('escrow',                -1, 0, '^(ord|mls)_[0-9a-z]{26}$'),
  ('seller:available',      -1, 0, '^sel_[0-9a-z]{26}$'),
  ('seller:reserve',        -1, 0, '^sel_[0-9a-z]{26}$'),
  ('seller:in_payout',      -1, 0, '^sel_[0-9a-z]{26}$'),
  ('buyer:credit',          -1, 0, '^usr_[0-9a-z]{26}$');

create table {{schema}}.account (
  balance      bigint       not null default 0,       -- as the kind counts: what a debit adds to `bank` it takes from `escrow`
  version      bigint       not null default 0,       -- how many entries it has had
  floor        bigint       not null,
  ceiling      bigint       not null,
  opened_at    timestamptz  not null default clock_timestamp(),
  moved_at     timestamptz  not null default '-infinity',      -- when the last of its postings was posted
  closed_at    timestamptz,                                    -- null: open
  id           uuid         primary key,
  sign         smallint     not null,
  is_zero      bool         not null generated always as (balance = 0) stored,
  currency     text         collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  kind         text         collate "C" not null references {{schema}}.account_kind,
  owner        text         collate "C" not null default '',
  name         text         collate "C" not null unique generated always as (kind || ' ' || owner || ' ' || currency) stored,
  check (version >= 0),
  constraint account_closed  check (closed_at is null or balance = 0),
  constraint account_floor   check (balance >= floor),
  constraint account_ceiling check (balance <= ceiling)
) with (fillfactor = 60);      -- room on the page, so that a new balance touches no index
-- The trial balance reads only what is not zero. The flag, not the balance, stands in its predicate: a balance that
-- moves from one amount to another leaves every index as it is.
create index account_not_zero on {{schema}}.account (kind, currency) where not is_zero;
create index account_by_kind on {{schema}}.account (kind, id);
create index account_of_owner on {{schema}}.account (owner, kind, currency);

create table {{schema}}.journal (
  position       bigint       generated always as identity,
  xid            xid8         not null default pg_current_xact_id(),
  effective_at   timestamptz  not null,      -- when the fact took place
  posted_at      timestamptz  not null,      -- when it was written, by the database clock
  id             uuid         primary key,
  epoch          int          not null default kernel.current_epoch(),
  posting_count  smallint     not null check (posting_count between 1 and 64),
  key            text         collate "C" not null unique check (length(key) between 1 and 200),
  fingerprint    bytea        not null check (length(fingerprint) = 32),
  kind           text         collate "C" not null check (kind ~ '^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)*$'),
  source_type    text         collate "C" not null check (source_type ~ '^[A-Z][a-zA-Z]*$'),      -- a type of the graph
  source_id      text         collate "C" not null check (length(source_id) between 1 and 200),
  actor          text         not null,
  correlation_id text         not null,
  reversal_of    uuid         references {{schema}}.journal,
  metadata       jsonb        not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  asked          jsonb,                      -- the legs as they were asked for, where some said "up to"
  actual         bigint[],                   -- what each of them came to
  constraint journal_is_of_a_time check (isfinite(effective_at) and isfinite(posted_at)),
  check ((asked is null) = (actual is null)),
  check (reversal_of <> id)
);
create unique index journal_log_order on {{schema}}.journal (epoch, xid, position);
create index journal_of_source on {{schema}}.journal (source_id, position);
create index journal_reversals on {{schema}}.journal (reversal_of) where reversal_of is not null;
create index journal_effective on {{schema}}.journal using brin (effective_at);
create index journal_posted on {{schema}}.journal using brin (posted_at);

create table {{schema}}.posting (
  minor              bigint       not null check (minor between 1 and 1000000000000000),      -- ten trillion euro: above is a mistake
  debit_balance      bigint       not null,      -- of the debited account, after this posting
  debit_version      bigint       not null,
  credit_balance     bigint       not null,
  credit_version     bigint       not null,
  posted_at          timestamptz  not null,
  journal_id         uuid         not null,
  debit_account_id   uuid         not null,
  credit_account_id  uuid         not null,
  line               smallint     not null check (line >= 1),
  reverses_line      smallint,                   -- of the journal that this one reverses
  currency           text         collate "C" not null,
  primary key (journal_id, line),
  check (debit_account_id <> credit_account_id)
);
-- An account's entries in order; the last at or before a moment is one look.
create index posting_debits on {{schema}}.posting (debit_account_id, posted_at, debit_version);
create index posting_credits on {{schema}}.posting (credit_account_id, posted_at, credit_version);

-- Up to here the books are closed: nothing takes effect before the latest `until` any more.
create table {{schema}}.period (
  until      timestamptz  primary key,
  closed_at  timestamptz  not null default clock_timestamp(),
  closed_by  text         not null,
  constraint period_has_ended check (until <= closed_at)
);

grant select on {{schema}}.account_kind, {{schema}}.account, {{schema}}.journal, {{schema}}.posting, {{schema}}.period to {{runtime}};
