-- A file that a seller uploaded to be handed out; it lies in the object store under its id, and is never exchanged.
create table {{schema}}.digital_file (
  created_at  timestamptz  not null default clock_timestamp(),
  id          uuid         primary key,
  variant_id  uuid         not null,
  seller_id   uuid         not null,
  byte_size   int          not null check (byte_size > 0),
  is_kept     boolean      not null default false,          -- false until it stands among a variant's goods
  file_name   text         not null check (file_name ~ '^[a-z0-9][a-z0-9.-]{0,79}$'),
  unique (id, variant_id)
);
create index digital_file_waiting on {{schema}}.digital_file (created_at) where not is_kept;
grant select, insert, update, delete on {{schema}}.digital_file to {{runtime}};

-- What buyers of a variant get now: this version, or nothing until its seller says so again.
create table {{schema}}.digital_goods (
  updated_at  timestamptz  not null default clock_timestamp(),
  variant_id  uuid         primary key,
  listing_id  uuid         not null,
  seller_id   uuid         not null,
  version     int          not null default 1 check (version > 0),
  is_given    boolean      not null
);
grant select, insert, update on {{schema}}.digital_goods to {{runtime}};

-- Each version stays: who bought under it has it.
create table {{schema}}.digital_goods_version (
  created_at  timestamptz  not null default clock_timestamp(),
  variant_id  uuid         not null references {{schema}}.digital_goods,
  version     int          not null,
  file_id     uuid,
  sealed      text,                                         -- text and link, sealed for this variant and version
  actor       text         not null,
  primary key (variant_id, version),
  foreign key (file_id, variant_id) references {{schema}}.digital_file (id, variant_id),
  check (sealed is not null or file_id is not null)
);
create trigger digital_goods_version_append_only before update or delete or truncate on {{schema}}.digital_goods_version
  for each statement execute function {{schema}}.refuse_change();
create index digital_goods_version_of_file on {{schema}}.digital_goods_version (file_id) where file_id is not null;
grant select, insert on {{schema}}.digital_goods_version to {{runtime}};

-- What the buyer of a line was given, for good, and when they first looked: the proof that it was delivered.
create table {{schema}}.order_line_goods (
  handed_out_at    timestamptz  not null default clock_timestamp(),
  first_opened_at  timestamptz,
  last_opened_at   timestamptz,
  order_line_id    uuid         primary key references {{schema}}.order_line,
  variant_id       uuid         not null,
  version          int          not null,
  opened           int          not null default 0 check (opened >= 0),
  foreign key (variant_id, version) references {{schema}}.digital_goods_version (variant_id, version),
  check ((opened = 0) = (first_opened_at is null) and (opened = 0) = (last_opened_at is null))
);
grant select, insert on {{schema}}.order_line_goods to {{runtime}};
grant update (opened, first_opened_at, last_opened_at) on {{schema}}.order_line_goods to {{runtime}};
