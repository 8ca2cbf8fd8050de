-- Invariants of commerce, beside the kernel's. Each holds when its query returns no row.

-- C40: a listing goes by a shipping profile of its own seller, which is not archived
select a.listing_id
  from commerce.shipping_assignment a
  join commerce.shipping_profile p on p.id = a.profile_id
 where p.archived_at is not null
    or not exists (select from catalog.sellable_variant_v1 v where v.listing_id = a.listing_id and v.seller_id = p.seller_id);

-- C41: every zone of a shipping profile is somewhere and has a rate
select z.profile_id, z.position
  from commerce.shipping_zone z
 where not exists (select from commerce.shipping_zone_area a where a.profile_id = z.profile_id and a.zone_position = z.position)
    or not exists (select from commerce.shipping_rate r where r.profile_id = z.profile_id and r.zone_position = z.position);

-- C42: things are picked up at locations of their own seller
select k.profile_id, k.location_id
  from commerce.shipping_pickup k
  join commerce.shipping_profile p on p.id = k.profile_id
  join commerce.location l on l.id = k.location_id
 where l.seller_id <> p.seller_id;

-- C5: a code is redeemed as often as it counts, for each buyer too, and no more often than allowed
select c.id, c.code, c.uses, c.uses_max, r.redeemed, null::uuid as buyer_id
  from commerce.coupon_code c
 cross join lateral (
   select count(*) as redeemed from commerce.redemption where coupon_id = c.id and state = 'REDEEMED'
 ) as r
 where c.uses <> r.redeemed
    or r.redeemed > c.uses_max
union all
select coupon_id, c.code, coalesce(u.uses, 0), c.uses_per_buyer_max, coalesce(r.redeemed, 0), buyer_id
  from commerce.coupon_buyer_use u
  full join (select coupon_id, buyer_id, count(*) as redeemed
               from commerce.redemption
              where state = 'REDEEMED'
              group by coupon_id, buyer_id) as r using (coupon_id, buyer_id)
  join commerce.coupon_code c on c.id = coupon_id
 where coalesce(u.uses, 0) <> coalesce(r.redeemed, 0)
    or r.redeemed > c.uses_per_buyer_max
    or u.uses_max is distinct from c.uses_per_buyer_max and u.coupon_id is not null

-- C52: the history of a promotion is one path from a draft to its state
select p.id, p.state, h.version, h.from_state, h.to_state
  from commerce.promotion p
  join (select promotion_id, version, from_state, to_state,
               lag(to_state, 1, 'DRAFT') over w as stood, lead(version) over w is null as is_last
          from commerce.promotion_history
        window w as (partition by promotion_id order by version)) as h on h.promotion_id = p.id
 where h.from_state <> h.stood
    or (h.is_last and h.to_state <> p.state)
union all
select p.id, p.state, null, null, null
  from commerce.promotion p
 where p.state <> 'DRAFT'
   and not exists (select from commerce.promotion_history h where h.promotion_id = p.id)

-- C53: a code is its promotion's owner's, and of one that does not apply by itself
select c.id, c.seller_id, p.seller_id as promotion_seller_id
  from commerce.coupon_code c
  join commerce.promotion p on p.id = c.promotion_id
 where c.seller_id is distinct from p.seller_id
    or p.is_automatic

-- C1: of every variant at every place there is what its movements add up to, numbered without a gap, and held back what its reservations hold
select l.id, l.on_hand, m.on_hand as moved, l.reserved, r.held
  from commerce.inventory_level l
  left join lateral (
    select coalesce(sum(quantity), 0) as on_hand, count(*) as movements, coalesce(max(number), 0) as last
      from commerce.stock_movement where level_id = l.id      -- the unique key of level and number
  ) as m on true
  left join lateral (
    select coalesce(sum(quantity), 0) as held
      from commerce.reservation where level_id = l.id and state = 'HELD'      -- index reservation_held
  ) as r on true
 where l.on_hand <> m.on_hand
    or l.reserved <> r.held
    or l.movements <> m.movements
    or l.movements <> m.last;

-- C43: every movement says what lay there after it
select level_id, number, on_hand, was, quantity
  from (select level_id, number, on_hand, quantity, lag(on_hand, 1, 0) over (partition by level_id order by number) as was
          from commerce.stock_movement) as m
 where on_hand <> was + quantity;

-- C44: what orders took of stock and gave back is what their reservations say
select r.id, r.state, m.sold, m.cancelled, m.returned
  from commerce.reservation r
  left join lateral (
    select coalesce(-sum(quantity) filter (where kind = 'SOLD'), 0) as sold,
           coalesce(sum(quantity) filter (where kind = 'CANCELLED'), 0) as cancelled,
           coalesce(sum(quantity) filter (where kind = 'RETURNED'), 0) as returned
      from commerce.stock_movement where reservation_id = r.id      -- index stock_movement_of_reservation
  ) as m on true
 where m.sold <> case r.state when 'FINALIZED' then r.quantity else 0 end
    or (m.cancelled, m.returned) is distinct from (r.cancelled::bigint, r.returned::bigint);

-- C45: stock is counted for variants of their own seller, at places of that seller
select i.variant_id, i.seller_id, v.seller_id as offered_by
  from commerce.inventory_item i
  left join catalog.sellable_variant_v1 v on v.variant_id = i.variant_id
 where (v.seller_id, v.listing_id) is distinct from (i.seller_id, i.listing_id)
union all
select l.variant_id, i.seller_id, p.seller_id
  from commerce.inventory_level l
  join commerce.inventory_item i on i.variant_id = l.variant_id
  join commerce.location p on p.id = l.location_id
 where p.seller_id <> i.seller_id;

-- C3: what of a line was packed, has left, has come and was cancelled is what its parcels and its stock say
select l.id, l.order_id, l.ordered, l.cancelled, l.shipped, l.delivered, p.packed, p.shipped as sent, p.delivered as come, r.sold, r.cancelled as unsold
  from commerce.order_line l
  join commerce."order" o on o.id = l.order_id
 cross join lateral (
   select coalesce(sum(i.quantity) filter (where s.state = 'PENDING'), 0) as packed,
          coalesce(sum(i.quantity) filter (where s.state in ('SHIPPED', 'DELIVERED')), 0) as shipped,
          coalesce(sum(i.quantity) filter (where s.state = 'DELIVERED'), 0) as delivered,
          coalesce(bool_or(s.order_id <> l.order_id), false) as is_strange
     from commerce.shipment_line i      -- index shipment_line_of_order_line
     join commerce.shipment s on s.id = i.shipment_id
    where i.order_line_id = l.id
 ) as p
 cross join lateral (
   select count(*) as parts, coalesce(sum(quantity), 0) as sold, coalesce(sum(cancelled), 0) as cancelled
     from commerce.reservation      -- index reservation_of_line
    where order_line_id = l.id
      and state = 'FINALIZED'
 ) as r
 where p.is_strange
    or p.packed > l.ordered - l.cancelled - l.shipped
    or case when o.fulfilment = 'SHIP' and l.kind in ('PHYSICAL', 'RENTAL') then (l.shipped, l.delivered) is distinct from (p.shipped, p.delivered)
            else l.shipped <> l.delivered or p.packed + p.shipped > 0 end
    or r.parts > 0 and (r.sold, r.cancelled) is distinct from (l.ordered::bigint, l.cancelled::bigint);

-- C56: an order stands where its quantities put it
select o.id, o.state, o.placed_at, l.open, l.shipped, l.delivered, l.cancelled
  from commerce."order" o
 cross join lateral (
   select coalesce(sum(ordered - cancelled - shipped), 0) as open, coalesce(sum(shipped), 0) as shipped, coalesce(sum(delivered), 0) as delivered, coalesce(sum(cancelled), 0) as cancelled
     from commerce.order_line where order_id = o.id      -- the unique key of order and position
 ) as l
 where not case
         when o.placed_at is null then o.state in ('PENDING_PAYMENT', 'CANCELLED', 'EXPIRED') and l.shipped = 0 and l.cancelled = 0
         when o.state = 'PLACED' then l.open > 0 and l.shipped = 0
         when o.state in ('ACCEPTED', 'IN_FULFILMENT') then l.open > 0
         when o.state = 'FULFILLED' then l.open = 0 and l.shipped > l.delivered
         when o.state in ('DELIVERED', 'COMPLETED', 'CLOSED') then l.open = 0 and l.shipped > 0 and l.shipped = l.delivered
         when o.state = 'CLOSED_REFUNDED' then l.open = 0 and l.shipped > 0
         when o.state in ('CANCELLED', 'DECLINED', 'EXPIRED') then l.open = 0 and l.shipped = 0
         else false end;

-- C4: the history of an order is one path from unpaid to its state
select o.id, o.state, h.version, h.from_state, h.to_state
  from commerce."order" o
  join (select order_id, version, from_state, to_state, lag(to_state, 1, 'PENDING_PAYMENT') over w as stood, lead(version) over w is null as is_last
          from commerce.order_history
        window w as (partition by order_id order by version)) as h on h.order_id = o.id      -- other changes raise the version too
 where h.from_state <> h.stood
    or h.version > o.version
    or (h.is_last and h.to_state <> o.state)
union all
select o.id, o.state, null, null, null
  from commerce."order" o
 where o.state <> 'PENDING_PAYMENT'
   and not exists (select from commerce.order_history h where h.order_id = o.id);

-- C57: the history of a parcel is one path from packed to its state
select s.id, s.state, h.version, h.from_state, h.to_state
  from commerce.shipment s
  join (select shipment_id, version, from_state, to_state, lag(to_state, 1, 'PENDING') over w as stood, lead(version) over w is null as is_last
          from commerce.shipment_history
        window w as (partition by shipment_id order by version)) as h on h.shipment_id = s.id
 where h.from_state <> h.stood
    or h.version > s.version
    or (h.is_last and h.to_state <> s.state)
union all
select s.id, s.state, null, null, null
  from commerce.shipment s
 where s.state <> 'PENDING'
   and not exists (select from commerce.shipment_history h where h.shipment_id = s.id);

-- M5: an order's amounts are its lines' and its delivery's, and its parts', its fee is its rules', and a group's total is its orders'
select o.id, o.total_minor, l.total_minor + d.total_minor as added_up
  from commerce."order" o
 cross join lateral (
   select coalesce(sum(subtotal_minor), 0) as items, coalesce(sum(seller_discount_minor), 0) as seller, coalesce(sum(platform_discount_minor), 0) as platform,
          coalesce(sum(tax_minor), 0) as tax, coalesce(sum(tax_minor) filter (where tax_inclusion = 'ADDED'), 0) as added, coalesce(sum(total_minor), 0) as total_minor
     from commerce.order_line where order_id = o.id
 ) as l
 cross join lateral (
   select *, case when inclusion = 'ADDED' then tax else 0 end as added, price - seller - platform + case when inclusion = 'ADDED' then tax else 0 end as total_minor
     from (select (o.delivery #>> '{priceMinor,bigint}')::bigint as price, (o.delivery #>> '{sellerDiscountMinor,bigint}')::bigint as seller,
                  (o.delivery #>> '{platformDiscountMinor,bigint}')::bigint as platform, (o.delivery #>> '{taxMinor,bigint}')::bigint as tax, o.delivery ->> 'taxInclusion' as inclusion) as parts
 ) as d
 cross join lateral (
   select coalesce(sum((r #>> '{feeMinor,bigint}')::bigint), 0) as minor, coalesce(sum((r #>> '{feeTaxMinor,bigint}')::bigint), 0) as tax_minor
     from jsonb_array_elements(o.fee -> 'rules') as r
 ) as f
 where (o.items_minor, o.shipping_minor, o.seller_discount_minor, o.platform_discount_minor, o.tax_minor, o.tax_added_minor, o.total_minor)
         is distinct from (l.items::bigint, d.price, (l.seller + d.seller)::bigint, (l.platform + d.platform)::bigint, (l.tax + d.tax)::bigint, (l.added + d.added)::bigint, (l.total_minor + d.total_minor)::bigint)
    or (o.fee_minor, o.fee_tax_minor) is distinct from (f.minor::bigint, f.tax_minor::bigint)
union all
select g.id, g.total_minor, sum(o.total_minor)
  from commerce.order_group g
  left join commerce."order" o on o.group_id = g.id
 group by g.id
having g.total_minor is distinct from sum(o.total_minor)::bigint
    or bool_or(o.currency <> g.currency or o.buyer_id <> g.buyer_id)
union all
select p.order_id, o.total_minor, sum(p.paid_minor)      -- what money is told of its parts is the same
  from commerce.payable_part_v1 p
  join commerce."order" o on o.id = p.order_id
 group by p.order_id, o.total_minor, o.platform_discount_minor, o.tax_minor, o.fee_minor, o.fee_tax_minor
having (sum(p.paid_minor), sum(p.promotion_minor), sum(p.tax_minor), sum(p.fee_minor), sum(p.fee_tax_minor))
         is distinct from (o.total_minor::numeric, o.platform_discount_minor::numeric, o.tax_minor::numeric, o.fee_minor::numeric, o.fee_tax_minor::numeric)
    or bool_or(p.fee_base_minor is null);


-- C58: of every listing each buyer has bought as many as is counted, and no more than was allowed
select listing_id, buyer_id, p.units, p.units_max, b.units as bought
  from commerce.buyer_purchase p
  full join (select l.listing_id, o.buyer_id, sum(l.ordered - l.cancelled) as units
               from commerce.order_line l
               join commerce."order" o on o.id = l.order_id
              where o.placed_at is not null
                 or o.state = 'PENDING_PAYMENT'      -- what was not paid was given back
              group by l.listing_id, o.buyer_id) as b using (listing_id, buyer_id)
 where coalesce(p.units, 0) <> coalesce(b.units, 0)
    or p.units > p.units_max;

-- C59: what an order asks back is what of its lines and its delivery was cancelled, and all of it once nothing of it is left
select o.id, o.state, o.total_minor, o.refund_minor, c.amount_minor, l.ordered, l.cancelled, l.told, l.amount_minor as of_lines
  from commerce."order" o
 cross join lateral (
   select coalesce(sum(amount_minor), 0) as amount_minor, coalesce(sum(shipping_minor), 0) as shipping_minor
     from commerce.order_cancellation where order_id = o.id
 ) as c
 cross join lateral (
   select coalesce(sum(s.ordered), 0) as ordered, coalesce(sum(s.cancelled), 0) as cancelled, coalesce(sum(t.told), 0) as told, coalesce(sum(t.amount_minor), 0) as amount_minor,
          coalesce(bool_or(t.told <> s.cancelled or t.told = s.ordered and t.amount_minor <> s.total_minor or t.amount_minor > s.total_minor), false) as is_wrong
     from commerce.order_line s      -- the unique key of order and position
    cross join lateral (
      select coalesce(sum(quantity), 0) as told, coalesce(sum(amount_minor), 0) as amount_minor
        from commerce.order_cancellation_line where order_line_id = s.id      -- index order_cancellation_line_of_line
    ) as t
    where s.order_id = o.id
 ) as l
 where o.refund_minor <> c.amount_minor
    or c.amount_minor <> c.shipping_minor + l.amount_minor
    or l.is_wrong
    or o.refund_minor <> o.total_minor and o.placed_at is not null and l.cancelled = l.ordered;

-- C60: what was handed out of a line is its own variant's, of a digital line that has come, and every such line was handed out
select l.id, l.kind, l.delivered, l.variant_id, h.variant_id as handed_out
  from commerce.order_line l
  left join commerce.order_line_goods h on h.order_line_id = l.id
 where l.kind = 'DIGITAL' and l.delivered > 0 and h.order_line_id is null
    or h.order_line_id is not null and (l.kind <> 'DIGITAL' or l.delivered = 0 or h.variant_id <> l.variant_id);

-- C61: what of an order has gone back, and of how many units, is what money told of its refunds; and all of it if it was closed for that
select o.id, o.state, o.refunded_minor, r.amount_minor, l.id as line_id, l.refunded, l.told
  from commerce."order" o
 cross join lateral (
   select coalesce(sum(amount_minor) filter (where reversed_at is null), 0) as amount_minor, coalesce(bool_or(is_whole), false) as is_whole
     from commerce.order_refund where order_id = o.id      -- index order_refund_of_order
 ) as r
  left join lateral (
   select s.id, s.refunded, t.told
     from commerce.order_line s      -- the unique key of order and position
    cross join lateral (
      select least(s.ordered, coalesce(sum(i.quantity) filter (where f.reversed_at is null), 0)) as told,
             coalesce(bool_or(f.order_id <> s.order_id), false) as is_strange
        from commerce.order_refund_line i      -- index order_refund_line_of_line
        join commerce.order_refund f on f.refund_id = i.refund_id
       where i.order_line_id = s.id
    ) as t
    where s.order_id = o.id
      and (s.refunded <> t.told or t.is_strange)
    limit 1
 ) as l on true
 where o.refunded_minor <> r.amount_minor
    or l.id is not null
    or o.state = 'CLOSED_REFUNDED' and not r.is_whole;

-- C62: what of an order its buyer's bank has taken back is what money told of its chargebacks last
select o.id, o.charged_back_minor, c.amount_minor
  from commerce."order" o
  left join (
    select order_id, sum(amount_minor) as amount_minor
      from commerce.order_chargeback
     group by order_id) as c on c.order_id = o.id
 where o.charged_back_minor <> coalesce(c.amount_minor, 0);
