-- What of an order was not sent after all, each time: why, by whom, and what of its total is asked back for it.
create table {{schema}}.order_cancellation (
  shipping_minor  bigint       not null check (shipping_minor >= 0),      -- once, with the last thing that was to be sent
  amount_minor    bigint       not null check (amount_minor >= shipping_minor),
  at              timestamptz  not null default clock_timestamp(),
  order_id        uuid         not null references {{schema}}."order",
  version         int          not null,                                  -- the order's, to which it led
  command         text         not null check (command in ('cancel', 'decline', 'expire')),
  party           text         not null check (party in ('BUYER', 'SELLER', 'OPERATOR', 'SYSTEM')),
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (order_id, version)
);
create trigger order_cancellation_append_only before update or delete or truncate on {{schema}}.order_cancellation
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.order_cancellation to {{runtime}};

create table {{schema}}.order_cancellation_line (
  amount_minor             bigint  not null check (amount_minor >= 0),             -- what was paid for these units
  tax_minor                bigint  not null check (tax_minor >= 0),                -- of it, or contained in it
  platform_discount_minor  bigint  not null check (platform_discount_minor >= 0),  -- what the platform does not owe the seller any more
  order_id                 uuid    not null,
  order_line_id            uuid    not null references {{schema}}.order_line,
  version                  int     not null,
  quantity                 int     not null check (quantity between 1 and 9999),
  primary key (order_id, version, order_line_id),
  foreign key (order_id, version) references {{schema}}.order_cancellation (order_id, version)
);
create index order_cancellation_line_of_line on {{schema}}.order_cancellation_line (order_line_id);
create trigger order_cancellation_line_append_only before update or delete or truncate on {{schema}}.order_cancellation_line
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.order_cancellation_line to {{runtime}};

-- What of an order is asked back: never more than it cost, whatever the code above counts.
alter table {{schema}}."order"
  add column refund_minor bigint not null default 0,
  add constraint order_refund check (refund_minor between 0 and total_minor);

-- Who took a step, in the trade's words.
alter table {{schema}}.order_history
  add column party text not null default 'SYSTEM' check (party in ('BUYER', 'SELLER', 'OPERATOR', 'SYSTEM'));
alter table {{schema}}.order_history alter column party drop default;

-- What was sold stays as it was sold: amounts, parties, policies are written once.
revoke update on {{schema}}."order" from {{runtime}};
grant update (state, version, updated_at, due_at, due_command, placed_at, delivered_at, completed_at, refund_minor) on {{schema}}."order" to {{runtime}};
revoke update on {{schema}}.order_group from {{runtime}};
grant update (state, placed_at) on {{schema}}.order_group to {{runtime}};
revoke update on {{schema}}.shipment from {{runtime}};
grant update (state, version, updated_at, shipped_at, delivered_at, carrier, tracking_number, tracking_url) on {{schema}}.shipment to {{runtime}};

-- A buyer who looks for what is on its way, among thousands of orders.
create index order_of_buyer_in_state on {{schema}}."order" (buyer_id, state, id desc);

-- Time gives one command at a time, so that no kind waits behind many of another.
drop index {{schema}}.order_due;
create index order_due on {{schema}}."order" (due_command, due_at) where due_at is not null;
