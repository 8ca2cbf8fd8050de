-- Invariants of the kernel's tables in one schema. Each holds when its query returns no row.

-- K2: no event waits for an operator
select event_id, producer, partition_key, error
  from {{schema}}.parked_event
 where error is not null

-- K3: every event read so far was applied here or is parked, none is older than a minute and unread
select c.producer, e.id, e.type, e.occurred_at
  from {{schema}}.consumer_cursor c
  join {{schema}}.event_v1 e on c.producer = '{{schema}}'
 where (e.epoch, e.xid, e.position) > (c.epoch, c.xid, c.position)
   and e.occurred_at < clock_timestamp() - interval '60 seconds'

-- K4: a finished idempotency record has its result
select actor, mutation, key
  from {{schema}}.idempotency
 where answer is null
   and created_at < clock_timestamp() - interval '60 seconds'

-- K5: no event is of a later epoch than this cluster's
select id, epoch
  from {{schema}}.event
 where epoch > kernel.current_epoch()
