-- What a seller's team has saved to answer what it is asked again and again. What was sent stands in its message.
create table {{schema}}.quick_reply (
  id          uuid        primary key,
  seller_id   uuid        not null,
  title       text        not null check (length(title) between 1 and 80 and title = btrim(title)),
  text        text        not null check (length(text) between 1 and 5000),
  version     int         not null default 1 check (version > 0),
  created_at  timestamptz not null default clock_timestamp(),
  updated_at  timestamptz not null default clock_timestamp()
);
-- A title stands once in a seller's list, however its letters are written; the list is read in this order.
create unique index quick_reply_once on {{schema}}.quick_reply (seller_id, lower(title));
grant select, insert, update, delete on {{schema}}.quick_reply to {{runtime}};
