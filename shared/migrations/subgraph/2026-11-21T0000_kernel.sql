-- The kernel's tables: one set in each subgraph's schema.

create function {{schema}}.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is refused: it is append-only', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;

-- What happened, in the same transaction as the fact. Commit order is neither position order nor xid order:
-- consumers read (epoch, xid, position) below the oldest transaction still running.
create table {{schema}}.event (
  position           bigint      generated always as identity primary key,
  epoch              int         not null default kernel.current_epoch(),
  xid                xid8        not null default pg_current_xact_id(),
  id                 uuid        not null unique,
  aggregate_type     text        not null,
  aggregate_id       text        not null,
  aggregate_version  bigint,
  partition_key      text        not null,
  type               text        not null check (type ~ '^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$'),
  schema_version     int         not null check (schema_version > 0),
  payload            jsonb       not null check (jsonb_typeof(payload) = 'object'),
  actor              text        not null,
  correlation_id     text        not null,
  causation_id       uuid,
  occurred_at        timestamptz not null default clock_timestamp()
);
create index event_log_order on {{schema}}.event (epoch, xid, position);
create index event_of_aggregate on {{schema}}.event (aggregate_id, position);
create trigger event_append_only before update or delete or truncate on {{schema}}.event
  for each statement execute function {{schema}}.refuse_change();
grant select on {{schema}}.event to {{runtime}};
grant insert (id, aggregate_type, aggregate_id, aggregate_version, partition_key, type, schema_version, payload, actor, correlation_id, causation_id)
  on {{schema}}.event to {{runtime}};

-- The contract with consumers.
create view {{schema}}.event_v1 as
  select position, epoch, xid, id, aggregate_type, aggregate_id, aggregate_version, partition_key, type, schema_version,
         payload, actor, correlation_id, causation_id, occurred_at
    from {{schema}}.event;
grant select on {{schema}}.event_v1 to {{everyone}};

-- How far this subgraph has read each producer's log. It moves in the same transaction as the effects.
create table {{schema}}.consumer_cursor (
  producer    text        primary key,
  epoch       int         not null default 0,
  xid         xid8        not null default '0',
  position    bigint      not null default 0,
  moved_at    timestamptz not null default clock_timestamp()
);
grant select, insert, update on {{schema}}.consumer_cursor to {{runtime}};

-- Which events had their effect here: a cursor set back changes nothing.
create table {{schema}}.consumed_event (
  event_id     uuid        primary key,
  producer     text        not null,
  consumed_at  timestamptz not null default clock_timestamp()
);
grant select, insert, delete on {{schema}}.consumed_event to {{runtime}};

-- Events that failed, and those of the same key behind them. The rest of the stream goes on.
create table {{schema}}.parked_event (
  event_id       uuid        primary key,
  producer       text        not null,
  partition_key  text        not null,
  epoch          int         not null,
  xid            xid8        not null,
  position       bigint      not null,
  error          text,                    -- null: waits behind one that failed
  attempts       int         not null default 1,
  parked_at      timestamptz not null default clock_timestamp()
);
create index parked_event_key on {{schema}}.parked_event (producer, partition_key, epoch, xid, position);
grant select, insert, update, delete on {{schema}}.parked_event to {{runtime}};

-- One row per key of an actor for a mutation: claimed, worked and answered in one transaction.
create table {{schema}}.idempotency (
  actor        text        not null,
  mutation     text        not null,
  key          text        not null,
  fingerprint  bytea       not null,
  answer       jsonb,
  created_at   timestamptz not null default clock_timestamp(),
  primary key (actor, mutation, key)
);
create index idempotency_age on {{schema}}.idempotency (created_at);
grant select, insert, update, delete on {{schema}}.idempotency to {{runtime}};

-- Events older than `age` that this subgraph has not read yet, at most a hundred of each producer, first those that it
-- would read first: of the producers named and of all it has a cursor for. Reads the logs from the cursor on, by the
-- index event_log_order. Runs with the caller's rights: the logs are published.
create function {{schema}}.unread_events(producers text[], age interval)
  returns table (producer text, id uuid, type text, occurred_at timestamptz)
  language plpgsql stable
as $$
declare
  log record;
begin
  for log in
    select p.name, coalesce(c.epoch, 0) as epoch, coalesce(c.xid, '0') as xid, coalesce(c.position, 0) as position
      from (select unnest(producers) union select k.producer from {{schema}}.consumer_cursor k) as p (name)
      left join {{schema}}.consumer_cursor c on c.producer = p.name
  loop
    return query execute format(
      'select %L::text, e.id, e.type, e.occurred_at
         from %I.event_v1 e
        where (e.epoch, e.xid, e.position) > ($1, $2, $3)
          and e.occurred_at < clock_timestamp() - $4
        order by e.epoch, e.xid, e.position
        limit 100', log.name, log.name)
      using log.epoch, log.xid, log.position, age;
  end loop;
end $$;
