-- What the provider tells us by itself, as it came: stored first, worked on later. It is a reason to ask, never a truth.
create table {{schema}}.provider_event (
  created_at   timestamptz  not null,                           -- the provider's clock
  received_at  timestamptz  not null default clock_timestamp(),
  due_at       timestamptz  default clock_timestamp(),          -- when it is worked on, or again; null once it has ended
  ended_at     timestamptz,
  id           uuid         primary key,
  version      int          not null default 1,
  attempts     int          not null default 0,                 -- since it was received, or replayed
  state        text         not null default 'RECEIVED',
  ref          text         not null unique check (length(ref) <= 255),        -- evt_…: however often it is delivered, it is here once
  type         text         not null check (length(type) <= 255),
  object_ref   text         check (length(object_ref) <= 255),  -- pi_…, re_…: what is asked for; null where it is of none
  failure      text         check (length(failure) <= 500),     -- why it was ignored, or what happened to the last attempt
  payload      text         not null check (octet_length(payload) <= 262144),
  constraint provider_event_state_check check (state in ('RECEIVED', 'PROCESSED', 'IGNORED', 'FAILED', 'DEAD')),
  check ((state in ('RECEIVED', 'FAILED')) = (due_at is not null)),
  check ((state in ('RECEIVED', 'FAILED')) = (ended_at is null))
);
create index provider_event_due on {{schema}}.provider_event (due_at) where due_at is not null;
create index provider_event_newest on {{schema}}.provider_event (received_at desc, id desc);
create index provider_event_in_state on {{schema}}.provider_event (state, received_at desc, id desc);
create index provider_event_of_type on {{schema}}.provider_event (type, received_at desc, id desc);
create index provider_event_of_object on {{schema}}.provider_event (object_ref, received_at desc, id desc) where object_ref is not null;
create trigger provider_event_content before update of id, ref, type, object_ref, payload, created_at, received_at
  on {{schema}}.provider_event for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.provider_event to {{runtime}};
grant update (due_at, ended_at, version, attempts, state, failure) on {{schema}}.provider_event to {{runtime}};

-- Every step of one, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.provider_event_history (
  at                 timestamptz  not null default clock_timestamp(),
  provider_event_id  uuid         not null references {{schema}}.provider_event,
  version            int          not null,
  command            text         not null,
  from_state         text         not null,
  to_state           text         not null,
  reason             text         check (length(reason) <= 500),
  actor              text         not null,
  correlation_id     text         not null,
  primary key (provider_event_id, version),
  constraint provider_event_history_is_a_step check ((command, from_state, to_state) in (
    ('finish', 'RECEIVED', 'PROCESSED'),
    ('finish', 'FAILED', 'PROCESSED'),
    ('ignore', 'RECEIVED', 'IGNORED'),
    ('ignore', 'FAILED', 'IGNORED'),
    ('fail', 'RECEIVED', 'FAILED'),
    ('fail', 'FAILED', 'FAILED'),
    ('giveUp', 'RECEIVED', 'DEAD'),
    ('giveUp', 'FAILED', 'DEAD'),
    ('replay', 'PROCESSED', 'RECEIVED'),
    ('replay', 'IGNORED', 'RECEIVED'),
    ('replay', 'FAILED', 'RECEIVED'),
    ('replay', 'DEAD', 'RECEIVED')
  ))
);
create trigger provider_event_history_append_only before update or delete or truncate on {{schema}}.provider_event_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.provider_event_history to {{runtime}};
