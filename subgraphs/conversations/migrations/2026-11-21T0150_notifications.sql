-- What people are told, and by which way.

-- In the app. The words are made when it is read, in the reader's language; here are the facts they are made from.
create table {{schema}}.notification (
  id          uuid        primary key,
  user_id     uuid        not null,
  kind        text        not null check (kind in ('WELCOME', 'SELLER_APPROVED', 'SELLER_SUSPENDED')),
  facts       jsonb       not null default '{}' check (jsonb_typeof(facts) = 'object'),
  subject_id  text        check (subject_id ~ '^[a-z]+_[0-9a-z]{26}$'),
  event_id    uuid        not null,
  version     int         not null default 1 check (version > 0),
  created_at  timestamptz not null default clock_timestamp(),
  updated_at  timestamptz not null default clock_timestamp(),
  read_at     timestamptz,
  constraint notification_once unique (event_id, user_id)
);
create index notification_of_user on {{schema}}.notification (user_id, id desc);
create index notification_unread on {{schema}}.notification (user_id, id desc) where read_at is null;
grant select, insert on {{schema}}.notification to {{runtime}};
grant update (read_at, version, updated_at) on {{schema}}.notification to {{runtime}};

-- Outside the app: one row for an event, a person and a channel, however often it was tried.
create table {{schema}}.delivery (
  event_id      uuid        not null,
  user_id       uuid        not null,
  channel       text        not null check (channel in ('EMAIL')),
  template      text        not null,
  state         text        not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED')),
  attempts      int         not null default 0 check (attempts >= 0),
  leased_until  timestamptz,                -- somebody is at it; until then nobody else begins
  fault         text,                       -- the last attempt's code, never its words: they may quote the mail
  created_at    timestamptz not null default clock_timestamp(),
  sent_at       timestamptz,
  constraint delivery_once primary key (event_id, user_id, channel),
  check ((state = 'SENT') = (sent_at is not null)),
  check (state <> 'FAILED' or fault is not null)
);
create index delivery_waiting on {{schema}}.delivery (created_at) where state = 'PENDING';
grant select, insert, update on {{schema}}.delivery to {{runtime}};

-- Who acts for which seller, as trust's events told: whom a seller's news concern.
create table {{schema}}.seller_member (
  seller_id  uuid not null,
  user_id    uuid not null,
  role       text not null,
  primary key (seller_id, user_id)
);
grant select, insert, update, delete on {{schema}}.seller_member to {{runtime}};

-- Where mails go on a machine without a mail server. Development only: these rows hold working links.
create table {{schema}}.development_mail (
  id          bigint      generated always as identity primary key,
  recipient   text        not null,
  subject     text        not null,
  body        text        not null,
  html        text        not null,
  created_at  timestamptz not null default clock_timestamp()
);
grant select, insert, delete on {{schema}}.development_mail to {{runtime}};

create view {{schema}}.development_mail_v1 as
  select id, recipient, subject, body, created_at
    from {{schema}}.development_mail;
grant select on {{schema}}.development_mail_v1 to {{role gateway}};
