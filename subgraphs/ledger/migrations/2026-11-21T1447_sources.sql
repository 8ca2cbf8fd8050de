-- A stored id as the graph and the event log write it: prefix, underscore, 26 base-32 digits of five bits (TypeID).
create function {{schema}}.global_id(prefix text, id uuid) returns text
  language sql immutable strict parallel safe as $$
  select prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', digit + 1, 1), '' order by place)
    from generate_series(0, 25) as place
   cross join lateral (
     select substring(b'00' || ('x' || replace(id::text, '-', ''))::bit(128) from place * 5 + 1 for 5)::int as digit
   ) as digits
$$;
revoke execute on function {{schema}}.global_id from public;
grant execute on function {{schema}}.global_id to {{runtime}};

-- The contract with money, which holds its own rows against the books: what lies on each account now, as its kind counts.
create view {{schema}}.account_balance_v1 as
  select kind, owner, currency, balance
    from {{schema}}.account;
grant select on {{schema}}.account_balance_v1 to {{role money}};
