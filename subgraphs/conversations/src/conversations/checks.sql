-- V10: the messages of a thread are numbered from 1 on without a gap, as far as its row says
select c.id, c.last_sequence, m.numbered, m.first, m.last
  from conversations.conversation c
 cross join lateral (
   select count(m.sequence) as numbered, coalesce(min(m.sequence), 1) as first, coalesce(max(m.sequence), 0) as last
     from conversations.message m
    where m.conversation_id = c.id
 ) as m
 where (m.numbered, m.first, m.last) is distinct from (c.last_sequence, 1, c.last_sequence)

-- V11: a side has read as far as whoever of it read furthest, and nobody further than there is
select c.id, c.last_sequence, c.buyer_read_up_to, c.seller_read_up_to
  from conversations.conversation c
 cross join lateral (
   select coalesce(max(p.read_up_to) filter (where p.user_id = c.buyer_id), 0) as buyer,
          coalesce(max(p.read_up_to) filter (where p.user_id <> c.buyer_id), 0) as seller
     from conversations.participant p
    where p.conversation_id = c.id
 ) as p
 where (p.buyer, p.seller) is distinct from (c.buyer_read_up_to, c.seller_read_up_to)
    or greatest(p.buyer, p.seller) > c.last_sequence

-- V12: the history of a message, and of a conversation, is one path to its state
select m.id, m.state, h.from_state, h.to_state, h.version
  from conversations.message m
  left join conversations.message_history h on h.message_id = m.id
 where (h.message_id is null and (m.state not in ('SENT', 'HELD') or m.version > 1 or (m.state = 'HELD') <> (m.held_for <> '{}')))
    or (h.version = m.version and h.to_state <> m.state)
    or h.version > m.version
    or (h.version > 2 and not exists (select from conversations.message_history b where (b.message_id, b.version, b.to_state) = (h.message_id, h.version - 1, h.from_state)))
    or (h.version = 2 and h.from_state <> case when m.held_for = '{}' then 'SENT' else 'HELD' end)
    or (m.version > 1 and not exists (select from conversations.message_history l where (l.message_id, l.version) = (m.id, m.version)))
union all
select c.id, c.state, h.from_state, h.to_state, h.version
  from conversations.conversation c
  left join lateral (
    select h.* from conversations.conversation_history h where h.conversation_id = c.id order by h.version desc limit 1
  ) as h on true
 where c.state <> coalesce(h.to_state, 'OPEN')

-- V13: what was asked of sellers and when they answered is what the threads say
with numbered as (
  select m.conversation_id, m.sequence, m.side, m.sent_at,
         lag(m.side) over thread as before,
         min(m.sequence) filter (where m.side = 'SELLER') over (thread rows between 1 following and unbounded following) as answer
    from conversations.message m
   where m.sequence is not null
  window thread as (partition by m.conversation_id order by m.sequence)
), said as (
  select n.conversation_id, n.sequence, c.seller_id, n.sent_at as asked_at, case when a.sent_at is not null then greatest(a.sent_at, n.sent_at) end as answered_at
    from numbered n
    join conversations.conversation c on c.id = n.conversation_id
    left join conversations.message a on (a.conversation_id, a.sequence) = (n.conversation_id, n.answer)
   where n.side = 'BUYER' and n.before is distinct from 'BUYER'
)
(select conversation_id, sequence, seller_id, asked_at, answered_at from said
 except select conversation_id, sequence, seller_id, asked_at, answered_at from conversations.question)
union all
(select conversation_id, sequence, seller_id, asked_at, answered_at from conversations.question
 except select conversation_id, sequence, seller_id, asked_at, answered_at from said)

-- V14: the parties of a thread are those of its listing or order
select c.id, c.subject_kind, c.subject_id
  from conversations.conversation c
  left join catalog.listing_party_v1 l on c.subject_kind = 'LISTING' and l.listing_id = c.subject_id
  left join commerce.order_party_v1 o on c.subject_kind = 'ORDER' and o.order_id = c.subject_id
 where c.seller_id is distinct from coalesce(l.seller_id, o.seller_id)
    or c.buyer_id <> coalesce(o.buyer_id, c.buyer_id)

-- V15: all that an edited message said is there, as many times as it was edited; of a redacted one nothing is
select m.id, m.state, m.edited_at, edits.count as edits, earlier.count as earlier
  from conversations.message m
 cross join lateral (select count(*) from conversations.message_history h where h.message_id = m.id and h.command = 'edit') as edits
 cross join lateral (select count(*) from conversations.message_earlier e where e.message_id = m.id) as earlier
 where (m.edited_at is null) <> (edits.count = 0)
    or earlier.count <> case when m.state = 'REDACTED' then 0 else edits.count end
