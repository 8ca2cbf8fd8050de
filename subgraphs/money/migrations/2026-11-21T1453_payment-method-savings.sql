-- Payments whose buyer wants to keep what they pay with: looked at until that is known, and then forgotten.
create table {{schema}}.payment_method_saving (
  created_at  timestamptz  not null default clock_timestamp(),
  look_at     timestamptz  not null default clock_timestamp(),
  payment_id  uuid         primary key references {{schema}}.payment,
  looks       int          not null default 0
);
create index payment_method_saving_look on {{schema}}.payment_method_saving (look_at);
grant select, insert, update, delete on {{schema}}.payment_method_saving to {{runtime}};
