-- The contract with whoever writes to people: how to reach each of them. The address is sealed as it lies in the table (purpose
-- `email`, context the person's global id), so that nobody reads it in a result or a log; it is opened where the mail is made.
-- Whoever has not confirmed it, is suspended or is gone cannot be reached; who is locked out is still told what happens to them.
create view {{schema}}.contact_v1 as
  select u.id as user_id, u.display_name, u.locale,
         case when u.state in ('ACTIVE', 'LOCKED') then u.email_sealed end as email_sealed
    from {{schema}}."user" u;
grant select on {{schema}}.contact_v1 to {{role conversations}};
