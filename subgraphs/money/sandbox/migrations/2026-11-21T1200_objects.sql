-- What the provider knows. Objects are kept as they are answered: one document each.
create table sandbox.object (
  sequence bigint generated always as identity,      -- newest first is the order of every list
  id       text primary key,
  kind     text not null,
  body     jsonb not null,
  hidden   jsonb not null default '{}',              -- what never travels: how a test card behaves, a client's choices
  -- No charge gives back more than it took, whatever the code above believes.
  constraint charge_gives_no_more_than_it_took check (
    kind <> 'charge'
    or ((body ->> 'amount_refunded')::bigint between 0 and (body ->> 'amount')::bigint
        and (body ->> 'amount_captured')::bigint between 0 and (body ->> 'amount')::bigint)
  )
);
create index object_newest on sandbox.object (kind, sequence desc);
create index object_of_payment_intent on sandbox.object ((body ->> 'payment_intent'), kind) where body ->> 'payment_intent' is not null;
create index object_of_customer on sandbox.object ((body ->> 'customer'), kind, sequence desc) where body ->> 'customer' is not null;
create index object_of_charge on sandbox.object ((body ->> 'charge'), kind) where body ->> 'charge' is not null;
create index object_of_source on sandbox.object ((body ->> 'source')) where body ->> 'source' is not null;

create table sandbox.event (
  sequence   bigint generated always as identity,
  id         text primary key,
  thin_id    text not null unique,
  type       text not null,
  object_id  text,
  created_ms bigint not null,
  body       jsonb not null                          -- the snapshot; the thin one is made of it
);
create index event_newest on sandbox.event (sequence desc);
create index event_of_object on sandbox.event (object_id, sequence desc);

create table sandbox.delivery (
  sequence    bigint generated always as identity primary key,
  event_id    text not null references sandbox.event (id),
  endpoint_id text not null,
  state       text not null default 'pending' check (state in ('pending', 'delivered', 'failed', 'dropped')),
  attempts    int not null default 0,
  due_at      timestamptz not null default now(),    -- real time: the receiver's clock is not ours to move
  answer      text
);
create index delivery_due on sandbox.delivery (due_at, sequence) where state = 'pending';
create index delivery_of_event on sandbox.delivery (event_id);

-- What happens later by the sandbox's own clock.
create table sandbox.due (
  sequence  bigint generated always as identity primary key,
  task      text not null,
  object_id text not null,
  at_ms     bigint not null
);
create index due_next on sandbox.due (at_ms, sequence);

create table sandbox.idempotency (
  key         text primary key,
  fingerprint text not null,
  path        text not null,
  request_id  text not null,
  status      int not null,
  body        text not null,
  created_ms  bigint not null
);

create table sandbox.clock (
  is_only   boolean primary key default true check (is_only),
  offset_ms bigint not null default 0
);
insert into sandbox.clock default values;
