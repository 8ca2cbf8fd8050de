-- Invariants of conversations, beside the kernel's. Each holds when its query returns no row.

-- V1: one notification per event, person and channel
select event_id, user_id, 'IN_APP' as channel, count(*) as times
  from conversations.notification
 group by event_id, user_id
having count(*) > 1
union all
select event_id, user_id, channel, count(*)
  from conversations.delivery
 group by event_id, user_id, channel
having count(*) > 1

-- V2: everybody whose address was confirmed was welcomed
select e.id as event_id, e.aggregate_id as user_id
  from trust.event_v1 e
  join conversations.consumed_event c on c.event_id = e.id
 where e.type = 'user.verified'
   and not exists (select from conversations.notification n where n.event_id = e.id)
   and not exists (select from conversations.parked_event p where p.event_id = e.id)

-- V3: no mail waits for longer than its attempts last
select event_id, user_id, template, attempts, fault
  from conversations.delivery
 where state = 'PENDING'
   and created_at < clock_timestamp() - interval '36 hours'

-- V4: everybody who has bought was told, unless they have said no
select e.id as event_id, e.payload ->> 'buyerId' as user_id
  from commerce.event_v1 e
  join conversations.consumed_event c on c.event_id = e.id
 where e.type = 'orderGroup.placed'
   and not exists (select from conversations.notification n where n.event_id = e.id)
   and not exists (select from conversations.parked_event p where p.event_id = e.id)
   and not exists (select
                     from conversations.notification_preference r
                    where kernel.global_id('usr', r.user_id) = e.payload ->> 'buyerId'
                      and r.category = 'ORDERS'
                      and not r.is_on)

-- V5: a mail of a notification says what the notification says, to the same person
select d.event_id, d.user_id, d.template
  from conversations.delivery d
 where d.template = upper(d.template)          -- mails of accounts are called by other names
   and not exists (select
                     from conversations.notification n
                    where (n.event_id, n.user_id, n.kind) = (d.event_id, d.user_id, d.template))

-- V6: no mail that waits for its time is forgotten
select event_id, user_id, template, due_at
  from conversations.delivery
 where due_at < clock_timestamp() - interval '1 hour'
