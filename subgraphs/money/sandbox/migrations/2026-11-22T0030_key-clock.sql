-- Idempotency keys age by a clock of their own: days can pass while requests are under way.
alter table sandbox.clock add column keys_offset_ms bigint not null default 0;
update sandbox.clock set keys_offset_ms = offset_ms;
