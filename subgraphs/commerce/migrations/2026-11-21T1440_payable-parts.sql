-- The contract with money: what of each order is paid for what, and what becomes of it. One row for each line, in their order,
-- and one for the delivery, at 0 and without a line. Amounts of the sale; they never change.
create view {{schema}}.payable_part_v1 as
  select o.id as order_id, o.group_id as order_group_id, o.buyer_id, o.seller_id, o.currency,
         l.position + 1 as position, l.id as order_line_id, l.ordered as quantity,
         l.total_minor as paid_minor, l.platform_discount_minor as promotion_minor, l.tax_minor, l.jurisdiction as tax_jurisdiction,
         (f.rule #>> '{baseMinor,bigint}')::bigint as fee_base_minor, (f.rule #>> '{feeMinor,bigint}')::bigint as fee_minor,
         (f.rule #>> '{feeTaxMinor,bigint}')::bigint as fee_tax_minor, f.rule ->> 'jurisdiction' as fee_jurisdiction
    from {{schema}}."order" o
    join {{schema}}.order_line l on l.order_id = o.id
   cross join lateral (select o.fee -> 'rules' -> l.position as rule) as f
   union all
  select o.id, o.group_id, o.buyer_id, o.seller_id, o.currency,
         0, null, 1,
         d.price - d.seller_discount - d.platform_discount + case o.delivery ->> 'taxInclusion' when 'ADDED' then d.tax else 0 end, d.platform_discount,
         d.tax, o.delivery ->> 'jurisdiction',
         0, 0, 0, null
    from {{schema}}."order" o
   cross join lateral (
     select (o.delivery #>> '{priceMinor,bigint}')::bigint as price, (o.delivery #>> '{sellerDiscountMinor,bigint}')::bigint as seller_discount,
            (o.delivery #>> '{platformDiscountMinor,bigint}')::bigint as platform_discount, (o.delivery #>> '{taxMinor,bigint}')::bigint as tax
   ) as d;
grant select on {{schema}}.payable_part_v1 to {{role money}};
