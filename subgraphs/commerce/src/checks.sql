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
