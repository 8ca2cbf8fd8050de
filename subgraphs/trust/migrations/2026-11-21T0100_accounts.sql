-- People. The address lies here twice and never in clear: sealed to write to it, as a keyed digest to find it.
create table {{schema}}."user" (
  id            uuid        primary key,
  display_name  text        not null check (length(display_name) between 1 and 80),
  locale        text        not null check (length(locale) between 2 and 35),
  state         text        not null check (state in ('UNVERIFIED', 'ACTIVE', 'LOCKED', 'SUSPENDED', 'DEACTIVATED', 'ERASED')),
  email_sealed  text,
  email_digest  bytea       check (octet_length(email_digest) = 32),
  created_at    timestamptz not null default clock_timestamp(),
  updated_at    timestamptz not null default clock_timestamp(),
  version       int         not null default 1,
  constraint user_email_unique unique (email_digest),
  constraint user_has_address check (state = 'ERASED' or (email_sealed is not null and email_digest is not null))
);
create index user_by_state on {{schema}}."user" (state, id);
grant select, insert, update on {{schema}}."user" to {{runtime}};

create table {{schema}}.user_history (
  id              uuid        primary key,
  user_id         uuid        not null references {{schema}}."user" (id),
  command         text        not null,
  from_state      text,
  to_state        text        not null,
  reason          text,
  actor           text        not null,
  correlation_id  text        not null,
  at              timestamptz not null default clock_timestamp()
);
create index user_history_of on {{schema}}.user_history (user_id, at);
create trigger user_history_append_only before update or delete or truncate on {{schema}}.user_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.user_history to {{runtime}};

-- Passwords, as argon2id hashes with their parameters in them.
create table {{schema}}.credential (
  user_id     uuid        primary key references {{schema}}."user" (id),
  hash        text        not null check (hash like '$argon2id$%'),
  created_at  timestamptz not null default clock_timestamp(),
  changed_at  timestamptz not null default clock_timestamp()
);
grant select, insert, update on {{schema}}.credential to {{runtime}};

-- What mails carry to prove that they were read. Only a keyed digest; spent by deletion.
create table {{schema}}.account_token (
  digest      bytea       primary key check (octet_length(digest) = 32),
  user_id     uuid        not null references {{schema}}."user" (id),
  purpose     text        not null check (purpose in ('emailVerify', 'passwordReset')),
  expires_at  timestamptz not null,
  created_at  timestamptz not null default clock_timestamp()
);
create index account_token_of on {{schema}}.account_token (user_id, purpose);
create index account_token_expiry on {{schema}}.account_token (expires_at);
grant select, insert, update, delete on {{schema}}.account_token to {{runtime}};

-- A sign-in on one device, and the present one of the family of refresh tokens that grows from it.
create table {{schema}}.session (
  id                uuid        primary key,
  user_id           uuid        not null references {{schema}}."user" (id),
  refresh_digest    bytea       not null check (octet_length(refresh_digest) = 32),
  agent             text        check (length(agent) <= 200),
  address_sealed    text,
  stepped_up_until  timestamptz,
  created_at        timestamptz not null default clock_timestamp(),
  last_used_at      timestamptz not null default clock_timestamp(),
  expires_at        timestamptz not null,
  ended_at          timestamptz,
  end_reason        text        check (end_reason in ('signedOut', 'reuse', 'passwordChanged', 'suspended', 'tooMany')),
  constraint session_end_has_reason check ((ended_at is null) = (end_reason is null))
);
create index session_live_of_user on {{schema}}.session (user_id, last_used_at) where ended_at is null;
create index session_expiry on {{schema}}.session (expires_at);
create index session_ended on {{schema}}.session (ended_at) where ended_at is not null;
grant select, insert, update, delete on {{schema}}.session to {{runtime}};

-- Refresh tokens given up in the last seconds: a repetition of one of them is an answer that got lost, not a theft.
create table {{schema}}.session_rotation (
  session_id  uuid        not null references {{schema}}.session (id) on delete cascade,
  digest      bytea       not null check (octet_length(digest) = 32),
  rotated_at  timestamptz not null default clock_timestamp(),
  primary key (session_id, digest)
);
grant select, insert, delete on {{schema}}.session_rotation to {{runtime}};

-- Network addresses a person has signed in from: what strangers try elsewhere does not count against the person there.
create table {{schema}}.known_address (
  user_id         uuid        not null references {{schema}}."user" (id),
  address_digest  bytea       not null check (octet_length(address_digest) = 32),
  seen_at         timestamptz not null default clock_timestamp(),
  primary key (user_id, address_digest)
);
create index known_address_age on {{schema}}.known_address (seen_at);
grant select, insert, update, delete on {{schema}}.known_address to {{runtime}};

-- The second factor: one per person, with the last time step that a code was accepted for.
create table {{schema}}.mfa_factor (
  user_id        uuid        primary key references {{schema}}."user" (id),
  state          text        not null check (state in ('PENDING', 'ACTIVE')),
  secret_sealed  text        not null,
  last_step      bigint      not null default 0,
  created_at     timestamptz not null default clock_timestamp(),
  activated_at   timestamptz,
  constraint mfa_factor_active_since check ((state = 'ACTIVE') = (activated_at is not null))
);
grant select, insert, update, delete on {{schema}}.mfa_factor to {{runtime}};

create table {{schema}}.recovery_code (
  user_id     uuid        not null references {{schema}}."user" (id),
  digest      bytea       not null check (octet_length(digest) = 32),
  created_at  timestamptz not null default clock_timestamp(),
  used_at     timestamptz,
  primary key (user_id, digest)
);
grant select, insert, update, delete on {{schema}}.recovery_code to {{runtime}};

-- Keys that access tokens are signed with. NEXT is published before it signs; RETIRING ones still verify for a while.
create table {{schema}}.signing_key (
  id              uuid        primary key,
  state           text        not null check (state in ('NEXT', 'CURRENT', 'RETIRING')),
  public_jwk      jsonb       not null check (public_jwk ->> 'd' is null),
  private_sealed  text        not null,
  created_at      timestamptz not null default clock_timestamp(),
  verifies_until  timestamptz,
  constraint signing_key_ends_when_retiring check ((state = 'RETIRING') = (verifies_until is not null))
);
create unique index signing_key_one_live on {{schema}}.signing_key (state) where state <> 'RETIRING';
grant select, insert, update, delete on {{schema}}.signing_key to {{runtime}};

-- The public halves of those that verify now.
create view {{schema}}.signing_key_v1 as
  select id::text as kid, state, public_jwk
    from {{schema}}.signing_key
   where verifies_until is null or verifies_until > clock_timestamp();
grant select on {{schema}}.signing_key_v1 to {{role gateway}};
