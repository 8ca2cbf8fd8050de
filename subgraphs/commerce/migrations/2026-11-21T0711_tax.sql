-- What is added to a price, or stands in it, by where the buyer is. A rate holds until the next one of the same place and
-- class begins: there is no end to write, so no two can overlap and no day is left out.

create table {{schema}}.tax_rate (
  id            uuid         primary key,
  country       text         not null check (country ~ '^[A-Z]{2}$'),
  region        text         not null check (region ~ '^[A-Z0-9]{0,3}$'),      -- '': the whole country
  tax_class     text         not null check (tax_class in ('STANDARD', 'REDUCED', 'ZERO', 'SHIPPING')),
  rate_bps      int          not null check (rate_bps between 0 and 10000),
  inclusion     text         not null check (inclusion in ('ADDED', 'INCLUDED')),
  jurisdiction  text         not null check (length(jurisdiction) between 1 and 40),
  valid_from    timestamptz  not null,
  set_at        timestamptz  not null default clock_timestamp(),
  version       int          not null default 1 check (version > 0),
  constraint tax_rate_place unique (country, region, tax_class, valid_from)
);
grant select, insert, update on {{schema}}.tax_rate to {{runtime}};

-- With the end that the next one makes.
create view {{schema}}.tax_rate_period as
  select r.*, lead(r.valid_from) over (partition by r.country, r.region, r.tax_class order by r.valid_from) as valid_until
    from {{schema}}.tax_rate r;
grant select on {{schema}}.tax_rate_period to {{runtime}};
