-- What search reads instead of the listings: one narrow row for each that was ever published, kept by reactions.

-- Small letters without accents, the same for what is written and what is asked: "Café Straße" is "cafe strasse".
-- Not the extension unaccent: its function is not immutable, and this one needs no right on the database.
create function {{schema}}.folded(words text) returns text
  language sql immutable strict parallel safe as $$
  select replace(replace(replace(
           translate(lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g')), 'øłđıð', 'oldid'),
         'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')
$$;

-- The stemmer of a language; words of one without are taken as they are.
create function {{schema}}.stemmer(language text) returns regconfig
  language sql immutable parallel safe as $$
  select case language
    when 'en' then 'pg_catalog.english'::regconfig    when 'de' then 'pg_catalog.german'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig     when 'es' then 'pg_catalog.spanish'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig      when 'da' then 'pg_catalog.danish'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig    when 'no' then 'pg_catalog.norwegian'::regconfig
    when 'fi' then 'pg_catalog.finnish'::regconfig    when 'hu' then 'pg_catalog.hungarian'::regconfig
    when 'ro' then 'pg_catalog.romanian'::regconfig   when 'ru' then 'pg_catalog.russian'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig    when 'ar' then 'pg_catalog.arabic'::regconfig
    else 'pg_catalog.simple'::regconfig
  end
$$;

-- As written, and by its stem: an exact word counts for both.
create function {{schema}}.words_vector(language text, words text) returns tsvector
  language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.simple'::regconfig, {{schema}}.folded(words)) || to_tsvector({{schema}}.stemmer(language), {{schema}}.folded(words))
$$;

-- Along a great circle (haversine): within 0.5 % of the ellipsoid. The extension earthdistance is not one that an owner
-- of a database may create.
create function {{schema}}.metres_between(latitude double precision, longitude double precision, to_latitude double precision, to_longitude double precision) returns double precision
  language sql immutable parallel safe as $$
  select 2 * 6371008.8 * asin(least(1, sqrt(
           power(sin(radians(to_latitude - latitude) / 2), 2)
         + cos(radians(latitude)) * cos(radians(to_latitude)) * power(sin(radians(to_longitude - longitude) / 2), 2))))
$$;

-- Whether a seller's listings are found. A row is locked while documents of the seller are written, so that a suspension
-- and a publication at the same time see each other.
create table {{schema}}.search_seller (
  seller_id  uuid     primary key,
  can_sell   boolean  not null
);
grant select, insert, update on {{schema}}.search_seller to {{runtime}};

create table {{schema}}.search_document (
  listing_id     uuid              primary key references {{schema}}.listing,
  version        int               not null,                  -- the listing's; an older one is never written over a newer
  seller_id      uuid              not null references {{schema}}.search_seller,
  is_published   boolean           not null,
  seller_sells   boolean           not null,
  is_visible     boolean           not null generated always as (is_published and seller_sells) stored,
  category_path  uuid[]            not null,
  vector         tsvector          not null,                  -- title A, attributes and tags B, description D
  kind           text              not null,
  condition      text,
  price_minor    bigint,
  currency       text,
  facets         text[]            not null,                  -- 'brand=acme', 'wireless=true'
  numbers        jsonb             not null,                  -- {"height": 3}
  latitude       double precision,
  longitude      double precision,
  published_at   timestamptz       not null,
  static_score   real              not null check (static_score between 0 and 1)
);
-- One index for every mixture of words, category and answers; GIN looks each of them up and meets in the middle.
create index search_document_words on {{schema}}.search_document using gin (vector, category_path, facets) where is_visible;
-- Candidates, the best first; and the other orders.
create index search_document_best on {{schema}}.search_document (static_score desc, listing_id desc) where is_visible;
create index search_document_newest on {{schema}}.search_document (published_at desc, listing_id desc) where is_visible;
create index search_document_price on {{schema}}.search_document (currency, price_minor, listing_id) where is_visible;
create index search_document_place on {{schema}}.search_document (latitude, longitude) where is_visible;
create index search_document_of_seller on {{schema}}.search_document (seller_id);
grant select, insert, update on {{schema}}.search_document to {{runtime}};

-- What counts how much. A change is a new version: pages already begun go on with theirs, which their cursors name.
create table {{schema}}.search_weights (
  version      int               primary key check (version > 0),
  words        double precision  not null check (words between 0 and 1),
  quality      double precision  not null check (quality between 0 and 1),
  freshness    double precision  not null check (freshness between 0 and 1),
  nearness     double precision  not null check (nearness between 0 and 1),
  fresh_days   double precision  not null check (fresh_days > 0),      -- after so many the freshness is 1/e
  near_metres  double precision  not null check (near_metres > 0)      -- at so many the nearness is a half
);
insert into {{schema}}.search_weights values (1, 0.7, 0.15, 0.15, 0.3, 30, 20000);
grant select on {{schema}}.search_weights to {{runtime}};
