-- Many listings from one file, and all of a seller's listings into one.

create table {{schema}}.listing_import (
  created_at      timestamptz  not null default clock_timestamp(),
  started_at      timestamptz,
  moved_at        timestamptz  not null default clock_timestamp(),      -- the last state, or the last chunk
  ended_at        timestamptz,
  id              uuid         primary key,
  seller_id       uuid         not null,
  category_id     uuid         references {{schema}}.category,           -- of rows that name none
  byte_size       int          not null check (byte_size between 1 and 64000000),
  rows_read       int          not null default 0 check (rows_read >= 0),      -- the cursor: of the file's rows, those up to here are done
  bytes_read      int          not null default 0 check (bytes_read between 0 and byte_size),
  created         int          not null default 0 check (created >= 0),
  updated         int          not null default 0 check (updated >= 0),
  unchanged       int          not null default 0 check (unchanged >= 0),
  failed          int          not null default 0 check (failed >= 0),
  warned          int          not null default 0 check (warned >= 0),
  faults          int          not null default 0 check (faults >= 0),         -- since the last chunk
  is_submitted    bool         not null,
  is_file_kept    bool         not null default true,
  format          text         not null check (format in ('SHOPIFY_CSV', 'SOUK_CSV', 'JSON_LINES')),
  currency        text         check (currency ~ '^[A-Z]{3}$'),
  condition       text         check (condition in ('NEW', 'REFURBISHED', 'LIKE_NEW', 'GOOD', 'FAIR', 'FOR_PARTS')),
  state           text         not null default 'UPLOADING' check (state in ('UPLOADING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  failure         text         check (failure in ('NOT_UTF8', 'NO_ROWS', 'NO_HEADER', 'WRONG_FORMAT', 'UNREADABLE', 'TOO_MANY_ROWS', 'FILE_MISSING', 'SELLER_UNAVAILABLE', 'UNEXPECTED')),
  failure_message text         check (length(failure_message) <= 500),
  correlation_id  text,                                                  -- of the fault that stopped it
  check ((failure is not null) = (state = 'FAILED')),
  check ((failure_message is not null) = (state = 'FAILED')),
  check ((correlation_id is not null) = (failure is not distinct from 'UNEXPECTED')),
  check (started_at is not null or state in ('UPLOADING', 'CANCELLED')),
  check ((ended_at is not null) = (state in ('DONE', 'CANCELLED', 'FAILED')))
);
-- A seller's files are imported one after the other: two at once would take each other's keys.
create unique index import_running_of_seller on {{schema}}.listing_import (seller_id) where state = 'RUNNING';
create index import_of_seller on {{schema}}.listing_import (seller_id, id desc);
-- The timers read what waits for too long, and what is to be forgotten.
create index import_moved on {{schema}}.listing_import (moved_at) where state in ('UPLOADING', 'RUNNING') or is_file_kept;
create index import_ended on {{schema}}.listing_import (ended_at) where ended_at is not null;
grant select, insert, update, delete on {{schema}}.listing_import to {{runtime}};

-- A state changes only as the machine says.
create function {{schema}}.listing_import_guard() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('UPLOADING', 'RUNNING'), ('UPLOADING', 'CANCELLED'), ('RUNNING', 'DONE'), ('RUNNING', 'CANCELLED'), ('RUNNING', 'FAILED'), ('FAILED', 'RUNNING')) then
    raise exception 'an import does not go from % to %', old.state, new.state;
  end if;
  return new;
end $$;
create trigger listing_import_moves before update of state on {{schema}}.listing_import
  for each row when (old.state <> new.state) execute function {{schema}}.listing_import_guard();

-- The report: what became of each listing in the file.
create table {{schema}}.listing_import_row (
  import_id   uuid   not null references {{schema}}.listing_import on delete cascade,
  listing_id  uuid   references {{schema}}.listing,
  row_number  int    not null check (row_number > 0),      -- of its first row, as a spreadsheet counts
  status      text   not null check (status in ('CREATED', 'UPDATED', 'UNCHANGED', 'FAILED')),
  key         text   check (length(key) <= 200),
  errors      jsonb  not null default '[]' check (jsonb_typeof(errors) = 'array'),
  warnings    jsonb  not null default '[]' check (jsonb_typeof(warnings) = 'array'),
  primary key (import_id, row_number),
  check ((status = 'FAILED') = (errors <> '[]')),
  check (status = 'FAILED' or (listing_id is not null and key is not null))
);
-- No listing twice in one file; also tells whether a key was met before.
create unique index import_row_key on {{schema}}.listing_import_row (import_id, key) where status <> 'FAILED';
create unique index import_row_listing on {{schema}}.listing_import_row (import_id, listing_id) where status <> 'FAILED';
create index import_row_status on {{schema}}.listing_import_row (import_id, status, row_number);
create index import_row_warned on {{schema}}.listing_import_row (import_id, row_number) where warnings <> '[]';
grant select, insert on {{schema}}.listing_import_row to {{runtime}};

-- What a seller's own system calls a listing: the same file again changes it and makes no second one.
create table {{schema}}.listing_key (
  seller_id   uuid  not null,
  listing_id  uuid  not null unique references {{schema}}.listing,
  key         text  not null check (length(key) between 1 and 200),
  primary key (seller_id, key)
);
grant select, insert on {{schema}}.listing_key to {{runtime}};

create table {{schema}}.listing_export (
  created_at      timestamptz  not null default clock_timestamp(),
  moved_at        timestamptz  not null default clock_timestamp(),
  ended_at        timestamptz,
  byte_size       bigint       check (byte_size >= 0),
  id              uuid         primary key,
  seller_id       uuid         not null,
  listings        int          not null default 0 check (listings >= 0),
  faults          int          not null default 0 check (faults >= 0),
  is_file_kept    bool         not null default true,
  format          text         not null check (format in ('SHOPIFY_CSV', 'SOUK_CSV', 'JSON_LINES')),
  state           text         not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
  correlation_id  text,
  check ((ended_at is null) = (state = 'RUNNING')),
  check ((byte_size is not null) = (state = 'DONE')),
  check ((correlation_id is not null) = (state = 'FAILED'))
);
create unique index export_running_of_seller on {{schema}}.listing_export (seller_id) where state = 'RUNNING';
create index export_moved on {{schema}}.listing_export (moved_at) where state = 'RUNNING' or is_file_kept;
grant select, insert, update, delete on {{schema}}.listing_export to {{runtime}};

create function {{schema}}.listing_export_guard() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('RUNNING', 'DONE'), ('RUNNING', 'FAILED')) then
    raise exception 'an export does not go from % to %', old.state, new.state;
  end if;
  return new;
end $$;
create trigger listing_export_moves before update of state on {{schema}}.listing_export
  for each row when (old.state <> new.state) execute function {{schema}}.listing_export_guard();
