-- Platform roles. A grant is asked for by one administrator and approved by another.
create table {{schema}}.role_grant (
  id             uuid        primary key,
  user_id        uuid        not null references {{schema}}."user" (id),
  role           text        not null check (role in ('SUPPORT', 'MODERATOR', 'RISK_ANALYST', 'FINANCE', 'ADMIN', 'AUDITOR')),
  state          text        not null check (state in ('PENDING', 'ACTIVE', 'REVOKED')),
  reason         text        not null check (length(reason) between 1 and 500),
  requested_by   text        not null,
  approved_by    text,
  revoked_by     text,
  created_at     timestamptz not null default clock_timestamp(),
  updated_at     timestamptz not null default clock_timestamp(),
  version        int         not null default 1,
  constraint role_grant_four_eyes check (approved_by is null or approved_by <> requested_by),
  constraint role_grant_active_is_approved check (state <> 'ACTIVE' or approved_by is not null),
  constraint role_grant_end_has_author check ((state = 'REVOKED') = (revoked_by is not null))
);
create unique index role_grant_live on {{schema}}.role_grant (user_id, role) where state <> 'REVOKED';
grant select, insert, update on {{schema}}.role_grant to {{runtime}};
