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
     where e.aggregate_id = kernel.global_id('lst', l.id)     -- index event_of_aggregate
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

-- C27: every listing has a variant that is offered, and its prices are the lowest and the highest of theirs
select l.id, l.price_minor, l.price_max_minor, v.lowest, v.highest, v.variants
  from catalog.listing l
  left join (select listing_id, count(*) as variants, min(price_minor) as lowest, max(price_minor) as highest
               from catalog.variant
              where archived_at is null
              group by listing_id) as v on v.listing_id = l.id
 where v.variants is null
    or v.lowest is distinct from l.price_minor
    or v.highest is distinct from l.price_max_minor

-- C28: a variant that is offered has a value for each option of its listing
select v.id, v.option_values, l.option_names
  from catalog.variant v
  join catalog.listing l on l.id = v.listing_id
 where v.archived_at is null
   and cardinality(v.option_values) <> cardinality(l.option_names)

-- C29: from each quantity on, one costs less than before
select b.variant_id, b.minimum_quantity, b.unit_minor
  from (select variant_id, minimum_quantity, unit_minor, lag(unit_minor) over (partition by variant_id order by minimum_quantity) as before
          from catalog.price_break) as b
  join catalog.variant v on v.id = b.variant_id
 where v.archived_at is null
   and b.unit_minor >= coalesce(b.before, v.price_minor)

-- C30: search finds what is published by sellers who may sell, as it is now, but for the changes of the last minute
select l.id, l.version, d.version as found_version, l.state, d.is_visible
  from catalog.listing l
  left join catalog.search_document d on d.listing_id = l.id
  left join trust.seller_standing_v1 s on s.seller_id = l.seller_id
 where (coalesce(d.is_visible, false) <> (l.state = 'PUBLISHED' and coalesce(s.can_sell, false))
        or (d.is_visible and (d.version <> l.version or d.price_minor is distinct from l.price_minor or d.currency is distinct from l.currency)))
   and l.updated_at < clock_timestamp() - interval '60 seconds'
   and not exists (select from trust.event_v1 e
                    where e.aggregate_id = kernel.global_id('sel', l.seller_id)
                      and e.occurred_at > clock_timestamp() - interval '60 seconds')

-- C31: the pictures of a listing stand from 0 on without a gap, at most 20
select m.listing_id, count(*) as pictures, max(m.position) as last_place
  from catalog.media m
 where m.position is not null
 group by m.listing_id
having max(m.position) <> count(*) - 1
    or count(*) > 20

-- C32: of every picture that is ready its objects are recorded, none wider than itself, and the log has told of it
select m.id, m.width, m.widths
  from catalog.media m
 where m.state = 'READY'
   and (m.widths is distinct from (select array_agg(distinct w order by w) from unnest(m.widths) as w)
        or m.widths[cardinality(m.widths)] > m.width
        or not exists (select from catalog.event e
                        where e.aggregate_id = kernel.global_id('med', m.id)      -- index event_of_aggregate
                          and e.type = 'media.ready'))

-- C33: the pins of a collection stand from 0 on without a gap, at most 20; and it has at most 1,000 listings
select e.collection_id, count(*) as listings, count(e.pin) as pins, max(e.pin) as last_pin
  from catalog.collection_listing e
 group by e.collection_id
having max(e.pin) <> count(e.pin) - 1
    or count(e.pin) > 20
    or count(*) > 1000

-- C34: what is pinned for a query are listings that are there, each once
select p.id, p.language, p.query, p.listing_ids
  from catalog.search_pin p
 where cardinality(p.listing_ids) <> (select count(*) from catalog.listing l where l.id = any(p.listing_ids))

-- C35: a favourite is a listing that everybody has seen, and nobody has more than 2,000
select f.user_id, f.listing_id, null as kept
  from catalog.favourite f
  left join catalog.listing l on l.id = f.listing_id
 where l.published_at is null
union all
select f.user_id, null, count(*)
  from catalog.favourite f
 group by f.user_id
having count(*) > 2000

-- C36: the log tells of every collection at its present version
select c.id, c.version, told.version as told
  from catalog.collection c
  left join lateral (
    select max(e.aggregate_version) as version
      from catalog.event e
     where e.aggregate_id = kernel.global_id('col', c.id)     -- index event_of_aggregate
  ) as told on true
 where told.version is distinct from c.version

-- C37: an import has counted what its report says, and has read no row beyond its cursor
select i.id, i.created, i.updated, i.unchanged, i.failed, i.warned, i.rows_read, r.*
  from catalog.listing_import i
 cross join lateral (
   select count(*) filter (where status = 'CREATED') as r_created, count(*) filter (where status = 'UPDATED') as r_updated,
          count(*) filter (where status = 'UNCHANGED') as r_unchanged, count(*) filter (where status = 'FAILED') as r_failed,
          count(*) filter (where warnings <> '[]') as r_warned, coalesce(max(row_number), 0) as last_row
     from catalog.listing_import_row
    where import_id = i.id
 ) as r
 where (i.created, i.updated, i.unchanged, i.failed, i.warned) <> (r_created, r_updated, r_unchanged, r_failed, r_warned)
    or r.last_row > i.rows_read

-- C38: an import touches listings of its own seller alone
select r.import_id, r.row_number, r.listing_id
  from catalog.listing_import_row r
  join catalog.listing_import i on i.id = r.import_id
  join catalog.listing l on l.id = r.listing_id
 where l.seller_id <> i.seller_id

-- C39: what a seller calls a listing is a listing of that seller
select k.seller_id, k.key, k.listing_id
  from catalog.listing_key k
  join catalog.listing l on l.id = k.listing_id
 where l.seller_id <> k.seller_id
