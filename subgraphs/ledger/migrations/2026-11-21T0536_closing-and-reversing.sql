-- What a posting's accounts and journals are asked for beside the door: closing accounts, and what is left to reverse.

-- Closes accounts that stand at zero: nothing is posted to them until they are opened again. Repeatable. One row for each
-- name, in order: CLOSED, HAS_BALANCE (with what it stands at; it stays open) or NOT_OPENED (there is no such account).
-- Locks: accounts by id, as the door does.
create function {{schema}}.account_close_v1(names text[]) returns table (outcome text, balance bigint)
  language plpgsql security definer set search_path = {{schema}}, pg_temp
as $$
begin
  perform from {{schema}}.account a where a.name = any(names) order by a.id for no key update;

  -- Only now: a posting may have moved them while this waited.
  update {{schema}}.account a
     set closed_at = clock_timestamp()
   where a.name = any(names)
     and a.balance = 0
     and a.closed_at is null;
  return query
    select case when a.id is null then 'NOT_OPENED' when a.closed_at is null then 'HAS_BALANCE' else 'CLOSED' end, a.balance
      from unnest(names) with ordinality as n (name, place)
      left join {{schema}}.account a on a.name = n.name
     order by n.place;
end $$;

-- Opens closed accounts again. Repeatable. One row for each name, in order: OPEN, or NOT_OPENED (there is no such account).
create function {{schema}}.account_reopen_v1(names text[]) returns table (outcome text)
  language plpgsql security definer set search_path = {{schema}}, pg_temp
as $$
begin
  perform from {{schema}}.account a where a.name = any(names) order by a.id for no key update;
  update {{schema}}.account a
     set closed_at = null
   where a.name = any(names)
     and a.closed_at is not null;
  return query
    select case when a.id is null then 'NOT_OPENED' else 'OPEN' end
      from unnest(names) with ordinality as n (name, place)
      left join {{schema}}.account a on a.name = n.name
     order by n.place;
end $$;

-- The postings of journals that are to be reversed, the last line first, each with what is left of it and with what
-- the reversal under the given key has taken back of it already (null when there is no such reversal).
create function {{schema}}.reversible_v1(journals uuid[], reversal_keys text[])
  returns table (place int, source_type text, source_id text, line smallint, debit text, credit text, currency text, remaining bigint, taken bigint)
  language sql stable security definer set search_path = {{schema}}, pg_temp
as $$
  select n.place::int, o.source_type, o.source_id, p.line, d.name, c.name, p.currency,
         p.minor - {{schema}}.reversed_minor(o.id, p.line),
         case when r.id is not null then coalesce(t.minor, 0) end
    from unnest(journals, reversal_keys) with ordinality as n (journal, key, place)
    join {{schema}}.journal o on o.id = n.journal
    join {{schema}}.posting p on p.journal_id = o.id
    join {{schema}}.account d on d.id = p.debit_account_id
    join {{schema}}.account c on c.id = p.credit_account_id
    left join {{schema}}.journal r on r.key = n.key and r.reversal_of = o.id
    left join {{schema}}.posting t on t.journal_id = r.id and t.reverses_line = p.line
   order by n.place, p.line desc
$$;

-- Postgres lets everybody execute a new function: these belong to the two who post.
revoke all on function {{schema}}.account_close_v1, {{schema}}.account_reopen_v1, {{schema}}.reversible_v1 from public;
grant execute on function {{schema}}.account_close_v1, {{schema}}.account_reopen_v1, {{schema}}.reversible_v1 to {{runtime}}, {{role money}};
