-- A message that both sides can read may be mended by its author for a while: what it said before is kept.
alter table {{schema}}.message add column edited_at timestamptz;
alter table {{schema}}.message add constraint message_edited check (edited_at is null or state in ('SENT', 'REDACTED'));

-- An author gives no reason, a moderator does.
alter table {{schema}}.message_history alter column reason drop not null;
alter table {{schema}}.message_history add constraint message_history_reason check ((reason is null) = (command = 'edit'));
alter table {{schema}}.message_history drop constraint message_history_is_a_step;
alter table {{schema}}.message_history add constraint message_history_is_a_step check ((command, from_state, to_state) in (
    ('edit', 'SENT', 'SENT'),
    ('release', 'HELD', 'RELEASED'),
    ('reject', 'HELD', 'REJECTED'),
    ('redact', 'SENT', 'REDACTED'),
    ('redact', 'RELEASED', 'REDACTED')
  ));

-- What an edited message said, under the version that said it. Nobody may change it; when the message is redacted it goes with it.
create table {{schema}}.message_earlier (
  message_id  uuid        not null references {{schema}}.message,
  version     int         not null check (version between 1 and 10),
  body        text        not null check (length(body) between 1 and 5000),
  primary key (message_id, version)
);
grant select, insert, delete on {{schema}}.message_earlier to {{runtime}};
