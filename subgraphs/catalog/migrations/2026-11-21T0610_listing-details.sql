-- Where a listing is, in which language, under which words; and what its kind promises.

-- True if the terms are those of the kind, and whole.
create function {{schema}}.listing_terms_ok(kind text, terms jsonb) returns boolean
  language sql immutable parallel safe as $$
  select case
    when terms is null then true
    when kind = 'SERVICE' then (terms ->> 'durationMinutes')::int between 5 and 10080 and terms ->> 'venue' in ('AT_SELLER', 'AT_BUYER', 'REMOTE')
    when kind = 'RENTAL' then (terms ->> 'minimumUnits')::int >= 1 and (terms ->> 'maximumUnits')::int between (terms ->> 'minimumUnits')::int and 1000
                          and (terms ->> 'depositMinor')::bigint >= 0
    when kind = 'DIGITAL' then terms ->> 'delivery' in ('DOWNLOAD', 'LICENCE_KEY', 'LINK')
    when kind = 'PROJECT' then (terms ->> 'typicalDays')::int between 1 and 730 and (terms ->> 'revisions')::int between 0 and 20
    else false
  end is true
$$;

alter table {{schema}}.listing
  add column tags       text[]            not null default '{}' check (cardinality(tags) <= 20 and array_position(tags, null) is null),
  add column language   text              not null default 'en' check (language ~ '^[a-z]{2}$'),
  add column country    text              check (country ~ '^[A-Z]{2}$'),
  add column place      text              check (length(place) between 1 and 80),
  add column latitude   double precision  check (latitude between -90 and 90),
  add column longitude  double precision  check (longitude between -180 and 180),
  add column terms      jsonb             check (jsonb_typeof(terms) = 'object'),
  add constraint listing_point check ((latitude is null) = (longitude is null)),
  add constraint listing_place check (country is not null or (place is null and latitude is null)),
  add constraint listing_terms check ({{schema}}.listing_terms_ok(kind, terms));
