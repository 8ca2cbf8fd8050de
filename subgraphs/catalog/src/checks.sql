-- Invariants of catalog, beside the kernel's. Each holds when its query returns no row.

-- C21: a category's path is its parent's and itself
select c.id, c.slug
  from catalog.category c
  left join catalog.category parent on parent.id = c.parent_id
 where c.path is distinct from coalesce(parent.path, '{}') || c.id

-- C22: from the root to the leaf, each attribute is asked once
select d.category_id, d.key, above.category_id as asked_above
  from catalog.attribute_definition d
  join catalog.category c on c.id = d.category_id
  join catalog.attribute_definition above on above.key = d.key and above.category_id = any(c.path) and above.category_id <> c.id

-- C23: a listing's answers fit what its category asks
select listing_id, category_id, key, value
  from catalog.attribute_misfit

-- C24: the log tells of every listing at its present version
select l.id, l.version, told.version as told
  from catalog.listing l
  left join lateral (
    select max(e.aggregate_version) as version
      from catalog.event e
     where e.aggregate_id = catalog.global_id('lst', l.id)     -- index event_of_aggregate
  ) as told on true
 where told.version is distinct from l.version

-- C25: every listing has a seller
select l.id, l.seller_id
  from catalog.listing l
  left join trust.seller_standing_v1 s on s.seller_id = l.seller_id
 where s.seller_id is null

-- C26: a listing stands where the last of its steps led, each from where the one before it led
select l.id, l.state, h.version, h.from_state, h.to_state
  from catalog.listing l
  join (select listing_id, version, from_state, to_state,
               lag(to_state, 1, 'DRAFT') over w as stood, lead(version) over w is null as is_last
          from catalog.listing_history
        window w as (partition by listing_id order by version)) as h on h.listing_id = l.id
 where h.from_state <> h.stood
    or (h.is_last and h.to_state <> l.state)
union all
select l.id, l.state, null, null, null
  from catalog.listing l
 where l.state <> 'DRAFT'
   and not exists (select from catalog.listing_history h where h.listing_id = l.id)
