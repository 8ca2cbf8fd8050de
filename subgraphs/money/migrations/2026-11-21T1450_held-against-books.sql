-- A stored id as the books name their owners: prefix, underscore, 26 base-32 digits of five bits (TypeID). For the checks alone.
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
-- What refunds are about to take back from a seller: few are on their way at a time.
create index refund_open_of_seller on {{schema}}.refund (seller_id, currency) where state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE');
