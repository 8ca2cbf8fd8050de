-- What people write one another about a listing or an order.

-- One thread for a listing and a buyer, one for an order. Its row is the lock behind which messages get their numbers.
create table {{schema}}.conversation (
  id                 uuid        primary key,
  subject_kind       text        not null check (subject_kind in ('LISTING', 'ORDER')),
  subject_id         uuid        not null,
  buyer_id           uuid        not null,
  seller_id          uuid        not null,
  state              text        not null default 'OPEN' check (state in ('OPEN', 'LOCKED')),
  is_buyers          bool        not null default false,      -- its buyer sees it: they wrote, or were written to
  is_sellers         bool        not null default false,      -- the same of the seller's team
  last_sequence      int         not null default 0,
  buyer_read_up_to   int         not null default 0 check (buyer_read_up_to between 0 and last_sequence),
  seller_read_up_to  int         not null default 0 check (seller_read_up_to between 0 and last_sequence),      -- whoever of the team read furthest
  awaiting_from      int         check (awaiting_from between 1 and last_sequence),      -- the buyer's first message that the seller has not answered
  version            int         not null default 1 check (version > 0),
  last_message_at    timestamptz not null default clock_timestamp(),
  created_at         timestamptz not null default clock_timestamp(),
  updated_at         timestamptz not null default clock_timestamp(),
  constraint conversation_once unique (subject_kind, subject_id, buyer_id),
  check (last_sequence = 0 or (is_buyers and is_sellers))
);
create index conversation_of_buyer on {{schema}}.conversation (buyer_id, last_message_at desc, id desc) where is_buyers;
create index conversation_of_seller on {{schema}}.conversation (seller_id, last_message_at desc, id desc) where is_sellers;
grant select, insert, update on {{schema}}.conversation to {{runtime}};

-- What moderators did to a conversation, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.conversation_history (
  conversation_id  uuid        not null references {{schema}}.conversation,
  version          int         not null,
  command          text        not null,
  from_state       text        not null,
  to_state         text        not null,
  reason           text        not null check (length(reason) between 1 and 500),
  actor            text        not null,
  correlation_id   text        not null,
  at               timestamptz not null default clock_timestamp(),
  primary key (conversation_id, version),
  constraint conversation_history_is_a_step check ((command, from_state, to_state) in (
    ('lock', 'OPEN', 'LOCKED'),
    ('unlock', 'LOCKED', 'OPEN')
  ))
);
create trigger conversation_history_append_only before update or delete or truncate on {{schema}}.conversation_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.conversation_history to {{runtime}};

-- How one person stands to a conversation: what they have read, and whether they want to hear of it.
create table {{schema}}.participant (
  conversation_id  uuid        not null references {{schema}}.conversation,
  user_id          uuid        not null,
  read_up_to       int         not null default 0 check (read_up_to >= 0),
  muted_until      timestamptz,
  archived_up_to   int         check (archived_up_to >= 0),      -- put away as long as nothing is written after this one
  primary key (conversation_id, user_id)
);
grant select, insert, update on {{schema}}.participant to {{runtime}};

-- A message gets its number when the other side can read it, so that the numbers of a thread have no gap for anybody.
-- One that is held or was rejected has none; `place` says behind which it stands for its author.
create table {{schema}}.message (
  id               uuid        primary key,
  conversation_id  uuid        not null references {{schema}}.conversation,
  sequence         int         check (sequence > 0),
  place            int         not null check (place >= 0),
  is_unplaced      int         not null generated always as ((sequence is null)::int) stored,      -- a sort key behind `place`
  side             text        not null check (side in ('BUYER', 'SELLER')),
  author_id        uuid        not null,
  body             text        not null check (length(body) <= 5000),
  state            text        not null check (state in ('SENT', 'HELD', 'RELEASED', 'REJECTED', 'REDACTED')),
  held_for         text[]      not null default '{}',      -- the terms for which it was held
  version          int         not null default 1 check (version > 0),
  created_at       timestamptz not null default clock_timestamp(),
  sent_at          timestamptz,                            -- when the other side could read it
  constraint message_in_order unique (conversation_id, sequence),
  check ((sequence is null) = (state in ('HELD', 'REJECTED'))),
  check ((sequence is null) = (sent_at is null)),
  check (sequence = place),
  check ((state = 'REDACTED') = (body = '')),
  check (state not in ('HELD', 'RELEASED', 'REJECTED') or held_for <> '{}')
);
create index message_in_place on {{schema}}.message (conversation_id, place, is_unplaced, id);
create index message_held on {{schema}}.message (id) where state = 'HELD';
grant select, insert, update on {{schema}}.message to {{runtime}};

-- What moderators did to a message, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.message_history (
  message_id      uuid        not null references {{schema}}.message,
  version         int         not null,
  command         text        not null,
  from_state      text        not null,
  to_state        text        not null,
  reason          text        not null check (length(reason) between 1 and 500),
  actor           text        not null,
  correlation_id  text        not null,
  at              timestamptz not null default clock_timestamp(),
  primary key (message_id, version),
  constraint message_history_is_a_step check ((command, from_state, to_state) in (
    ('release', 'HELD', 'RELEASED'),
    ('reject', 'HELD', 'REJECTED'),
    ('redact', 'SENT', 'REDACTED'),
    ('redact', 'RELEASED', 'REDACTED')
  ))
);
create trigger message_history_append_only before update or delete or truncate on {{schema}}.message_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.message_history to {{runtime}};

-- How much a person has written lately. The row is also the lock behind which it is counted.
create table {{schema}}.sender (
  user_id       uuid        primary key,
  minute_from   timestamptz not null,
  minute_sent   int         not null check (minute_sent >= 0),
  day_from      timestamptz not null,
  day_sent      int         not null check (day_sent >= 0),
  hour_from     timestamptz not null,
  hour_started  int         not null check (hour_started >= 0)
);
grant select, insert, update on {{schema}}.sender to {{runtime}};

-- That a side wants nothing more from the other.
create table {{schema}}.block (
  buyer_id    uuid        not null,
  seller_id   uuid        not null,
  side        text        not null check (side in ('BUYER', 'SELLER')),      -- which of the two blocked
  actor       text        not null,
  created_at  timestamptz not null default clock_timestamp(),
  primary key (buyer_id, seller_id, side)
);
grant select, insert, delete on {{schema}}.block to {{runtime}};

-- For what a message is held until somebody has looked at it.
create table {{schema}}.message_filter_rule (
  id          uuid        primary key,
  term        text        not null check (length(term) between 1 and 100),
  words       text        not null,      -- the term as it is compared: small letters without accents, one space between and around
  note        text        not null check (length(note) <= 500),
  is_active   bool        not null default true,
  version     int         not null default 1 check (version > 0),
  actor       text        not null,
  created_at  timestamptz not null default clock_timestamp(),
  updated_at  timestamptz not null default clock_timestamp(),
  constraint message_filter_rule_once unique (words),
  check (words ~ '^ [^ ].* $')
);
grant select, insert, update on {{schema}}.message_filter_rule to {{runtime}};

-- What a buyer asked and when the seller answered: a buyer's first message and each one that follows an answer.
create table {{schema}}.question (
  conversation_id  uuid        not null references {{schema}}.conversation,
  sequence         int         not null,
  seller_id        uuid        not null,
  asked_at         timestamptz not null,
  answered_at      timestamptz check (answered_at >= asked_at),
  primary key (conversation_id, sequence),
  foreign key (conversation_id, sequence) references {{schema}}.message (conversation_id, sequence)
);
create index question_of_seller on {{schema}}.question (seller_id, asked_at desc);
grant select, insert, update on {{schema}}.question to {{runtime}};

-- Who is suspended, as trust's events told: nobody writes to them.
create table {{schema}}.person_suspended (
  user_id  uuid primary key
);
grant select, insert, delete on {{schema}}.person_suspended to {{runtime}};

-- Who is typing. Worth nothing after seconds, so it is not written ahead and may be lost with the server.
create unlogged table {{schema}}.typing (
  conversation_id  uuid        not null,
  user_id          uuid        not null,
  side             text        not null check (side in ('BUYER', 'SELLER')),
  until            timestamptz not null,
  primary key (conversation_id, user_id)
);
create index typing_until on {{schema}}.typing (until);
grant select, insert, update, delete on {{schema}}.typing to {{runtime}};
