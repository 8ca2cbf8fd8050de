-- A UUIDv7 (RFC 9562) of this moment.
create function {{schema}}.uuid_v7() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
           placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- The door: the one function through which money moves. It takes any number of journals, refuses those that may not
-- be, and writes the others, all in a handful of statements.
--
-- Accounts are named once ("escrow ord_… EUR": kind, owner, currency), and legs refer to them by their place in that list; the legs of all journals stand one after
-- the other. Journals take effect in the order given: each sees the balances that those before it leave. A leg "up to"
-- what floors and ceilings of both its accounts allow is settled here, under their locks; the next leg may take what
-- it leaves over.
--
-- One row for each journal. Outcomes: POSTED · REPLAYED (this key has this journal already; nothing is written) ·
-- KEY_REUSED (it has another) · UNKNOWN_ACCOUNT · ACCOUNT_CLOSED · CURRENCY_MISMATCH · BELOW_FLOOR · ABOVE_CEILING ·
-- PERIOD_CLOSED · UNKNOWN_JOURNAL (there is nothing like that to reverse) · REVERSAL_TOO_LARGE · NOTHING_TO_POST (every
-- leg came to nothing); with the leg and the account that refused, and how much it would have let through. `amounts`
-- are what the legs came to, where any said "up to". A refused journal leaves nothing behind, not even an account.
--
-- Who knows that all the accounts exist says so and spares a look; who is wrong hears `account_missing`.
--
-- Locks: accounts by id, then keys. One call in a transaction, and its last locks.
create function {{schema}}.post_v1(
  account_names text[], account_currencies text[], are_open bool,
  ids uuid[], global_ids text[], keys text[], fingerprints bytea[], kinds text[], source_types text[], source_ids text[],
  effective_ats timestamptz[], reversals_of uuid[], all_metadata jsonb[], all_asked jsonb[], actors text[], correlation_ids text[],
  leg_counts int[], debits int[], credits int[], minors bigint[], currencies text[], are_up_to bool[], take_rest bool[], reversed_lines smallint[]
) returns table (outcome text, journal_id uuid, leg int, account int, available bigint, amounts bigint[])
  language plpgsql security definer set search_path = {{schema}}, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  places int[];  found int[];      -- by place in the list of accounts: where the next ones have it
  accounts  uuid[];  balances bigint[];  versions bigint[];  floors bigint[];  ceilings bigint[];  signs smallint[];  are_closed bool[];
  opened    uuid[];            -- accounts that this call has opened
  moment    timestamptz;       -- when all of it is posted
  known     uuid[];  are_same bool[];  known_amounts text[];      -- by journal: what has its key already
  closed_until timestamptz;
  epoch_now int;
  d int;  c int;  amount bigint;  rest bigint;  room_debit bigint;  room_credit bigint;  room bigint;
  first int;  last int := 0;  kept int := 0;  kept_before int;  written int := 0;
  leg_minors bigint[] := array_fill(0::bigint, array[cardinality(debits)]);
  -- What will be written: of each posting its leg, journal, line and what its accounts stand at then; of each journal its place and postings.
  w_leg int[];  w_journal int[];  w_line int[];  w_debit_balance bigint[];  w_debit_version bigint[];  w_credit_balance bigint[];  w_credit_version bigint[];
  j_place int[];  j_first int[];  j_count int[];
begin
  if not are_open then
    with missing as materialized (
      select split_part(n.name, ' ', 1) as kind, split_part(n.name, ' ', 2) as owner, split_part(n.name, ' ', 3) as currency
        from unnest(account_names) as n (name)
       where not exists (select from {{schema}}.account a where a.name = n.name)
    ), made as (
      insert into {{schema}}.account (id, kind, owner, currency)
      select {{schema}}.uuid_v7(), m.kind, m.owner, m.currency
        from missing m
        join {{schema}}.account_kind k on k.kind = m.kind and m.owner ~ k.owner_pattern
       order by m.kind, m.owner, m.currency
          on conflict do nothing          -- waits for whoever opens the same one
      returning id
    )
    select array_agg(id) into opened from made;
  end if;

  with locked as (
    select n.place, a.id, a.balance, a.version, a.floor, a.ceiling, a.sign, a.closed_at, a.moved_at
      from unnest(account_names) with ordinality as n (name, place)
      join {{schema}}.account a on a.name = n.name
     order by a.id          -- every call locks in this order, so two calls cannot deadlock
       for no key update of a
  )
  select array_agg(l.place), array_agg(l.id), array_agg(l.balance), array_agg(l.version), array_agg(l.floor), array_agg(l.ceiling), array_agg(l.sign),
         array_agg(l.closed_at is not null), greatest(clock_timestamp(), max(l.moved_at))
    into places, accounts, balances, versions, floors, ceilings, signs, are_closed, moment
    from (select * from locked order by place) as l;
  if cardinality(places) is distinct from cardinality(account_names) then
    if are_open then
      raise exception 'an account is missing' using errcode = 'integrity_constraint_violation', constraint = 'account_missing';
    end if;
    -- Those that are not in the chart: their places lead nowhere.
    found := places;
    places := array_fill(null::int, array[cardinality(account_names)]);
    for at in 1 .. coalesce(cardinality(found), 0) loop places[found[at]] := at; end loop;
  end if;

  -- Only now: whoever held the locks may have written one of these keys.
  select array_agg(k.id), array_agg(k.is_same), array_agg(k.amounts), (select max(until) from {{schema}}.period), kernel.current_epoch()
    into known, are_same, known_amounts, closed_until, epoch_now
    from (select j.id, j.fingerprint = n.fingerprint as is_same, j.actual::text as amounts
            from unnest(keys, fingerprints) with ordinality as n (key, fingerprint, place)
            left join {{schema}}.journal j on j.key = n.key
           order by n.place) as k;

  for place in 1 .. cardinality(ids) loop
    if leg_counts[place] < 1 is not false then raise exception 'a journal without legs' using errcode = 'invalid_parameter_value'; end if;
    first := last + 1;
    last := last + leg_counts[place];
    journal_id := ids[place]; leg := null; account := null; available := null; amounts := null;
    if known[place] is not null then
      outcome := case when are_same[place] then 'REPLAYED' else 'KEY_REUSED' end;
      journal_id := known[place];
      amounts := known_amounts[place]::bigint[];
      return next;
      continue;
    end if;

    outcome := case when effective_ats[place] < closed_until then 'PERIOD_CLOSED' else 'POSTED' end;
    if reversals_of[place] is not null then      -- alone, since a condition with a query in it costs one for every journal
      if not exists (select from {{schema}}.journal where id = reversals_of[place]) then outcome := 'UNKNOWN_JOURNAL'; end if;
    end if;
    kept_before := kept;
    rest := 0;
    for at in first .. last loop
      exit when outcome <> 'POSTED';
      leg := at - first + 1;
      d := places[debits[at]];
      c := places[credits[at]];
      amount := case when take_rest[at] then rest else minors[at] end;
      continue when take_rest[at] and amount = 0;      -- nothing was left over for it
      if minors[at] < 1 is not false then raise exception 'a leg without an amount' using errcode = 'invalid_parameter_value'; end if;
      rest := 0;
      if d is null or c is null then
        outcome := 'UNKNOWN_ACCOUNT';
        account := case when d is null then debits[at] else credits[at] end;
      elsif are_closed[d] or are_closed[c] then
        outcome := 'ACCOUNT_CLOSED';
        account := case when are_closed[d] then debits[at] else credits[at] end;
      elsif currencies[at] <> account_currencies[debits[at]] or currencies[at] <> account_currencies[credits[at]] then
        outcome := 'CURRENCY_MISMATCH';
        account := case when currencies[at] <> account_currencies[debits[at]] then debits[at] else credits[at] end;
      else
        room_debit  := case when signs[d] > 0 then ceilings[d] - balances[d] else balances[d] - floors[d] end;
        room_credit := case when signs[c] > 0 then balances[c] - floors[c] else ceilings[c] - balances[c] end;
        room := least(room_debit, room_credit);
        if reversals_of[place] is not null then
          available := {{schema}}.reversible_minor(reversals_of[place], reversed_lines[at], accounts[d], accounts[c])
            - (select coalesce(sum(leg_minors[w_leg[n]]), 0)      -- by journals before this one in this call
                 from generate_series(1, kept) as n
                where reversals_of[w_journal[n]] = reversals_of[place] and reversed_lines[w_leg[n]] = reversed_lines[at]);
          if available is null then
            outcome := 'UNKNOWN_JOURNAL';
          elsif amount > available then
            outcome := 'REVERSAL_TOO_LARGE';
          else
            available := null;
          end if;
        end if;
        if amount > room and outcome = 'POSTED' then
          if are_up_to[at] then
            rest := amount - greatest(room, 0);
            amount := greatest(room, 0);
          else
            available := greatest(room, 0);
            account := case when room = room_debit then debits[at] else credits[at] end;
            outcome := case when room = room_debit and signs[d] < 0 or room < room_debit and signs[c] > 0 then 'BELOW_FLOOR' else 'ABOVE_CEILING' end;
          end if;
        end if;
      end if;
      if outcome = 'POSTED' and amount > 0 then
        balances[d] := balances[d] + amount * signs[d];
        balances[c] := balances[c] - amount * signs[c];
        versions[d] := versions[d] + 1;
        versions[c] := versions[c] + 1;
        leg_minors[at] := amount;
        kept := kept + 1;
        w_leg[kept] := at;
        w_journal[kept] := place;
        w_line[kept] := kept - kept_before;
        w_debit_balance[kept] := balances[d];
        w_debit_version[kept] := versions[d];
        w_credit_balance[kept] := balances[c];
        w_credit_version[kept] := versions[c];
      end if;
    end loop;

    if outcome = 'POSTED' and kept = kept_before then outcome := 'NOTHING_TO_POST'; end if;
    if outcome = 'POSTED' then
      written := written + 1;
      j_place[written] := place;
      j_first[written] := first;
      j_count[written] := kept - kept_before;
      leg := null;
      if all_asked[place] is not null then amounts := leg_minors[first:last]; end if;
    else
      journal_id := null;
      while kept > kept_before loop      -- as if its first legs had never been
        d := places[debits[w_leg[kept]]];
        c := places[credits[w_leg[kept]]];
        amount := leg_minors[w_leg[kept]];
        balances[d] := balances[d] - amount * signs[d];
        balances[c] := balances[c] + amount * signs[c];
        versions[d] := versions[d] - 1;
        versions[c] := versions[c] - 1;
        kept := kept - 1;
      end loop;
    end if;
    return next;
  end loop;

  if written > 0 then
    with journals as (
      insert into {{schema}}.journal (id, epoch, key, fingerprint, kind, source_type, source_id, effective_at, posted_at, posting_count,
                                      reversal_of, metadata, asked, actual, actor, correlation_id)
      select ids[n.place], epoch_now, keys[n.place], fingerprints[n.place], kinds[n.place], source_types[n.place], source_ids[n.place],
             coalesce(effective_ats[n.place], moment), moment, n.postings,
             reversals_of[n.place], coalesce(all_metadata[n.place], '{}'), all_asked[n.place],
             case when all_asked[n.place] is not null then leg_minors[n.first : n.first + leg_counts[n.place] - 1] end,
             actors[n.place], correlation_ids[n.place]
        from unnest(j_place, j_first, j_count) as n (place, first, postings)
       where n.place is not null
       order by keys[n.place]
    ), events as (
      insert into {{schema}}.event (id, epoch, aggregate_type, aggregate_id, partition_key, type, schema_version, payload, actor, correlation_id)
      select ids[n.place], epoch_now, 'Journal', global_ids[n.place], source_ids[n.place],
             case when reversals_of[n.place] is null then 'ledger.posted' else 'ledger.reversed' end, 1,
             jsonb_build_object('journalId', global_ids[n.place], 'kind', kinds[n.place], 'sourceType', source_types[n.place], 'sourceId', source_ids[n.place]),
             actors[n.place], correlation_ids[n.place]
        from unnest(j_place) as n (place)
    )
    insert into {{schema}}.posting (journal_id, line, debit_account_id, credit_account_id, minor, currency,
                                    debit_balance, debit_version, credit_balance, credit_version, posted_at, reverses_line)
    select ids[n.journal], n.line, accounts[places[debits[n.leg]]], accounts[places[credits[n.leg]]], leg_minors[n.leg], currencies[n.leg],
           n.debit_balance, n.debit_version, n.credit_balance, n.credit_version, moment, reversed_lines[n.leg]
      from unnest(w_leg[:kept], w_journal[:kept], w_line[:kept], w_debit_balance[:kept], w_debit_version[:kept], w_credit_balance[:kept], w_credit_version[:kept])
             as n (leg, journal, line, debit_balance, debit_version, credit_balance, credit_version);
  end if;
  if opened is not null then
    delete from {{schema}}.account where id = any(opened) and version = 0;
  end if;
end $$;

-- What remains to be reversed of a posting by one the other way round; null if there is no such posting.
create function {{schema}}.reversible_minor(journal uuid, reversed_line smallint, debit uuid, credit uuid) returns bigint language sql stable set search_path = {{schema}}, pg_temp as $$
  select o.minor - {{schema}}.reversed_minor(o.journal_id, o.line)
    from {{schema}}.posting o
   where o.journal_id = journal and o.line = reversed_line and o.debit_account_id = credit and o.credit_account_id = debit
$$;

-- What a journal was asked to be, to name what another under its key would be otherwise.
create function {{schema}}.journal_asked_v1(journal uuid) returns jsonb
  language sql stable security definer set search_path = {{schema}}, pg_temp
as $$
  select jsonb_build_object(
           'kind', j.kind, 'source', j.source_type || ' ' || j.source_id, 'metadata', j.metadata, 'reversalOf', j.reversal_of,
           'effectiveAt', case when j.effective_at <> j.posted_at then j.effective_at end,      -- otherwise it took effect when it was posted
           'legs', coalesce(j.asked,
             (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                       'debit', d.name, 'credit', c.name, 'minor', p.minor::text, 'currency', p.currency, 'reverses', p.reverses_line)) order by p.line)
                from {{schema}}.posting p
                join {{schema}}.account d on d.id = p.debit_account_id
                join {{schema}}.account c on c.id = p.credit_account_id
               where p.journal_id = j.id)))
    from {{schema}}.journal j
   where j.id = journal
$$;

-- Until when the books are closed; null while they never were.
create function {{schema}}.closed_until_v1() returns timestamptz
  language sql stable security definer set search_path = {{schema}}, pg_temp
as $$ select max(until) from {{schema}}.period $$;

-- Postgres lets everybody execute a new function: these belong to two.
revoke all on function {{schema}}.journal_asked_v1, {{schema}}.closed_until_v1, {{schema}}.reversible_minor, {{schema}}.uuid_v7 from public;
grant execute on function {{schema}}.journal_asked_v1, {{schema}}.closed_until_v1 to {{runtime}}, {{role money}};
revoke all on function {{schema}}.post_v1 from public;
grant execute on function {{schema}}.post_v1 to {{runtime}}, {{role money}};
