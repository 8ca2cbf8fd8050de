-- Pictures that go with messages. Nobody reads them but who reads the message: each address is signed, and ends.
create table {{schema}}.attachment (
  id               uuid        primary key,
  conversation_id  uuid        not null references {{schema}}.conversation,
  author_id        uuid        not null,
  message_id       uuid        references {{schema}}.message,
  position         int         check (position between 0 and 9),
  content_type     text        not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
  byte_size        int         not null check (byte_size between 1 and 10000000),
  state            text        not null default 'UPLOADING' check (state in ('UPLOADING', 'READY', 'SENT', 'REMOVED')),
  width            int         check (width > 0),
  height           int         check (height > 0),
  created_at       timestamptz not null default clock_timestamp(),
  constraint attachment_in_order unique (message_id, position),
  check ((message_id is null) = (state in ('UPLOADING', 'READY'))),
  check ((message_id is null) = (position is null)),
  check ((width is null) = (state = 'UPLOADING') and (width is null) = (height is null))
);
-- What nobody has sent within a day, and what was taken away with its message, is swept.
create index attachment_unsent on {{schema}}.attachment (created_at) where message_id is null;
create index attachment_removed on {{schema}}.attachment (created_at) where state = 'REMOVED';
grant select, insert, update, delete on {{schema}}.attachment to {{runtime}};
