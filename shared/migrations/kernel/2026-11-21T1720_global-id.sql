-- A stored id as the graph, the event log and the books write it: prefix, underscore, 26 base-32 digits of five bits (TypeID).
create function kernel.global_id(prefix text, id uuid) returns text
  language sql immutable strict parallel safe as $$
  select prefix || '_' || string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', digit + 1, 1), '' order by place)
    from generate_series(0, 25) as place
   cross join lateral (
     select substring(b'00' || ('x' || replace(id::text, '-', ''))::bit(128) from place * 5 + 1 for 5)::int as digit
   ) as digits
$$;
grant execute on function kernel.global_id(text, uuid) to {{everyone}};
