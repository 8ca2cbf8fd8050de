-- The tier that so large a share of all documents reaches, by the planner's statistics: a guess, which decides only how much
-- is read at once. Without statistics, and for all documents, it is the lowest.
create function {{schema}}.search_tier_at(share double precision) returns int
  language sql stable parallel safe as $$
  select coalesce((
    select floor(40 * b.bounds[1 + floor((1 - share) * (cardinality(b.bounds) - 1))::int])::int
      from (select histogram_bounds::text::real[] as bounds
              from pg_stats
             where schemaname = '{{schema}}' and tablename = 'search_document' and attname = 'static_score') as b
     where share < 1), 0)
$$;

-- In which of some thirty steps a price lies, its currency before it: a range of prices is a few of them.
create function {{schema}}.search_price_step(price_minor bigint) returns int
  language sql immutable parallel safe as $$
  select width_bucket(price_minor, '{100,150,200,300,500,700,1000,1500,2000,3000,5000,7000,10000,15000,20000,30000,50000,70000,100000,150000,200000,300000,500000,700000,1000000,1500000,2000000,3000000,5000000,7000000,10000000}'::bigint[])
$$;
create function {{schema}}.search_price(currency text, price_minor bigint) returns text[]
  language sql immutable parallel safe as $$ select array[currency || {{schema}}.search_price_step(price_minor)] $$;

-- The squares of the map that hold a place, of a tenth of a degree, of one, and of ten.
create function {{schema}}.search_squares(latitude double precision, longitude double precision) returns int[]
  language sql immutable parallel safe as $$
  select array[        floor((latitude + 90) * 10)::int * 10000 + floor((longitude + 180) * 10)::int,
               100000000 + floor(latitude + 90)::int * 10000 + floor(longitude + 180)::int,
               200000000 + floor((latitude + 90) * 0.1)::int * 10000 + floor((longitude + 180) * 0.1)::int]
$$;

-- Everything that a search is narrowed by, but for sellers and numbers, meets in one index.
drop index {{schema}}.search_document_words;
create index search_document_words on {{schema}}.search_document
  using gin (vector, category_path, facets, (array[kind]), (array[condition]), {{schema}}.search_price(currency, price_minor), {{schema}}.search_squares(latitude, longitude),
             {{schema}}.search_tier(static_score)) where is_visible;
