-- What went back to an order's buyer, as money told it: one row for each refund that succeeded. One whose money the bank sent
-- back counts no longer. Every sum of them below can be made anew.
create table {{schema}}.order_refund (
  amount_minor  bigint       not null check (amount_minor >= 0),
  told_at       timestamptz  not null default clock_timestamp(),
  reversed_at   timestamptz,
  refund_id     uuid         primary key,
  order_id      uuid         not null references {{schema}}."order",
  is_whole      boolean      not null      -- with it nothing of what was paid is left with anybody but the buyer
);
create index order_refund_of_order on {{schema}}.order_refund (order_id);
grant select, insert on {{schema}}.order_refund to {{runtime}};
grant update (reversed_at) on {{schema}}.order_refund to {{runtime}};

-- Units that a refund was for; money that was for none in particular has no row.
create table {{schema}}.order_refund_line (
  refund_id      uuid  not null references {{schema}}.order_refund,
  order_line_id  uuid  not null references {{schema}}.order_line,
  quantity       int   not null check (quantity between 1 and 9999),
  primary key (refund_id, order_line_id)
);
create index order_refund_line_of_line on {{schema}}.order_refund_line (order_line_id);
grant select, insert on {{schema}}.order_refund_line to {{runtime}};

-- Never more goes back than was paid, whatever is told.
alter table {{schema}}."order"
  add column refunded_minor bigint not null default 0,
  add constraint order_refunded check (refunded_minor between 0 and total_minor);
grant update (refunded_minor) on {{schema}}."order" to {{runtime}};

-- Commerce holds what it tells money against its own books.
grant select on {{schema}}.payable_part_v1 to {{runtime}};
