-- The events of the door name the sellers whose balances a journal moves, so that each can follow its own. Who posts says
-- which they are: the legs' accounts are at hand there, and the door reads no name a second time. It only says whom to tell;
-- what they may see is asked of the books. Who says nothing, as those who have not heard of this yet, tells nobody.
do $patch$
declare
  was text := pg_get_functiondef('{{schema}}.post_v1'::regproc);
  now text := replace(replace(was,
    'reversed_lines smallint[])', 'reversed_lines smallint[], seller_ids jsonb[] default null)'),
    '''sourceId'', source_ids[n.place])', '''sourceId'', source_ids[n.place], ''sellerIds'', coalesce(seller_ids[n.place], ''[]''))');
begin
  if now not like '%seller_ids jsonb[] default null)%' or now not like '%coalesce(seller_ids%' then
    raise exception 'the door is not as it was';
  end if;
  execute 'drop function ' || '{{schema}}.post_v1'::regproc::regprocedure;
  execute now;
end $patch$;

revoke all on function {{schema}}.post_v1 from public;
grant execute on function {{schema}}.post_v1 to {{runtime}}, {{role money}};
