-- Privileged acts, each chained to the one before: a row changed or taken out breaks every hash behind it.
create table {{schema}}.audit_head (
  only_row   bool    primary key default true check (only_row),
  seq        bigint  not null,
  hash       bytea   not null
);
insert into {{schema}}.audit_head (seq, hash) values (0, sha256('souk audit log'));

create table {{schema}}.audit_event (
  seq             bigint      primary key,
  at              timestamptz not null,
  actor           text        not null,
  action          text        not null check (action ~ '^[a-z][a-zA-Z]+$'),
  subject         text        not null,
  details         jsonb       not null default '{}',
  correlation_id  text        not null,
  previous_hash   bytea       not null,
  hash            bytea       not null unique
);
create index audit_event_subject on {{schema}}.audit_event (subject, seq);
create index audit_event_actor on {{schema}}.audit_event (actor, seq);

-- What a hash is over. jsonb has one text for equal values.
create function {{schema}}.audit_hash(previous bytea, seq bigint, at timestamptz, actor text, action text, subject text, details jsonb, correlation_id text)
  returns bytea language sql immutable
  as $$ select sha256(previous || convert_to(
          jsonb_build_array(seq, extract(epoch from at)::text, actor, action, subject, details, correlation_id)::text, 'utf8')) $$;

create function {{schema}}.audit_chain() returns trigger
  language plpgsql security definer set search_path = {{schema}}, pg_temp
as $$
declare head record;
begin
  select seq, hash into head from {{schema}}.audit_head for update;     -- privileged acts are few; they queue here
  new.seq := head.seq + 1;
  new.at := clock_timestamp();
  new.previous_hash := head.hash;
  new.hash := {{schema}}.audit_hash(head.hash, new.seq, new.at, new.actor, new.action, new.subject, new.details, new.correlation_id);
  update {{schema}}.audit_head set seq = new.seq, hash = new.hash;
  return new;
end $$;
create trigger audit_event_chain before insert on {{schema}}.audit_event for each row execute function {{schema}}.audit_chain();
create trigger audit_event_append_only before update or delete or truncate on {{schema}}.audit_event
  for each statement execute function {{schema}}.refuse_change();

grant select on {{schema}}.audit_event to {{runtime}};
grant select on {{schema}}.audit_head to {{runtime}};       -- read by the chain's check
grant insert (actor, action, subject, details, correlation_id) on {{schema}}.audit_event to {{runtime}};
