-- Whether a seller looks at each order first. One that stands here not accepts at once.
create table {{schema}}.order_policy (
  updated_at           timestamptz  not null default clock_timestamp(),
  seller_id            uuid         primary key,
  is_accepted_at_once  boolean      not null
);
grant select, insert, update on {{schema}}.order_policy to {{runtime}};
