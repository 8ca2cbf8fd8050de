-- What keeps the books true whoever writes to them, their owner included.

-- History is not changed. Postgres asks no one's leave for a trigger, so this binds owner and superuser as well.
create trigger journal_append_only before update or delete or truncate on {{schema}}.journal
  for each statement execute function {{schema}}.refuse_change();
create trigger posting_append_only before update or delete or truncate on {{schema}}.posting
  for each statement execute function {{schema}}.refuse_change();
-- A period is closed behind every posting under way, by whomever: the lock waits for them and lets none begin.
create function {{schema}}.period_waits() returns trigger language plpgsql set search_path = {{schema}}, pg_temp as $$
begin
  lock table {{schema}}.journal in share row exclusive mode;
  return null;
end $$;
create trigger period_waits before insert on {{schema}}.period for each statement execute function {{schema}}.period_waits();
create trigger period_append_only before update or delete or truncate on {{schema}}.period
  for each statement execute function {{schema}}.refuse_change();

-- A new account is its kind's: side and bounds are not the writer's to say.
create function {{schema}}.account_opened() returns trigger language plpgsql set search_path = {{schema}}, pg_temp as $$
declare
  template {{schema}}.account_kind;
begin
  select * into template from {{schema}}.account_kind where kind = new.kind;
  if template.kind is null or new.owner !~ template.owner_pattern then
    raise exception 'no account % of %', new.kind, new.owner using errcode = 'check_violation', constraint = 'account_owner';
  end if;
  new.sign := template.sign;
  new.floor := template.floor;
  new.ceiling := template.ceiling;
  new.balance := 0;
  new.version := 0;
  new.moved_at := '-infinity';
  return new;
end $$;
create trigger account_opened before insert on {{schema}}.account for each row execute function {{schema}}.account_opened();

-- A balance moves by postings only: their trigger is the one place from which this update is let through.
create trigger account_moved_by_postings before update of balance, version, moved_at on {{schema}}.account
  for each row when (pg_trigger_depth() = 0) execute function {{schema}}.refuse_change();
create trigger account_identity before update of id, kind, owner, currency, sign, floor, ceiling, opened_at on {{schema}}.account
  for each statement execute function {{schema}}.refuse_change();
create trigger account_stays before delete on {{schema}}.account
  for each row when (old.version > 0) execute function {{schema}}.refuse_change();
create trigger account_truncate before truncate on {{schema}}.account
  for each statement execute function {{schema}}.refuse_change();

-- New postings move their accounts, and only if they say so rightly: each continues its accounts' versions and balances
-- without a gap, within floor and ceiling, in their currency, not before their last, and none is closed.
create function {{schema}}.postings_move_accounts() returns trigger language plpgsql set search_path = {{schema}}, pg_temp as $$
declare
  broken int;
begin
  with entry as (
    select p.debit_account_id as account_id, p.debit_version as version, p.debit_balance as balance, p.minor as debit,
           p.currency, p.posted_at
      from posted p
    union all
    select p.credit_account_id, p.credit_version, p.credit_balance, -p.minor, p.currency, p.posted_at
      from posted p
  ), followed as (      -- each entry beside the one before it
    select e.*, lag(e.version) over w as previous_version, lag(e.balance) over w as previous_balance, lag(e.posted_at) over w as previous_at
      from entry e
    window w as (partition by e.account_id order by e.version)
  ), moved as (
    select account_id, min(version) - 1 as version_before, max(version) as version, min(posted_at) as first_at, max(posted_at) as last_at,
           min(balance) as lowest, max(balance) as highest, min(currency) as currency, max(currency) as also_currency,
           min(balance) filter (where previous_version is null) as first_balance, min(debit) filter (where previous_version is null) as first_debit,
           (array_agg(balance order by version desc))[1] as balance,
           coalesce(bool_and(version = previous_version + 1 and posted_at >= previous_at), true) as is_gapless,
           coalesce(bool_and(balance = previous_balance + debit), true) as grows_by_debit,
           coalesce(bool_and(balance = previous_balance - debit), true) as grows_by_credit
      from followed
     group by account_id
  ), updated as (      -- against the row as it is under its lock, whatever this statement saw before
    update {{schema}}.account a
       set balance = m.balance, version = m.version, moved_at = m.last_at
      from moved m
     where a.id = m.account_id
       and m.is_gapless
       and a.version = m.version_before
       and a.balance + a.sign * m.first_debit = m.first_balance
       and case a.sign when 1 then m.grows_by_debit else m.grows_by_credit end
       and m.lowest >= a.floor
       and m.highest <= a.ceiling
       and a.currency = m.currency
       and a.currency = m.also_currency
       and a.moved_at <= m.first_at
       and a.closed_at is null
    returning 1
  )
  select (select count(*) from moved) - (select count(*) from updated) into broken;
  if broken > 0 then
    raise exception 'postings that do not continue % of their accounts', broken
      using errcode = 'check_violation', constraint = 'posting_continues_account';
  end if;
  return null;
end $$;
create trigger posting_moves_accounts after insert on {{schema}}.posting referencing new table as posted
  for each statement execute function {{schema}}.postings_move_accounts();

-- A journal comes with all its postings: one statement writes both, or neither can be written.
create function {{schema}}.postings_are_whole() returns trigger language plpgsql set search_path = {{schema}}, pg_temp as $$
declare
  broken  uuid;
  reverse bool;
begin
  select min(p.journal_id::text) filter (where j.id is null)::uuid, bool_or(p.reversing > 0)
    into broken, reverse
    from (select journal_id, count(*) as postings, max(line) as last_line, count(reverses_line) as reversing,
                 min(posted_at) as first_at, max(posted_at) as last_at
            from posted
           group by journal_id) as p
   cross join (select kernel.current_epoch() as epoch, clock_timestamp() as at) as now_here
    left join {{schema}}.journal j
      on j.id = p.journal_id and j.xid = pg_current_xact_id() and j.epoch = now_here.epoch
     and j.posted_at <= now_here.at + interval '1 hour'      -- a clock that was set back by less stops nobody
     and j.posting_count = p.postings and j.posting_count = p.last_line
     and j.posted_at = p.first_at and j.posted_at = p.last_at
     and p.reversing = case when j.reversal_of is null then 0 else p.postings end;
  if broken is not null then
    raise exception 'journal % is not what its postings say', broken using errcode = 'check_violation', constraint = 'posting_of_journal';
  end if;
  if not reverse then return null; end if;

  -- The accounts are locked by now, and a reversal moves the accounts of what it reverses: no other comes in between.
  select r.reversal_of into broken
    from (select distinct j.reversal_of, p.reverses_line, p.debit_account_id, p.credit_account_id
            from posted p
            join {{schema}}.journal j on j.id = p.journal_id
           where p.reverses_line is not null) as r
    left join {{schema}}.posting o
      on o.journal_id = r.reversal_of and o.line = r.reverses_line
     and o.debit_account_id = r.credit_account_id and o.credit_account_id = r.debit_account_id
   where o.journal_id is null
      or o.minor < {{schema}}.reversed_minor(r.reversal_of, r.reverses_line)
   limit 1;
  if broken is not null then
    raise exception 'reversals of % go beyond it', broken using errcode = 'check_violation', constraint = 'reversal_within_original';
  end if;
  return null;
end $$;

-- How much of a posting was reversed so far.
create function {{schema}}.reversed_minor(journal uuid, reversed_line smallint) returns bigint language sql stable set search_path = {{schema}}, pg_temp as $$
  select coalesce(sum(p.minor), 0)::bigint
    from {{schema}}.journal j
    join {{schema}}.posting p on p.journal_id = j.id
   where j.reversal_of = journal
     and p.reverses_line = reversed_line
$$;
create trigger postings_are_whole after insert on {{schema}}.posting referencing new table as posted      -- by name after posting_moves_accounts
  for each statement execute function {{schema}}.postings_are_whole();

create function {{schema}}.journals_are_whole() returns trigger language plpgsql set search_path = {{schema}}, pg_temp as $$
declare
  empty  bool;
  closed bool;
begin
  -- A period is closed under a lock that waits for every writer of this table, and this reads after the writing.
  select bool_or(p.journal_id is null), bool_or(j.effective_at < (select max(until) from {{schema}}.period))
    into empty, closed
    from written j
    left join {{schema}}.posting p on p.journal_id = j.id and p.line = j.posting_count;
  if empty then
    raise exception 'a journal without its postings' using errcode = 'check_violation', constraint = 'journal_has_postings';
  end if;
  if closed then
    raise exception 'a journal in a closed period' using errcode = 'check_violation', constraint = 'journal_in_open_period';
  end if;
  return null;
end $$;
create trigger journals_are_whole after insert on {{schema}}.journal referencing new table as written
  for each statement execute function {{schema}}.journals_are_whole();

-- Postgres lets everybody execute a new function; these are the triggers' alone.
revoke all on function {{schema}}.account_opened, {{schema}}.postings_move_accounts, {{schema}}.postings_are_whole, {{schema}}.journals_are_whole,
  {{schema}}.period_waits, {{schema}}.reversed_minor from public;
