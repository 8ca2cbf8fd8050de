create table {{schema}}.seller (
  id          uuid        primary key,
  name        text        not null check (length(name) between 1 and 80),
  handle      text        not null check (handle ~ '^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$'),
  type        text        not null check (type in ('INDIVIDUAL', 'BUSINESS')),
  country     text        not null check (country ~ '^[A-Z]{2}$'),
  state       text        not null check (state in ('ONBOARDING', 'PENDING_REVIEW', 'ACTIVE', 'REJECTED', 'RESTRICTED', 'SUSPENDED', 'TERMINATED')),
  created_at  timestamptz not null default clock_timestamp(),
  updated_at  timestamptz not null default clock_timestamp(),
  version     int         not null default 1,
  constraint seller_handle_unique unique (handle)
);
create index seller_by_state on {{schema}}.seller (state, id);
grant select, insert, update on {{schema}}.seller to {{runtime}};

create table {{schema}}.seller_history (
  id              uuid        primary key,
  seller_id       uuid        not null references {{schema}}.seller (id),
  command         text        not null,
  from_state      text,
  to_state        text        not null,
  reason          text,
  actor           text        not null,
  correlation_id  text        not null,
  at              timestamptz not null default clock_timestamp()
);
create index seller_history_of on {{schema}}.seller_history (seller_id, at);
create trigger seller_history_append_only before update or delete or truncate on {{schema}}.seller_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.seller_history to {{runtime}};

-- Which kinds of seller need nobody's approval; an operator changes it without code.
create table {{schema}}.seller_approval_policy (
  seller_type   text primary key check (seller_type in ('INDIVIDUAL', 'BUSINESS')),
  is_automatic  bool not null
);
insert into {{schema}}.seller_approval_policy values ('INDIVIDUAL', true), ('BUSINESS', false);
grant select, update on {{schema}}.seller_approval_policy to {{runtime}};

create table {{schema}}.seller_member (
  seller_id   uuid        not null references {{schema}}.seller (id),
  user_id     uuid        not null references {{schema}}."user" (id),
  role        text        not null check (role in ('SELLER_OWNER', 'SELLER_MANAGER', 'SELLER_FULFILMENT', 'SELLER_FINANCE')),
  added_by    text        not null,
  created_at  timestamptz not null default clock_timestamp(),
  updated_at  timestamptz not null default clock_timestamp(),
  primary key (seller_id, user_id)
);
create index seller_member_of_user on {{schema}}.seller_member (user_id, seller_id);
create unique index seller_one_owner on {{schema}}.seller_member (seller_id) where role = 'SELLER_OWNER';
grant select, insert, update, delete on {{schema}}.seller_member to {{runtime}};

create table {{schema}}.seller_invitation (
  id            uuid        primary key,
  seller_id     uuid        not null references {{schema}}.seller (id),
  email_digest  bytea       not null,
  role          text        not null check (role in ('SELLER_MANAGER', 'SELLER_FULFILMENT', 'SELLER_FINANCE')),
  token_digest  bytea       not null unique,
  invited_by    text        not null,
  expires_at    timestamptz not null,
  accepted_by   uuid        references {{schema}}."user" (id),
  created_at    timestamptz not null default clock_timestamp()
);
create index seller_invitation_of on {{schema}}.seller_invitation (seller_id, created_at);
grant select, insert, update on {{schema}}.seller_invitation to {{runtime}};

-- What a seller may do now: for everybody's reads, and locked for a decision that must not be overtaken.
create view {{schema}}.seller_standing_v1 as
  select id as seller_id, state,
         state in ('ACTIVE', 'RESTRICTED') as can_sell,
         state in ('ONBOARDING', 'PENDING_REVIEW', 'ACTIVE', 'RESTRICTED') as can_draft,
         state = 'ACTIVE' as can_be_paid
    from {{schema}}.seller;
grant select on {{schema}}.seller_standing_v1 to {{everyone}};

-- Locks these sellers FOR SHARE in id order until the caller's transaction ends: a suspension waits for it, or it for the suspension.
create function {{schema}}.seller_standing_lock_v1(seller_ids uuid[])
  returns table (seller_id uuid, state text, can_sell bool, can_draft bool, can_be_paid bool)
  language sql volatile security definer set search_path = {{schema}}, pg_temp
as $$
  select s.id, s.state, s.state in ('ACTIVE', 'RESTRICTED'), s.state in ('ONBOARDING', 'PENDING_REVIEW', 'ACTIVE', 'RESTRICTED'), s.state = 'ACTIVE'
    from {{schema}}.seller s
   where s.id = any (seller_ids)
   order by s.id
     for share of s
$$;
revoke all on function {{schema}}.seller_standing_lock_v1(uuid[]) from public;
grant execute on function {{schema}}.seller_standing_lock_v1(uuid[]) to {{everyone}};
