-- Who writes to an order's parties names it as they do.
create or replace view {{schema}}.order_party_v1 as
  select o.id as order_id, o.group_id as order_group_id, o.buyer_id, o.seller_id, o.state, o.currency, o.total_minor, o.number
    from {{schema}}."order" o;
