-- Invariants of the kernel's tables in one schema. Each holds when its query returns no row.

-- K2: no event waits for an operator
select event_id, producer, partition_key, error
  from {{schema}}.parked_event
 where error is not null

-- K3: no event that is read here has waited for longer than a minute
select producer, id, type, occurred_at
  from {{schema}}.unread_events('{{producers}}', interval '60 seconds')

-- K4: a finished idempotency record has its result
select actor, mutation, key
  from {{schema}}.idempotency
 where answer is null
   and created_at < clock_timestamp() - interval '60 seconds'

-- K5: no event is of a later epoch than this cluster's
select id, epoch
  from {{schema}}.event
 where epoch > kernel.current_epoch()
