-- From a draft to what everybody sees, and what may happen to it then.
alter table {{schema}}.listing
  drop constraint listing_state_check,
  add column published_at  timestamptz,      -- first, and kept
  add column expires_at    timestamptz,      -- the timer of what is published
  add column state_reason  text check (length(state_reason) <= 500),      -- what an operator told the seller at the last step
  add constraint listing_state_check check (state in (
    'DRAFT', 'PENDING_REVIEW', 'PUBLISHED', 'REJECTED', 'PAUSED', 'EXPIRED', 'SUSPENDED', 'REMOVED', 'ARCHIVED')),
  add constraint listing_published_expires check (state <> 'PUBLISHED' or (published_at is not null and expires_at is not null));
-- The timer reads what is due first.
create index listing_expiry on {{schema}}.listing (expires_at) where state = 'PUBLISHED';
-- What everybody sees of a seller; and what waits for an operator, the oldest first.
create index listing_published_of_seller on {{schema}}.listing (seller_id, id desc) where state = 'PUBLISHED';
create index listing_for_review on {{schema}}.listing (updated_at, id) where state = 'PENDING_REVIEW';

-- Every step of a listing, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.listing_history (
  listing_id      uuid        not null references {{schema}}.listing,
  version         int         not null,
  command         text        not null,
  from_state      text,
  to_state        text        not null,
  reason          text        check (length(reason) <= 500),
  actor           text        not null,
  correlation_id  text        not null,
  at              timestamptz not null default clock_timestamp(),
  primary key (listing_id, version),
  constraint listing_history_is_a_step check ((command, from_state, to_state) in (
    ('submit', 'DRAFT', 'PENDING_REVIEW'),
    ('approve', 'PENDING_REVIEW', 'PUBLISHED'),
    ('reject', 'PENDING_REVIEW', 'REJECTED'),
    ('redraft', 'REJECTED', 'DRAFT'),
    ('pause', 'PUBLISHED', 'PAUSED'),
    ('resume', 'PAUSED', 'PUBLISHED'),
    ('expire', 'PUBLISHED', 'EXPIRED'),
    ('renew', 'EXPIRED', 'PUBLISHED'),
    ('suspend', 'PUBLISHED', 'SUSPENDED'),
    ('suspend', 'PAUSED', 'SUSPENDED'),
    ('reinstate', 'SUSPENDED', 'PUBLISHED'),
    ('remove', 'SUSPENDED', 'REMOVED'),
    ('archive', 'DRAFT', 'ARCHIVED'),
    ('archive', 'PENDING_REVIEW', 'ARCHIVED'),
    ('archive', 'PUBLISHED', 'ARCHIVED'),
    ('archive', 'REJECTED', 'ARCHIVED'),
    ('archive', 'PAUSED', 'ARCHIVED'),
    ('archive', 'EXPIRED', 'ARCHIVED'),
    ('archive', 'SUSPENDED', 'ARCHIVED')
  ))
);
create trigger listing_history_append_only before update or delete or truncate on {{schema}}.listing_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.listing_history to {{runtime}};

-- Whether somebody looks at a listing before everybody sees it: by category, the nearest one counts; the row without a
-- category is for all others. A row and not code, so that an installation can decide otherwise.
create table {{schema}}.listing_review_policy (
  category_id   uuid  unique nulls not distinct references {{schema}}.category,
  is_automatic  bool  not null
);
insert into {{schema}}.listing_review_policy (category_id, is_automatic) values (null, true);
grant select, insert, update on {{schema}}.listing_review_policy to {{runtime}};
