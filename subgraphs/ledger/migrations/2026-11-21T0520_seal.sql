-- Sealing: journals in blocks, each chained to the one before by SHA-256. A journal that is changed, taken out or put in
-- later, by whoever may switch triggers off, no longer gives the hash of its block.

-- A block holds the journals behind the previous block's last and up to its own, in (epoch, xid, position) order.
create table {{schema}}.sealed_block (
  last_xid       xid8         not null,
  last_position  bigint       not null,
  journal_total  bigint       not null,      -- in this block and all before it
  sealed_at      timestamptz  not null,
  number         int          primary key check (number >= 0),
  last_epoch     int          not null,
  journal_count  smallint     not null check (journal_count between 0 and 1000),      -- one look at a block is a small statement
  posting_count  int          not null check (posting_count >= journal_count),
  content_hash   bytea        not null check (length(content_hash) = 32),
  previous_hash  bytea        not null check (length(previous_hash) = 32),
  hash           bytea        not null check (length(hash) = 32),
  check ((number = 0) = (journal_count = 0)),
  check (journal_total >= journal_count)
);
create trigger sealed_block_append_only before update or delete or truncate on {{schema}}.sealed_block
  for each statement execute function {{schema}}.refuse_change();
grant select on {{schema}}.sealed_block to {{runtime}};

-- What a block's hash is over: the hash before it, and everything that the block says.
create function {{schema}}.seal_hash(
  previous_hash bytea, number int, last_epoch int, last_xid xid8, last_position bigint,
  journal_count int, posting_count int, journal_total bigint, sealed_at timestamptz, content_hash bytea
) returns bytea language sql immutable as $$
  select sha256(previous_hash || convert_to(
    jsonb_build_array(number, last_epoch, last_xid::text, last_position, journal_count, posting_count, journal_total,
                      extract(epoch from sealed_at)::text, encode(content_hash, 'hex'))::text, 'utf8'))
$$;

-- The beginning of this installation's chain; sealing takes turns by its lock.
insert into {{schema}}.sealed_block (number, last_epoch, last_xid, last_position, journal_count, posting_count, journal_total, sealed_at, content_hash, previous_hash, hash)
select 0, 0, '0', 0, 0, 0, 0, n.at, sha256(''), n.nothing, {{schema}}.seal_hash(n.nothing, 0, 0, '0', 0, 0, 0, 0, n.at, sha256(''))
  from (select clock_timestamp() as at, decode(repeat('00', 32), 'hex') as nothing) as n;

-- What the journals between two places are: how many, their postings, and SHA-256 over the SHA-256 of each. A journal's
-- is over the text of its row and of its postings by line; with each account's name, so that a posting whose account
-- was made another's shows. The settings fix what text a moment and a bytea have, and that the indexes are used; compiling it would take ten times as long as running it.
create function {{schema}}.seal_content(
  after_epoch int, after_xid xid8, after_position bigint, last_epoch int, last_xid xid8, last_position bigint
) returns table (journal_count int, posting_count int, content_hash bytea)
  language sql stable
  set timezone = 'UTC' set datestyle = 'ISO, YMD' set bytea_output = 'hex'
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
  select count(*)::int, coalesce(sum(s.lines), 0)::int,
         sha256(coalesce(string_agg(sha256(convert_to(s.journal || coalesce(s.postings, ''), 'utf8')), '' order by s.epoch, s.xid, s.position), ''))
    from (select j.epoch, j.xid, j.position, p.lines, p.postings,
                 row(j.epoch, j.xid, j.position, j.id, j.key, j.fingerprint, j.kind, j.source_type, j.source_id, j.effective_at, j.posted_at, j.posting_count,
                     j.reversal_of, j.metadata, j.asked, j.actual, j.actor, j.correlation_id)::text as journal
            from {{schema}}.journal j
            left join lateral (
              select count(*) as lines,
                     string_agg(row(p.line, p.minor, p.currency, p.posted_at, p.reverses_line,
                                    p.debit_account_id, d.name, d.sign, p.debit_balance, p.debit_version,
                                    p.credit_account_id, c.name, c.sign, p.credit_balance, p.credit_version)::text, '' order by p.line) as postings
                from {{schema}}.posting p
                left join {{schema}}.account d on d.id = p.debit_account_id
                left join {{schema}}.account c on c.id = p.credit_account_id
               where p.journal_id = j.id
            ) as p on true
           where (j.epoch, j.xid, j.position) > (after_epoch, after_xid, after_position)
             and (j.epoch, j.xid, j.position) <= (last_epoch, last_xid, last_position)) as s
$$;

-- Seals the next journals, at most so many: only those that no running transaction can still come before, as cursors
-- of events do. @returns how many; none while another call is at it. Uses the index journal_log_order.
create function {{schema}}.seal_v1(journals_max int) returns int
  language plpgsql security definer set search_path = {{schema}}, pg_temp
as $$
declare
  head      {{schema}}.sealed_block;
  upto      record;
  content   record;
  moment    timestamptz := clock_timestamp();
begin
  perform from {{schema}}.sealed_block where number = 0 for update skip locked;
  if not found then return 0; end if;
  select * into head from {{schema}}.sealed_block order by number desc limit 1;

  select epoch, xid, position into upto
    from (select j.epoch, j.xid, j.position
            from {{schema}}.journal j
           where (j.epoch, j.xid, j.position) > (head.last_epoch, head.last_xid, head.last_position)
             and (j.epoch < (select kernel.current_epoch()) or j.xid < pg_snapshot_xmin(pg_current_snapshot()))
           order by j.epoch, j.xid, j.position
           limit least(journals_max, 1000)) as next
   order by epoch desc, xid desc, position desc
   limit 1;
  if not found then return 0; end if;

  select * into content
    from {{schema}}.seal_content(head.last_epoch, head.last_xid, head.last_position, upto.epoch, upto.xid, upto.position);
  insert into {{schema}}.sealed_block (number, last_epoch, last_xid, last_position, journal_count, posting_count, journal_total, sealed_at, content_hash, previous_hash, hash)
  values (head.number + 1, upto.epoch, upto.xid, upto.position, content.journal_count, content.posting_count, head.journal_total + content.journal_count,
          moment, content.content_hash, head.hash,
          {{schema}}.seal_hash(head.hash, head.number + 1, upto.epoch, upto.xid, upto.position, content.journal_count, content.posting_count,
                               head.journal_total + content.journal_count, moment, content.content_hash));
  return content.journal_count;
end $$;

-- What is wrong with each of some blocks; null: nothing. BLOCK_MISSING · CHAIN_BROKEN (it does not continue the one
-- before) · BLOCK_CHANGED (its own hash is not over what it says) · COUNT_CHANGED (journals or postings were taken out
-- of it or put into it) · CONTENT_CHANGED. Without contents only the chain itself is looked at.
create function {{schema}}.seal_verify(from_block int, blocks int, with_contents bool)
  returns table (number int, fault text) language sql stable set jit = off
as $$
  select n.number,
         case
           when b.number is null then 'BLOCK_MISSING'
           when n.number = 0 and b.journal_total <> 0 then 'CHAIN_BROKEN'
           when n.number > 0 and (p.number is null or b.previous_hash <> p.hash or b.journal_total <> p.journal_total + b.journal_count
             or (b.last_epoch, b.last_xid, b.last_position) <= (p.last_epoch, p.last_xid, p.last_position)) then 'CHAIN_BROKEN'
           when b.hash <> {{schema}}.seal_hash(b.previous_hash, b.number, b.last_epoch, b.last_xid, b.last_position, b.journal_count, b.posting_count,
                                               b.journal_total, b.sealed_at, b.content_hash) then 'BLOCK_CHANGED'
           when c.journal_count <> b.journal_count or c.posting_count <> b.posting_count then 'COUNT_CHANGED'
           when c.content_hash <> b.content_hash then 'CONTENT_CHANGED'
         end
    from generate_series(from_block, least(from_block::bigint + blocks - 1, (select max(s.number) from {{schema}}.sealed_block s))::int) as n (number)
    left join {{schema}}.sealed_block b on b.number = n.number
    left join {{schema}}.sealed_block p on p.number = n.number - 1
    left join lateral (
      select *
        from {{schema}}.seal_content(p.last_epoch, p.last_xid, p.last_position, b.last_epoch, b.last_xid, b.last_position)
       where with_contents
    ) as c on true
   order by n.number
$$;

-- Journals that could be in a block and are not, the oldest first.
create function {{schema}}.unsealed_journals() returns setof {{schema}}.journal language sql stable as $$
  select j.*
    from (select last_epoch, last_xid, last_position from {{schema}}.sealed_block order by number desc limit 1) as head,
         lateral (select *
                    from {{schema}}.journal j
                   where (j.epoch, j.xid, j.position) > (head.last_epoch, head.last_xid, head.last_position)
                     and (j.epoch < (select kernel.current_epoch()) or j.xid < pg_snapshot_xmin(pg_current_snapshot()))
                   order by j.epoch, j.xid, j.position) as j
$$;

-- Journals that stand where no block will ever come, with a number that no transaction has had yet: none was posted so.
create function {{schema}}.unreachable_journals() returns setof {{schema}}.journal language sql stable as $$
  select j.*
    from {{schema}}.journal j
   where (j.epoch, j.xid) >= ((select kernel.current_epoch()), pg_snapshot_xmax(pg_current_snapshot()))
$$;

revoke all on function {{schema}}.seal_hash, {{schema}}.seal_content, {{schema}}.seal_v1, {{schema}}.seal_verify, {{schema}}.unsealed_journals, {{schema}}.unreachable_journals from public;
grant execute on function {{schema}}.seal_hash, {{schema}}.seal_content, {{schema}}.seal_v1, {{schema}}.seal_verify, {{schema}}.unsealed_journals, {{schema}}.unreachable_journals to {{runtime}};
