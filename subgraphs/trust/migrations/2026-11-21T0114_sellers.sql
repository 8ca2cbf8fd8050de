-- Who sells on the market. What each state allows stands here once; the view and the lock function below show it.
create table {{schema}}.seller (
  id           uuid        primary key,
  name         text        not null check (length(name) between 1 and 80),
  handle       text        not null check (handle ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
  type         text        not null check (type in ('INDIVIDUAL', 'BUSINESS')),
  country      text        not null check (country ~ '^[A-Z]{2}$'),
  state        text        not null check (state in ('ONBOARDING', 'PENDING_REVIEW', 'ACTIVE', 'REJECTED', 'RESTRICTED', 'SUSPENDED', 'TERMINATED')),
  can_sell     bool        not null generated always as (state in ('ACTIVE', 'RESTRICTED')) stored,
  can_draft    bool        not null generated always as (state in ('ONBOARDING', 'PENDING_REVIEW', 'ACTIVE', 'RESTRICTED')) stored,
  can_be_paid  bool        not null generated always as (state = 'ACTIVE') stored,
  created_at   timestamptz not null default clock_timestamp(),
  updated_at   timestamptz not null default clock_timestamp(),
  version      int         not null default 1,
  constraint seller_handle_unique unique (handle)
);
create index seller_by_state on {{schema}}.seller (state, id);
grant select, insert on {{schema}}.seller to {{runtime}};
grant update (name, state, updated_at, version) on {{schema}}.seller to {{runtime}};      -- never the handle: links lead to it

-- Every step of a seller, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.seller_history (
  seller_id       uuid        not null references {{schema}}.seller (id),
  version         int         not null,
  command         text        not null,
  from_state      text,
  to_state        text        not null,
  reason          text        check (length(reason) <= 500),
  actor           text        not null,
  correlation_id  text        not null,
  at              timestamptz not null default clock_timestamp(),
  primary key (seller_id, version),
  constraint seller_history_is_a_step check ((command, coalesce(from_state, ''), to_state) in (
    ('open', '', 'ONBOARDING'),
    ('submit', 'ONBOARDING', 'PENDING_REVIEW'),
    ('approve', 'PENDING_REVIEW', 'ACTIVE'),
    ('reject', 'PENDING_REVIEW', 'REJECTED'),
    ('suspend', 'ACTIVE', 'SUSPENDED'),
    ('suspend', 'RESTRICTED', 'SUSPENDED'),
    ('reinstate', 'RESTRICTED', 'ACTIVE'),
    ('reinstate', 'SUSPENDED', 'ACTIVE')
  ))
);
create trigger seller_history_append_only before update or delete or truncate on {{schema}}.seller_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.seller_history to {{runtime}};

-- Which kinds of seller need nobody's approval: a row and not code, so that an installation can decide otherwise.
create table {{schema}}.seller_approval_policy (
  seller_type   text primary key check (seller_type in ('INDIVIDUAL', 'BUSINESS')),
  is_automatic  bool not null
);
insert into {{schema}}.seller_approval_policy (seller_type, is_automatic) values ('INDIVIDUAL', true), ('BUSINESS', false);
grant select on {{schema}}.seller_approval_policy to {{runtime}};

-- Who acts for a seller. Rights are read here in the act itself, so that a removal bites at once.
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
grant select, insert, delete on {{schema}}.seller_member to {{runtime}};
grant update (role, updated_at) on {{schema}}.seller_member to {{runtime}};

-- A role waiting for whoever opens the mail's link. Neither address nor token lies here in clear.
create table {{schema}}.seller_invitation (
  id            uuid        primary key,
  seller_id     uuid        not null references {{schema}}.seller (id),
  email_digest  bytea       not null check (octet_length(email_digest) = 32),
  role          text        not null check (role in ('SELLER_MANAGER', 'SELLER_FULFILMENT', 'SELLER_FINANCE')),
  token_digest  bytea       not null unique check (octet_length(token_digest) = 32),
  invited_by    text        not null,
  expires_at    timestamptz not null,
  accepted_by   uuid        references {{schema}}."user" (id),
  created_at    timestamptz not null default clock_timestamp()
);
create index seller_invitation_of on {{schema}}.seller_invitation (seller_id, created_at);
grant select, insert on {{schema}}.seller_invitation to {{runtime}};
grant update (accepted_by) on {{schema}}.seller_invitation to {{runtime}};

-- What a seller may do now: for everybody's reads, and locked for a decision that must not be overtaken.
create view {{schema}}.seller_standing_v1 as
  select id as seller_id, state, can_sell, can_draft, can_be_paid
    from {{schema}}.seller;
grant select on {{schema}}.seller_standing_v1 to {{everyone}};

-- Locks these sellers FOR SHARE in id order until the caller's transaction ends: a suspension waits for it, or it for the suspension.
create function {{schema}}.seller_standing_lock_v1(seller_ids uuid[])
  returns table (seller_id uuid, state text, can_sell bool, can_draft bool, can_be_paid bool)
  language sql volatile security definer set search_path = {{schema}}, pg_temp
as $$
  select s.id, s.state, s.can_sell, s.can_draft, s.can_be_paid
    from {{schema}}.seller s
   where s.id = any (seller_ids)
   order by s.id
     for share of s
$$;
revoke all on function {{schema}}.seller_standing_lock_v1(uuid[]) from public;
grant execute on function {{schema}}.seller_standing_lock_v1(uuid[]) to {{everyone}};
