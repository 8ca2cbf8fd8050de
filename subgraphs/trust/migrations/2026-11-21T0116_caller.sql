-- Who asks, for the gateway: one row for each session that is still kept, whether it counts (`is_live`), and what the person may do now.
-- `memberships` is [{ of: seller's uuid, role }], `roles` the platform's.
create view {{schema}}.caller_v1 as
  select s.id as session_id,
         u.id as user_id,
         u.state as user_state,
         coalesce((select array_agg(g.role order by g.role)
                     from {{schema}}.role_grant g
                    where g.user_id = u.id and g.state = 'ACTIVE'), '{}') as roles,
         coalesce((select jsonb_agg(jsonb_build_object('of', m.seller_id, 'role', m.role) order by m.seller_id)
                     from {{schema}}.seller_member m
                    where m.user_id = u.id), '[]') as memberships,
         s.stepped_up_until,
         s.expires_at,
         s.ended_at is null and s.expires_at > clock_timestamp() and u.state in ('UNVERIFIED', 'ACTIVE') as is_live
    from {{schema}}.session s
    join {{schema}}."user" u on u.id = s.user_id;
grant select on {{schema}}.caller_v1 to {{role gateway}};
