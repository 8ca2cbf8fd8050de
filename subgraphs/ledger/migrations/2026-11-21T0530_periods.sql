-- Closed periods: what the books say of a time that takes no entry any more.

alter table {{schema}}.period add column id uuid not null default {{schema}}.uuid_v7() unique;

-- What each kind moved in a period by effective time, and what it stood at before and after. Every kind that ever moved.
create table {{schema}}.period_total (
  opening       numeric      not null,      -- as the kind counts
  debit_minor   numeric      not null check (debit_minor >= 0),
  credit_minor  numeric      not null check (credit_minor >= 0),
  closing       numeric      not null,
  until         timestamptz  not null references {{schema}}.period,
  kind          text         collate "C" not null references {{schema}}.account_kind,
  currency      text         collate "C" not null,
  primary key (until, kind, currency)
);
-- Which periods were added up: one without any entry has no totals.
create table {{schema}}.period_counted (
  until       timestamptz  primary key references {{schema}}.period,
  counted_at  timestamptz  not null default clock_timestamp()
);
create trigger period_total_append_only before update or delete or truncate on {{schema}}.period_total
  for each statement execute function {{schema}}.refuse_change();
create trigger period_counted_append_only before update or delete or truncate on {{schema}}.period_counted
  for each statement execute function {{schema}}.refuse_change();
grant select on {{schema}}.period_total, {{schema}}.period_counted to {{runtime}};

-- Closes the books up to a moment. Outcomes: CLOSED · NOT_LATER (they are closed until then already) · IN_FUTURE; with
-- the period closed last.
--
-- The lock waits for every posting under way and lets none begin until this transaction ends: those before it stand in
-- the books when the period is closed, those after it find it closed. The last lock of its transaction, as in the door.
-- @throws lock_not_available when a posting under way does not end soon: those behind it would have to wait as well
create function {{schema}}.period_close_v1(until_moment timestamptz, actor text) returns table (outcome text, id uuid, closed_until timestamptz)
  language plpgsql security definer set search_path = {{schema}}, pg_temp set lock_timeout = '2s'
as $$
declare
  latest timestamptz;
begin
  lock table {{schema}}.journal in share row exclusive mode;
  select max(p.until) into latest from {{schema}}.period p;
  if until_moment > clock_timestamp() then
    return query select 'IN_FUTURE', null::uuid, latest;
  elsif until_moment <= latest then
    return query select 'NOT_LATER', null::uuid, latest;
  else
    return query
      insert into {{schema}}.period as p (until, closed_by) values (until_moment, actor)
      returning 'CLOSED', p.id, p.until;
  end if;
end $$;

-- A transaction that reads from an old snapshot (repeatable read, serializable) would not see a period closed since, and
-- post into it. The books are written as they are, not as they were.
create function {{schema}}.refuse_old_snapshot() returns trigger language plpgsql as $$
begin
  raise exception 'journals are posted in transactions that read what is committed' using errcode = 'invalid_transaction_state';
end $$;
create trigger journal_reads_now before insert on {{schema}}.journal for each statement
  when (current_setting('transaction_isolation') in ('repeatable read', 'serializable')) execute function {{schema}}.refuse_old_snapshot();

-- Adds up the earliest period that is not, and returns how many it added up: 1, or 0 if there is none. What is closed
-- does not change, so no lock is needed; and it has no transaction number until it writes, so that it holds no cursor back.
create function {{schema}}.period_count_v1() returns int
  language plpgsql security definer set search_path = {{schema}}, pg_temp set jit = off
as $$
declare
  begins timestamptz;
  ends   timestamptz;
  moved  jsonb;
begin
  select coalesce(max(c.until), '-infinity') into begins from {{schema}}.period_counted c;
  select min(p.until) into ends from {{schema}}.period p where p.until > begins;
  if ends is null then return 0; end if;

  select coalesce(jsonb_agg(m), '[]') into moved
    from (select a.kind, a.currency, sum(e.debit) as debit, sum(e.credit) as credit
            from (select p.debit_account_id as account_id, p.minor as debit, 0 as credit
                    from {{schema}}.journal j
                    join {{schema}}.posting p on p.journal_id = j.id
                   where j.effective_at >= begins and j.effective_at < ends
                  union all
                  select p.credit_account_id, 0, p.minor
                    from {{schema}}.journal j
                    join {{schema}}.posting p on p.journal_id = j.id
                   where j.effective_at >= begins and j.effective_at < ends) as e
            join {{schema}}.account a on a.id = e.account_id
           group by a.kind, a.currency) as m;

  insert into {{schema}}.period_counted (until) values (ends) on conflict do nothing;
  if not found then return 0; end if;      -- another call has done it meanwhile
  insert into {{schema}}.period_total (until, kind, currency, opening, debit_minor, credit_minor, closing)
  select ends, kind, currency, coalesce(b.closing, 0), coalesce(m.debit, 0), coalesce(m.credit, 0),
         coalesce(b.closing, 0) + k.sign * (coalesce(m.debit, 0) - coalesce(m.credit, 0))
    from jsonb_to_recordset(moved) as m (kind text, currency text, debit numeric, credit numeric)
    full join (select kind, currency, closing from {{schema}}.period_total where until = begins) as b using (kind, currency)
    join {{schema}}.account_kind k using (kind);
  return 1;
end $$;

revoke all on function {{schema}}.period_close_v1, {{schema}}.period_count_v1 from public;
grant execute on function {{schema}}.period_close_v1, {{schema}}.period_count_v1 to {{runtime}};
