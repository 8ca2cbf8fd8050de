-- When the provider is asked whether an entry of its balance is available: at its time, again after a wait where it was not
-- yet, and at once where the provider tells that its balance has changed.
alter table {{schema}}.balance_transaction
  add column look_at timestamptz,                               -- null: at available_at
  add column looks   int not null default 0;
create index balance_transaction_look on {{schema}}.balance_transaction (coalesce(look_at, available_at)) where matured_at is null;
grant update (look_at, looks) on {{schema}}.balance_transaction to {{runtime}};
