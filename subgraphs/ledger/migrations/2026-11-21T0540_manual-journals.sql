-- Manual journals: what a person wants in the books stands here until another one has agreed.

create table {{schema}}.manual_journal (
  proposed_at      timestamptz  not null default clock_timestamp(),
  expires_at       timestamptz  not null,
  effective_at     timestamptz,                            -- null: when it is posted
  decided_at       timestamptz,
  id               uuid         primary key,
  version          int          not null default 1,
  state            text         not null check (state in ('PROPOSED', 'POSTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  reason           text         not null check (length(reason) between 10 and 500),
  proposed_by      text         not null,
  decided_by       text,                                   -- who approved or rejected it
  postings         jsonb        check (jsonb_typeof(postings) = 'array' and jsonb_array_length(postings) between 1 and 64),
  reversal_of      uuid         references {{schema}}.journal,
  lines            jsonb        check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 64),      -- how much of which; null: all that remains
  journal_id       uuid         unique references {{schema}}.journal,
  check (expires_at > proposed_at),
  constraint manual_journal_says_one_thing   check ((postings is null) <> (reversal_of is null)),
  constraint manual_journal_lines_reverse    check (lines is null or reversal_of is not null),
  constraint manual_journal_four_eyes        check (decided_by <> proposed_by),
  constraint manual_journal_is_decided       check ((state in ('POSTED', 'REJECTED')) = (decided_by is not null)),
  constraint manual_journal_has_end          check ((state <> 'PROPOSED') = (decided_at is not null)),
  constraint manual_journal_is_posted        check ((state = 'POSTED') = (journal_id is not null))
);
create index manual_journal_by_state on {{schema}}.manual_journal (state, id);
create index manual_journal_due on {{schema}}.manual_journal (expires_at) where state = 'PROPOSED';

-- What was proposed is what is posted: only where it stands may change, and only while it waits.
create trigger manual_journal_content before update of id, proposed_at, expires_at, effective_at, reason, proposed_by, postings, reversal_of, lines
  on {{schema}}.manual_journal for each statement execute function {{schema}}.refuse_change();
create trigger manual_journal_final before update on {{schema}}.manual_journal
  for each row when (old.state <> 'PROPOSED') execute function {{schema}}.refuse_change();
create trigger manual_journal_stays before delete or truncate on {{schema}}.manual_journal
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.manual_journal to {{runtime}};
grant update (state, version, decided_by, decided_at, journal_id) on {{schema}}.manual_journal to {{runtime}};

-- Every step of a manual journal, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.manual_journal_history (
  at                 timestamptz  not null default clock_timestamp(),
  manual_journal_id  uuid         not null references {{schema}}.manual_journal,
  version            int          not null,
  command            text         not null,
  from_state         text,
  to_state           text         not null,
  reason             text         check (length(reason) <= 500),
  actor              text         not null,
  correlation_id     text         not null,
  primary key (manual_journal_id, version),
  constraint manual_journal_history_is_a_step check ((command, coalesce(from_state, ''), to_state) in (
    ('propose', '', 'PROPOSED'),
    ('approve', 'PROPOSED', 'POSTED'),
    ('reject', 'PROPOSED', 'REJECTED'),
    ('withdraw', 'PROPOSED', 'WITHDRAWN'),
    ('expire', 'PROPOSED', 'EXPIRED')
  ))
);
create trigger manual_journal_history_append_only before update or delete or truncate on {{schema}}.manual_journal_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.manual_journal_history to {{runtime}};
