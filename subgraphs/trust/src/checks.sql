-- Invariants of trust, beside the kernel's. Each holds when its query returns no row.

-- T2: the audit chain verifies
select a.seq
  from trust.audit_event a
  left join trust.audit_event before on before.seq = a.seq - 1
 where a.hash is distinct from trust.audit_hash(a.previous_hash, a.seq, a.at, a.actor, a.action, a.subject, a.details, a.correlation_id)
    or a.previous_hash is distinct from case when a.seq = 1 then sha256('souk audit log') else before.hash end
union all
select h.seq
  from trust.audit_head h
  left join trust.audit_event newest on newest.seq = (select max(seq) from trust.audit_event)
 where (h.seq, h.hash) is distinct from (coalesce(newest.seq, 0), coalesce(newest.hash, sha256('souk audit log')))

-- T3: a person's state is where the history ends, and each step begins where the last one ended
select u.id, u.state, h.to_state, h.from_state, h.previous_to
  from trust."user" u
  left join lateral (
    select h.to_state, h.from_state, lag(h.to_state) over (order by h.at, h.id) as previous_to,
           row_number() over (order by h.at desc, h.id desc) as from_end
      from trust.user_history h
     where h.user_id = u.id) as h on true
 where h.to_state is null
    or (h.from_end = 1 and h.to_state <> u.state)
    or h.from_state is distinct from h.previous_to

-- T4: nobody who is barred has a live session
select s.id, u.state
  from trust.session s
  join trust."user" u on u.id = s.user_id
 where s.ended_at is null
   and u.state not in ('UNVERIFIED', 'ACTIVE')

-- T5: a signing key is followed by another that is published already
select count(*) as keys
  from trust.signing_key
having count(*) > 0
   and (count(*) filter (where state = 'CURRENT'), count(*) filter (where state = 'NEXT')) <> (1, 1)

-- T6: a second factor that is on has recovery codes, one that is off has none
select f.user_id, f.state
  from trust.mfa_factor f
 where (f.state = 'ACTIVE') <> exists (select from trust.recovery_code r where r.user_id = f.user_id)

-- T7: a platform role holds only with the approval of somebody else than who asked for it
select g.id, g.user_id, g.role
  from trust.role_grant g
 where g.state = 'ACTIVE'
   and (g.approved_by is null or g.approved_by = g.requested_by)

-- T8: every seller has an owner
select s.id
  from trust.seller s
 where not exists (select from trust.seller_member m where m.seller_id = s.id and m.role = 'SELLER_OWNER')

-- T9: a seller's state is where the history ends, and each step begins where the last one ended
select s.id, s.state, h.version, h.from_state, h.to_state
  from trust.seller s
  left join lateral (
    select h.version, h.to_state, h.from_state, lag(h.to_state) over (order by h.version) as previous_to,
           row_number() over (order by h.version desc) as from_end
      from trust.seller_history h
     where h.seller_id = s.id) as h on true
 where h.to_state is null
    or (h.from_end = 1 and (h.to_state <> s.state or h.version > s.version))
    or h.from_state is distinct from h.previous_to
