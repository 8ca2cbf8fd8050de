-- A refund that is tried again is another object at the provider. News of the ones before is old news.
alter table {{schema}}.refund add column past_refs text[] not null default '{}';
create index refund_past_refs on {{schema}}.refund using gin (past_refs) where past_refs <> '{}';
create index refund_of_buyer on {{schema}}.refund (buyer_id, id desc);
grant update (past_refs) on {{schema}}.refund to {{runtime}};
-- Out of what it comes then is not always out of what it came at first: what was held may have been released meanwhile.
grant update (net_held_minor, fee_held_minor, fee_tax_held_minor, tax_held_minor, net_released_minor, fee_released_minor, fee_tax_released_minor, tax_released_minor)
   on {{schema}}.refund_part to {{runtime}};
