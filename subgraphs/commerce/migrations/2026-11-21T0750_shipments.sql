-- A parcel of an order. What lies in one that has not left is packed, and can be unpacked again.
create table {{schema}}.shipment (
  created_at       timestamptz  not null default clock_timestamp(),
  updated_at       timestamptz  not null default clock_timestamp(),
  shipped_at       timestamptz,
  delivered_at     timestamptz,
  id               uuid         primary key,
  order_id         uuid         not null references {{schema}}."order",
  version          int          not null default 1,
  state            text         not null default 'PENDING',
  carrier          text         check (length(carrier) between 1 and 60),
  tracking_number  text         check (length(tracking_number) between 1 and 60),
  tracking_url     text         check (length(tracking_url) <= 500),
  constraint shipment_state_check check (state in ('PENDING', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
  check ((shipped_at is not null) = (state in ('SHIPPED', 'DELIVERED'))),
  check ((delivered_at is not null) = (state = 'DELIVERED'))
);
create index shipment_of_order on {{schema}}.shipment (order_id, id);
grant select, insert, update on {{schema}}.shipment to {{runtime}};

create table {{schema}}.shipment_line (
  shipment_id    uuid  not null references {{schema}}.shipment,
  order_line_id  uuid  not null references {{schema}}.order_line,
  quantity       int   not null check (quantity between 1 and 9999),
  primary key (shipment_id, order_line_id)
);
create index shipment_line_of_order_line on {{schema}}.shipment_line (order_line_id);
create trigger shipment_line_append_only before update or delete or truncate on {{schema}}.shipment_line
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.shipment_line to {{runtime}};

-- Every step of a parcel, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.shipment_history (
  shipment_id     uuid         not null references {{schema}}.shipment,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  actor           text         not null,
  correlation_id  text         not null,
  at              timestamptz  not null default clock_timestamp(),
  primary key (shipment_id, version),
  constraint shipment_history_is_a_step check ((command, from_state, to_state) in (
    ('ship', 'PENDING', 'SHIPPED'),
    ('deliver', 'SHIPPED', 'DELIVERED'),
    ('cancel', 'PENDING', 'CANCELLED')
  ))
);
create trigger shipment_history_append_only before update or delete or truncate on {{schema}}.shipment_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.shipment_history to {{runtime}};

-- Deleting a cart forgets it in its checkouts: that must not read all of them.
create index checkout_of_cart on {{schema}}.checkout (cart_id) where cart_id is not null;
