-- Connected accounts: whose an object, an event and an idempotency key is.
alter table sandbox.object add column account text not null default 'platform';
alter table sandbox.event add column account text not null default 'platform';
alter table sandbox.idempotency add column account text not null default 'platform';
alter table sandbox.idempotency drop constraint idempotency_pkey, add primary key (account, key);

drop index sandbox.object_newest;
create index object_newest on sandbox.object (account, kind, sequence desc);
create index object_of_destination on sandbox.object ((body ->> 'destination'), kind, sequence desc) where body ->> 'destination' is not null;
create index object_of_transfer_group on sandbox.object ((body ->> 'transfer_group'), kind, sequence desc) where body ->> 'transfer_group' is not null;
create index object_of_transfer on sandbox.object ((body ->> 'transfer'), kind, sequence desc) where body ->> 'transfer' is not null;
drop index sandbox.event_newest;
create index event_newest on sandbox.event (account, sequence desc);

-- Every transfer and payout asks what a balance holds: the sum is read from an index, not from documents.
alter table sandbox.object
  add column moved_currency text generated always as (case when kind = 'balance_transaction' then body ->> 'currency' end) stored,
  add column moved_on bigint generated always as (case when kind = 'balance_transaction' then (body ->> 'available_on')::bigint end) stored,
  add column moved_net bigint generated always as (case when kind = 'balance_transaction' then (body ->> 'net')::bigint end) stored,
  add column moved_type text generated always as (case when kind = 'balance_transaction' then body ->> 'type' end) stored;
create index movement_of_balance on sandbox.object (account, moved_currency, moved_on) include (moved_net, moved_type) where moved_net is not null;

-- No transfer gives back more than it gave.
alter table sandbox.object add constraint transfer_gives_back_no_more_than_it_gave check (
  kind <> 'transfer'
  or (body ->> 'amount_reversed')::bigint between 0 and (body ->> 'amount')::bigint
);
