-- Pictures of listings: from the leave to upload one to what everybody sees.

create table {{schema}}.media (
  created_at    timestamptz  not null default clock_timestamp(),
  archived_at   timestamptz,                             -- taken off its listing
  id            uuid         primary key,
  listing_id    uuid         not null references {{schema}}.listing,
  byte_size     int          not null check (byte_size between 1 and 10000000),
  position      int          check (position between 0 and 19),      -- with the unique places below: at most 20 of a listing
  width         int          check (width between 1 and 12000),
  height        int          check (height between 1 and 12000),
  content_type  text         not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
  state         text         not null default 'UPLOADING' check (state in ('UPLOADING', 'UPLOADED', 'READY', 'REJECTED')),
  rejection     text         check (rejection in ('NOT_UPLOADED', 'WRONG_SIZE', 'WRONG_TYPE', 'UNREADABLE', 'TOO_SMALL', 'TOO_LARGE')),
  alt_text      text         not null default '' check (length(alt_text) <= 500),
  widths        int[]        not null default '{}' check (cardinality(widths) <= 3 and array_position(widths, null) is null),
  check ((rejection is not null) = (state = 'REJECTED')),
  check ((state = 'READY') = (width is not null and height is not null and cardinality(widths) > 0)),      -- what is shown has its objects
  check ((position is not null) = (state <> 'UPLOADING' and archived_at is null)),
  check (archived_at is null or state <> 'UPLOADING'),
  constraint media_place unique (listing_id, position) deferrable initially immediate      -- a statement may exchange two
);
-- The timer reads what nobody took over.
create index media_unattached on {{schema}}.media (created_at) where state = 'UPLOADING';
-- Uploads begun for a listing are counted before another may begin.
create index media_uploading_of_listing on {{schema}}.media (listing_id) where state = 'UPLOADING';
grant select, insert, update, delete on {{schema}}.media to {{runtime}};

-- A state changes only as the machine says, and what was attached is never deleted.
create function {{schema}}.media_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'UPLOADING' then raise exception 'media that was attached is archived, not deleted'; end if;
    return old;
  end if;
  if (old.state, new.state) not in (('UPLOADING', 'UPLOADED'), ('UPLOADED', 'READY'), ('UPLOADED', 'REJECTED')) then
    raise exception 'media does not go from % to %', old.state, new.state;
  end if;
  return new;
end $$;
create trigger media_moves before update of state on {{schema}}.media
  for each row when (old.state <> new.state) execute function {{schema}}.media_guard();
create trigger media_stays before delete on {{schema}}.media
  for each row execute function {{schema}}.media_guard();
