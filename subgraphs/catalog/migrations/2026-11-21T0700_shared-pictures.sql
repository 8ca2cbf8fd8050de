-- A copy of a picture that is there already: its objects are the other's. They are never deleted, so neither is what it names.
alter table {{schema}}.media
  add column picture_of uuid references {{schema}}.media check (picture_of <> id),
  add constraint media_copy_is_ready check (picture_of is null or state = 'READY');
