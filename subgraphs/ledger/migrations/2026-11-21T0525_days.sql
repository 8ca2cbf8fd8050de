-- Days: what each account stood at when a day (UTC) ended, and what each kind moved in it. A day is taken once it can
-- hold no other posting, in its turn, and stays as it was taken.

create table {{schema}}.day (
  day            date         primary key,
  taken_at       timestamptz  not null default clock_timestamp(),
  account_count  int          not null check (account_count >= 0)      -- accounts that moved
);
-- Accounts that moved that day; on other days an account stands where it stood.
create table {{schema}}.day_balance (
  balance       bigint   not null,
  version       bigint   not null,
  debit_minor   numeric  not null check (debit_minor >= 0),
  credit_minor  numeric  not null check (credit_minor >= 0),
  account_id    uuid     not null references {{schema}}.account,
  day           date     not null,
  primary key (account_id, day)
);
create index day_balance_of_day on {{schema}}.day_balance (day);
-- Every kind that ever moved, each day, so that one day's rows are its trial balance.
create table {{schema}}.day_total (
  debit_minor     numeric  not null check (debit_minor >= 0),      -- moved in the day
  credit_minor    numeric  not null check (credit_minor >= 0),
  debit_balance   numeric  not null check (debit_balance >= 0),    -- held at its end, by those accounts whose balance is a debit
  credit_balance  numeric  not null check (credit_balance >= 0),   -- by those whose balance is a credit
  account_count   bigint   not null check (account_count >= 0),    -- how many accounts held something
  day             date     not null references {{schema}}.day,
  kind            text     collate "C" not null references {{schema}}.account_kind,
  currency        text     collate "C" not null,
  primary key (day, kind, currency)
);
-- How far the day that is being taken has come. Work in hand, not history: the only row here that changes.
create table {{schema}}.day_progress (
  only_row       bool   primary key default true check (only_row),
  day            date,          -- null: none is being taken
  barrier_epoch  int,
  barrier_xid    xid8,          -- whatever was posted on that day has a smaller one
  after_account  uuid           -- accounts up to this one are done
);
insert into {{schema}}.day_progress default values;
-- Days begin with the first that has a posting, or with this one.
insert into {{schema}}.day (day, account_count)
select (least(clock_timestamp(), (select min(posted_at) from {{schema}}.journal)) at time zone 'UTC')::date - 1, 0;

create trigger day_append_only before update or delete or truncate on {{schema}}.day
  for each statement execute function {{schema}}.refuse_change();
create trigger day_balance_append_only before update or delete or truncate on {{schema}}.day_balance
  for each statement execute function {{schema}}.refuse_change();
create trigger day_total_append_only before update or delete or truncate on {{schema}}.day_total
  for each statement execute function {{schema}}.refuse_change();
grant select on {{schema}}.day, {{schema}}.day_balance, {{schema}}.day_total to {{runtime}};

-- Takes the next step of the earliest day that ended and is not taken: notes the barrier; or looks at some accounts; or
-- adds up and ends the day. @returns 1 after a step, 0 when there is nothing to do yet, or while another call is at it.
--
-- A transaction may post before midnight and commit after. It has its number before it reads the clock, so its number
-- is smaller than that of the transaction that notes the barrier after midnight: when all smaller ones have ended,
-- nothing of the day is missing. (The snapshot's xmax would not do: it lies below transactions that still run.)
create function {{schema}}.day_step_v1(accounts_max int) returns int
  language plpgsql security definer set search_path = {{schema}}, pg_temp set jit = off set enable_seqscan = off
as $$
declare
  progress    {{schema}}.day_progress;
  next_day    date;
  begins      timestamptz;
  ends        timestamptz;
  last_looked uuid;
begin
  select * into progress from {{schema}}.day_progress for update skip locked;
  if not found then return 0; end if;

  if progress.day is null then
    select max(day) + 1 into next_day from {{schema}}.day;
    if clock_timestamp() < (next_day + 1)::timestamp at time zone 'UTC' then return 0; end if;
    update {{schema}}.day_progress set day = next_day, barrier_epoch = kernel.current_epoch(), barrier_xid = pg_current_xact_id(), after_account = null;
    return 1;
  end if;

  if progress.barrier_epoch >= kernel.current_epoch() and progress.barrier_xid >= pg_snapshot_xmin(pg_current_snapshot()) then return 0; end if;
  begins := progress.day::timestamp at time zone 'UTC';
  ends := (progress.day + 1)::timestamp at time zone 'UTC';

  select max(id::text)::uuid into last_looked
    from (select id from {{schema}}.account where id > coalesce(progress.after_account, '00000000-0000-0000-0000-000000000000') order by id limit accounts_max) as next;
  if last_looked is not null then
    insert into {{schema}}.day_balance (day, account_id, balance, version, debit_minor, credit_minor)
    select progress.day, a.id, final.balance, final.version, coalesce(d.minor, 0), coalesce(c.minor, 0)
      from {{schema}}.account a,
           lateral (select sum(minor) as minor from {{schema}}.posting where debit_account_id = a.id and posted_at >= begins and posted_at < ends) as d,
           lateral (select sum(minor) as minor from {{schema}}.posting where credit_account_id = a.id and posted_at >= begins and posted_at < ends) as c,
           lateral (
             (select debit_balance as balance, debit_version as version
                from {{schema}}.posting
               where debit_account_id = a.id and posted_at >= begins and posted_at < ends
               order by posted_at desc, debit_version desc limit 1)
             union all
             (select credit_balance, credit_version
                from {{schema}}.posting
               where credit_account_id = a.id and posted_at >= begins and posted_at < ends
               order by posted_at desc, credit_version desc limit 1)
             order by version desc limit 1
           ) as final
     where a.id > coalesce(progress.after_account, '00000000-0000-0000-0000-000000000000')
       and a.id <= last_looked
       and a.moved_at >= begins;
    update {{schema}}.day_progress set after_account = last_looked;
    return 1;
  end if;

  insert into {{schema}}.day (day, account_count)
  select progress.day, count(*) from {{schema}}.day_balance where day = progress.day;
  insert into {{schema}}.day_total (day, kind, currency, debit_minor, credit_minor, debit_balance, credit_balance, account_count)
  select progress.day, kind, currency, coalesce(t.debit_minor, 0), coalesce(t.credit_minor, 0),
         coalesce(before.debit_balance, 0) + coalesce(t.debit_change, 0), coalesce(before.credit_balance, 0) + coalesce(t.credit_change, 0),
         coalesce(before.account_count, 0) + coalesce(t.account_change, 0)
    from (select m.kind, m.currency, sum(m.debit_minor) as debit_minor, sum(m.credit_minor) as credit_minor,
                 sum(greatest(m.ended, 0) - greatest(m.began, 0)) as debit_change,
                 sum(greatest(-m.ended, 0) - greatest(-m.began, 0)) as credit_change,
                 sum((m.ended <> 0)::int - (m.began <> 0)::int) as account_change
            from (select a.kind, a.currency, b.debit_minor, b.credit_minor,      -- balances as debits
                         a.sign * b.balance as ended, a.sign * b.balance - b.debit_minor + b.credit_minor as began
                    from {{schema}}.day_balance b
                    join {{schema}}.account a on a.id = b.account_id
                   where b.day = progress.day) as m
           group by m.kind, m.currency) as t
    full join (select kind, currency, debit_balance, credit_balance, account_count from {{schema}}.day_total where day = progress.day - 1) as before
         using (kind, currency);
  update {{schema}}.day_progress set day = null, barrier_epoch = null, barrier_xid = null, after_account = null;
  return 1;
end $$;
revoke all on function {{schema}}.day_step_v1 from public;
grant execute on function {{schema}}.day_step_v1 to {{runtime}};
