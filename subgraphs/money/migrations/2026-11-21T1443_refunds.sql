-- Money that goes back to a buyer. Asked for, it is out of the hold's reach at once; the books follow the provider.
create table {{schema}}.refund (
  amount_minor     bigint       not null check (amount_minor >= 0),              -- to the buyer
  promotion_minor  bigint       not null default 0 check (promotion_minor >= 0), -- back to the platform
  created_at       timestamptz  not null default clock_timestamp(),
  updated_at       timestamptz  not null default clock_timestamp(),
  settled_at       timestamptz,
  look_at          timestamptz,                                 -- when the provider is asked how it stands; null when nothing more is expected
  id               uuid         primary key,
  payment_id       uuid         references {{schema}}.payment,
  hold_id          uuid         references {{schema}}.hold,     -- null: of a capture that belongs to no order
  order_id         uuid,
  buyer_id         uuid         not null,
  seller_id        uuid,
  version          int          not null default 1,
  looks            int          not null default 0,
  currency         text         not null check (currency ~ '^[A-Z]{3}$'),
  state            text         not null default 'REQUESTED',
  borne_by         text         not null default 'SELLER' check (borne_by in ('SELLER', 'PLATFORM')),
  cause            text         not null unique,                -- what asked for it: an event, a person's request, a charge
  reason           text         check (length(reason) <= 500),
  provider_ref     text         unique,                         -- re_…
  failure          text,
  constraint refund_state_check check (state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE', 'SUCCEEDED', 'FAILED', 'REVERSED')),
  check (amount_minor + promotion_minor > 0),
  check (amount_minor = 0 or payment_id is not null),
  check ((hold_id is null) = (order_id is null) and (hold_id is null) = (seller_id is null))
);
create index refund_of_order on {{schema}}.refund (order_id, id desc);
create index refund_of_payment on {{schema}}.refund (payment_id, id desc);
create index refund_in_state on {{schema}}.refund (state, id desc);
create index refund_look on {{schema}}.refund (look_at) where look_at is not null;
grant select, insert on {{schema}}.refund to {{runtime}};
grant update (updated_at, settled_at, look_at, version, looks, state, provider_ref, failure) on {{schema}}.refund to {{runtime}};

-- A refund line by line: what the buyer gets, and out of what it comes.
create table {{schema}}.refund_part (
  amount_minor            bigint  not null check (amount_minor >= 0),
  tax_minor               bigint  not null check (tax_minor >= 0),                -- of that
  promotion_minor         bigint  not null check (promotion_minor >= 0),
  net_held_minor          bigint  not null default 0 check (net_held_minor >= 0),      -- out of what was held
  fee_held_minor          bigint  not null default 0 check (fee_held_minor >= 0),
  fee_tax_held_minor      bigint  not null default 0 check (fee_tax_held_minor >= 0),
  tax_held_minor          bigint  not null default 0 check (tax_held_minor >= 0),
  net_released_minor      bigint  not null default 0 check (net_released_minor >= 0),      -- back from whoever had it
  fee_released_minor      bigint  not null default 0 check (fee_released_minor >= 0),
  fee_tax_released_minor  bigint  not null default 0 check (fee_tax_released_minor >= 0),
  tax_released_minor      bigint  not null default 0 check (tax_released_minor >= 0),
  refund_id               uuid    not null references {{schema}}.refund,
  hold_id                 uuid    not null,
  position                int     not null,
  quantity                int     not null default 0 check (quantity >= 0),       -- units that it is for; 0 where it is for none in particular
  primary key (refund_id, position),
  foreign key (hold_id, position) references {{schema}}.hold_part (hold_id, position)
);
create index refund_part_of_hold on {{schema}}.refund_part (hold_id, position);
grant select, insert on {{schema}}.refund_part to {{runtime}};

-- Every step of a refund, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.refund_history (
  at              timestamptz  not null default clock_timestamp(),
  refund_id       uuid         not null references {{schema}}.refund,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (refund_id, version),
  constraint refund_history_is_a_step check ((command, from_state, to_state) in (
    ('submit', 'REQUESTED', 'SUBMITTED'),
    ('submit', 'INDETERMINATE', 'SUBMITTED'),
    ('lose', 'REQUESTED', 'INDETERMINATE'),
    ('succeed', 'REQUESTED', 'SUCCEEDED'),
    ('succeed', 'INDETERMINATE', 'SUCCEEDED'),
    ('succeed', 'SUBMITTED', 'SUCCEEDED'),
    ('fail', 'REQUESTED', 'FAILED'),
    ('fail', 'INDETERMINATE', 'FAILED'),
    ('fail', 'SUBMITTED', 'FAILED'),
    ('bounce', 'SUCCEEDED', 'REVERSED'),
    ('retry', 'FAILED', 'REQUESTED')
  ))
);
create trigger refund_history_append_only before update or delete or truncate on {{schema}}.refund_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.refund_history to {{runtime}};

-- The contract with whoever shows a part of these objects: whose they are.
create view {{schema}}.object_party_v1 as
  select 'Payment' as type, id, order_group_id, null::uuid as order_id, buyer_id, null::uuid as seller_id from {{schema}}.payment
   union all
  select 'Hold', id, order_group_id, order_id, buyer_id, seller_id from {{schema}}.hold
   union all
  select 'Refund', r.id, p.order_group_id, r.order_id, r.buyer_id, r.seller_id from {{schema}}.refund r left join {{schema}}.payment p on p.id = r.payment_id;
grant select on {{schema}}.object_party_v1 to {{everyone}};
