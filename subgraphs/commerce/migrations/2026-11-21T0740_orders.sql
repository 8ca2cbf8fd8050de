-- What one checkout bought: paid once, one order for each seller.
create table {{schema}}.order_group (
  total_minor    bigint       not null check (total_minor >= 0),
  created_at     timestamptz  not null default clock_timestamp(),
  payable_until  timestamptz  not null,                     -- stock is held so long
  placed_at      timestamptz,                               -- when the payment was captured
  id             uuid         primary key,
  checkout_id    uuid         not null references {{schema}}.checkout,
  buyer_id       uuid         not null,
  currency       text         not null check (currency ~ '^[A-Z]{3}$'),
  -- An attempt that was not paid gives its checkout back; another one makes another group.
  state          text         not null default 'PENDING_PAYMENT' check (state in ('PENDING_PAYMENT', 'PLACED', 'UNPAID', 'UNFULFILLABLE')),
  address        text                                       -- sealed; as it was at the sale
);
create unique index order_group_of_checkout on {{schema}}.order_group (checkout_id) where state in ('PENDING_PAYMENT', 'PLACED');
create index order_group_of_buyer on {{schema}}.order_group (buyer_id, id desc);
create index order_group_due on {{schema}}.order_group (payable_until) where state = 'PENDING_PAYMENT';
grant select, insert, update on {{schema}}.order_group to {{runtime}};

-- What one seller sold to one buyer at once. Amounts and policies are those of the sale: nothing is read from the
-- listing, the seller or the rules again.
create table {{schema}}."order" (
  items_minor              bigint       not null check (items_minor >= 0),
  seller_discount_minor    bigint       not null check (seller_discount_minor >= 0),
  platform_discount_minor  bigint       not null check (platform_discount_minor >= 0),
  shipping_minor           bigint       not null check (shipping_minor >= 0),      -- before its discount, which is among the two above
  tax_minor                bigint       not null check (tax_minor >= 0),           -- all of it, contained or added
  tax_added_minor          bigint       not null check (tax_added_minor between 0 and tax_minor),
  total_minor              bigint       not null check (total_minor >= 0),
  fee_minor                bigint       not null check (fee_minor >= 0),           -- what the platform takes
  fee_tax_minor            bigint       not null check (fee_tax_minor >= 0),
  created_at               timestamptz  not null default clock_timestamp(),
  updated_at               timestamptz  not null default clock_timestamp(),
  placed_at                timestamptz,
  delivered_at             timestamptz,
  completed_at             timestamptz,
  due_at                   timestamptz,                     -- the timer: `due_command` is given then, unless something happens first
  id                       uuid         primary key,
  group_id                 uuid         not null references {{schema}}.order_group,
  buyer_id                 uuid         not null,
  seller_id                uuid         not null,
  version                  int          not null default 1,
  number                   text         not null unique check (number ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),      -- what people say on the telephone
  currency                 text         not null check (currency ~ '^[A-Z]{3}$'),
  state                    text         not null default 'PENDING_PAYMENT',
  due_command              text,
  fulfilment               text         not null check (fulfilment in ('SHIP', 'PICKUP', 'DIGITAL', 'NONE')),
  delivery                 jsonb        not null,           -- the option chosen, as it was offered
  policy                   jsonb        not null,           -- rounding, windows, cancellation, as they were
  fee                      jsonb        not null,           -- the rule applied
  check (total_minor = items_minor + shipping_minor - seller_discount_minor - platform_discount_minor + tax_added_minor),
  check ((due_at is null) = (due_command is null)),
  constraint order_state_check check (state in ('PENDING_PAYMENT', 'PLACED', 'ACCEPTED', 'IN_FULFILMENT', 'FULFILLED', 'DELIVERED',
    'COMPLETED', 'CLOSED', 'CANCELLED', 'DECLINED', 'EXPIRED', 'CLOSED_REFUNDED')),
  unique (group_id, seller_id)
);
create index order_of_buyer on {{schema}}."order" (buyer_id, id desc);
create index order_of_seller on {{schema}}."order" (seller_id, id desc);
create index order_of_seller_in_state on {{schema}}."order" (seller_id, state, id desc);
create index order_in_state on {{schema}}."order" (state, id desc);
create index order_due on {{schema}}."order" (due_at) where due_at is not null;
grant select, insert, update on {{schema}}."order" to {{runtime}};

-- A line is what was sold as it was; then only its quantities move.
create table {{schema}}.order_line (
  unit_minor               bigint  not null check (unit_minor >= 0),
  subtotal_minor           bigint  not null,
  seller_discount_minor    bigint  not null check (seller_discount_minor >= 0),
  platform_discount_minor  bigint  not null check (platform_discount_minor >= 0),
  tax_minor                bigint  not null check (tax_minor >= 0),
  total_minor              bigint  not null check (total_minor >= 0),
  id                       uuid    primary key,
  order_id                 uuid    not null references {{schema}}."order",
  variant_id               uuid    not null,
  listing_id               uuid    not null,
  category_id              uuid    not null,
  position                 int     not null,
  ordered                  int     not null check (ordered between 1 and 9999),
  cancelled                int     not null default 0 check (cancelled >= 0),
  shipped                  int     not null default 0 check (shipped >= 0),
  delivered                int     not null default 0 check (delivered >= 0),
  returned                 int     not null default 0 check (returned >= 0),
  refunded                 int     not null default 0 check (refunded between 0 and ordered),
  listing_version          int     not null,
  tax_rate_bps             int     not null check (tax_rate_bps between 0 and 10000),
  kind                     text    not null,
  title                    text    not null,
  sku                      text,
  option_names             text[]  not null,
  option_values            text[]  not null,
  tax_class                text    not null,
  tax_inclusion            text    not null check (tax_inclusion in ('ADDED', 'INCLUDED')),
  jurisdiction             text,
  check (subtotal_minor = unit_minor * ordered),
  check (total_minor = subtotal_minor - seller_discount_minor - platform_discount_minor + case tax_inclusion when 'ADDED' then tax_minor else 0 end),
  constraint order_line_quantities check (cancelled + shipped <= ordered and delivered <= shipped and returned <= delivered),
  unique (order_id, position)
);
create index order_line_of_variant on {{schema}}.order_line (variant_id);
create index order_line_of_listing on {{schema}}.order_line (listing_id);
grant select, insert on {{schema}}.order_line to {{runtime}};
grant update (cancelled, shipped, delivered, returned, refunded) on {{schema}}.order_line to {{runtime}};

-- Every step of an order, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.order_history (
  order_id        uuid         not null references {{schema}}."order",
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  at              timestamptz  not null default clock_timestamp(),
  primary key (order_id, version),
  constraint order_history_is_a_step check ((command, from_state, to_state) in (
    ('place', 'PENDING_PAYMENT', 'PLACED'),
    ('cancelUnpaid', 'PENDING_PAYMENT', 'CANCELLED'),
    ('expireUnpaid', 'PENDING_PAYMENT', 'EXPIRED'),
    ('accept', 'PLACED', 'ACCEPTED'),
    ('decline', 'PLACED', 'DECLINED'),
    ('expire', 'PLACED', 'EXPIRED'),
    ('beginFulfilment', 'ACCEPTED', 'IN_FULFILMENT'),
    ('fulfil', 'ACCEPTED', 'FULFILLED'),
    ('fulfil', 'IN_FULFILMENT', 'FULFILLED'),
    ('deliver', 'FULFILLED', 'DELIVERED'),
    ('complete', 'DELIVERED', 'COMPLETED'),
    ('close', 'COMPLETED', 'CLOSED'),
    ('cancel', 'PLACED', 'CANCELLED'),
    ('cancel', 'ACCEPTED', 'CANCELLED'),
    ('cancel', 'IN_FULFILMENT', 'CANCELLED'),
    ('closeRefunded', 'FULFILLED', 'CLOSED_REFUNDED'),
    ('closeRefunded', 'DELIVERED', 'CLOSED_REFUNDED'),
    ('closeRefunded', 'COMPLETED', 'CLOSED_REFUNDED')
  ))
);
create trigger order_history_append_only before update or delete or truncate on {{schema}}.order_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.order_history to {{runtime}};

-- The contract with money: what is to be paid, by whom, until when. The amount is never the client's.
create view {{schema}}.payable_group_v1 as
  select g.id as order_group_id, g.buyer_id, g.currency, g.total_minor, g.payable_until, g.state,
         g.state = 'PENDING_PAYMENT' and g.payable_until > clock_timestamp() as is_payable
    from {{schema}}.order_group g;
grant select on {{schema}}.payable_group_v1 to {{role money}};

-- The contract with whoever shows an order's part: who its parties are.
create view {{schema}}.order_party_v1 as
  select o.id as order_id, o.group_id as order_group_id, o.buyer_id, o.seller_id, o.state, o.currency, o.total_minor
    from {{schema}}."order" o;
grant select on {{schema}}.order_party_v1 to {{everyone}};
