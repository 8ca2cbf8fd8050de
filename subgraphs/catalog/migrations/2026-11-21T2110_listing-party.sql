-- The contract with whoever lets people talk about a listing: whose it is, and whether it is shown.
create view {{schema}}.listing_party_v1 as
  select l.id as listing_id, l.seller_id, l.state, l.state = 'PUBLISHED' as is_published
    from {{schema}}.listing l;
grant select on {{schema}}.listing_party_v1 to {{everyone}};
