-- A buyer's bank takes a payment back, or asks whether it may. What the provider says of it is the only fact: rows are made
-- and moved by that alone, but for who bears it and that somebody gives it up.
create table {{schema}}.chargeback (
  amount_minor     bigint       not null check (amount_minor > 0),
  fee_minor        bigint       not null default 0,             -- what the provider took for it, less what it gave back
  disputed_at      timestamptz  not null,                       -- the provider's clock
  evidence_due_by  timestamptz,                                 -- the same
  answered_at      timestamptz,                                 -- when it was seen that evidence was submitted
  taken_at         timestamptz,                                 -- out of its orders' holds and its sellers' money; null for an inquiry
  withdrawn_at     timestamptz,                                 -- the provider has taken it
  reinstated_at    timestamptz,                                 -- the provider has given it back
  settled_at       timestamptz,
  created_at       timestamptz  not null default clock_timestamp(),
  updated_at       timestamptz  not null default clock_timestamp(),
  look_at          timestamptz  default clock_timestamp(),      -- when the provider is asked how it stands; null when nothing more is expected
  warned_at        timestamptz,                                 -- when it was told that its time is nearly over
  id               uuid         primary key,
  payment_id       uuid         not null references {{schema}}.payment,
  order_group_id   uuid         not null,
  buyer_id         uuid         not null,
  version          int          not null default 1,
  looks            int          not null default 0,
  currency         text         not null check (currency ~ '^[A-Z]{3}$'),
  state            text         not null default 'OPENED',
  borne_by         text         not null default 'SELLER' check (borne_by in ('SELLER', 'PLATFORM')),
  reason           text         not null,                       -- the provider's word: fraudulent, product_not_received …
  provider_ref     text         not null unique,                -- du_…
  charge_ref       text         not null,
  is_inquiry       boolean      not null,                       -- the bank only asks
  constraint chargeback_state_check check (state in ('OPENED', 'EVIDENCE_DUE', 'UNDER_REVIEW', 'ACCEPTED', 'WON', 'LOST')),
  check ((settled_at is not null) = (state in ('WON', 'LOST'))),
  check (withdrawn_at is null or taken_at is not null),
  check (reinstated_at is null or withdrawn_at is not null)
);
create index chargeback_of_payment on {{schema}}.chargeback (payment_id, id desc);
create index chargeback_of_buyer on {{schema}}.chargeback (buyer_id, id desc);
create index chargeback_in_state on {{schema}}.chargeback (state, id desc);
create index chargeback_look on {{schema}}.chargeback (look_at) where look_at is not null;
create index chargeback_due on {{schema}}.chargeback (evidence_due_by) where warned_at is null and state in ('OPENED', 'EVIDENCE_DUE');
grant select, insert on {{schema}}.chargeback to {{runtime}};
grant update (fee_minor, evidence_due_by, answered_at, taken_at, withdrawn_at, reinstated_at, settled_at, updated_at, look_at, warned_at, version, looks, state, borne_by, is_inquiry)
   on {{schema}}.chargeback to {{runtime}};

-- Of a chargeback what is of one order, and what it took of its hold. Within: of what its buyer could still have got back;
-- the rest, where something went back twice, is the seller's to answer for.
create table {{schema}}.chargeback_share (
  amount_minor              bigint  not null check (amount_minor > 0),
  within_minor              bigint  not null check (within_minor between 0 and amount_minor),
  held_minor                bigint  not null check (held_minor between 0 and within_minor),              -- of that, out of escrow; the rest of the amount came from the seller
  promotion_held_minor      bigint  not null check (promotion_held_minor >= 0),                         -- in escrow, and back to the platform if it is lost
  promotion_released_minor  bigint  not null check (promotion_released_minor >= 0),                     -- the seller's to give back if it is lost
  unfrozen_minor            bigint  not null check (unfrozen_minor >= 0),                               -- of what was frozen, what there was not enough for any more
  chargeback_id             uuid    not null references {{schema}}.chargeback,
  hold_id                   uuid    not null references {{schema}}.hold,
  order_id                  uuid    not null,
  seller_id                 uuid    not null,
  primary key (chargeback_id, order_id)
);
create index chargeback_share_of_order on {{schema}}.chargeback_share (order_id, chargeback_id desc);
create index chargeback_share_of_hold on {{schema}}.chargeback_share (hold_id);
create index chargeback_share_of_seller on {{schema}}.chargeback_share (seller_id, chargeback_id desc);
create trigger chargeback_share_append_only before update or delete or truncate on {{schema}}.chargeback_share
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.chargeback_share to {{runtime}};

-- The same line by line: what of each part, and out of what.
create table {{schema}}.chargeback_part (
  amount_minor            bigint  not null check (amount_minor >= 0),
  tax_minor               bigint  not null check (tax_minor >= 0),                -- of that
  promotion_minor         bigint  not null check (promotion_minor >= 0),
  net_held_minor          bigint  not null check (net_held_minor >= 0),
  fee_held_minor          bigint  not null check (fee_held_minor >= 0),
  fee_tax_held_minor      bigint  not null check (fee_tax_held_minor >= 0),
  tax_held_minor          bigint  not null check (tax_held_minor >= 0),
  net_released_minor      bigint  not null check (net_released_minor >= 0),
  fee_released_minor      bigint  not null check (fee_released_minor >= 0),
  fee_tax_released_minor  bigint  not null check (fee_tax_released_minor >= 0),
  tax_released_minor      bigint  not null check (tax_released_minor >= 0),
  chargeback_id           uuid    not null references {{schema}}.chargeback,
  hold_id                 uuid    not null,
  position                int     not null,
  primary key (chargeback_id, hold_id, position),
  foreign key (hold_id, position) references {{schema}}.hold_part (hold_id, position)
);
create index chargeback_part_of_hold on {{schema}}.chargeback_part (hold_id, position);
create trigger chargeback_part_append_only before update or delete or truncate on {{schema}}.chargeback_part
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.chargeback_part to {{runtime}};

-- Every step of a chargeback, under the version it led to. The steps are the machine's; a test compares them.
create table {{schema}}.chargeback_history (
  at              timestamptz  not null default clock_timestamp(),
  chargeback_id   uuid         not null references {{schema}}.chargeback,
  version         int          not null,
  command         text         not null,
  from_state      text         not null,
  to_state        text         not null,
  reason          text         check (length(reason) <= 500),
  actor           text         not null,
  correlation_id  text         not null,
  primary key (chargeback_id, version),
  constraint chargeback_history_is_a_step check ((command, from_state, to_state) in (
    ('ask', 'OPENED', 'EVIDENCE_DUE'),
    ('ask', 'UNDER_REVIEW', 'EVIDENCE_DUE'),
    ('ask', 'ACCEPTED', 'EVIDENCE_DUE'),
    ('review', 'OPENED', 'UNDER_REVIEW'),
    ('review', 'EVIDENCE_DUE', 'UNDER_REVIEW'),
    ('review', 'ACCEPTED', 'UNDER_REVIEW'),
    ('accept', 'OPENED', 'ACCEPTED'),
    ('accept', 'EVIDENCE_DUE', 'ACCEPTED'),
    ('win', 'OPENED', 'WON'),
    ('win', 'EVIDENCE_DUE', 'WON'),
    ('win', 'UNDER_REVIEW', 'WON'),
    ('win', 'ACCEPTED', 'WON'),
    ('lose', 'OPENED', 'LOST'),
    ('lose', 'EVIDENCE_DUE', 'LOST'),
    ('lose', 'UNDER_REVIEW', 'LOST'),
    ('lose', 'ACCEPTED', 'LOST')
  ))
);
create trigger chargeback_history_append_only before update or delete or truncate on {{schema}}.chargeback_history
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.chargeback_history to {{runtime}};

-- What somebody wrote in answer, by the call that submitted it. What was filled in beside it stands in the call.
create table {{schema}}.chargeback_evidence (
  at             timestamptz  not null default clock_timestamp(),
  call_id        uuid         primary key references {{schema}}.provider_call,
  chargeback_id  uuid         not null references {{schema}}.chargeback,
  seller_id      uuid,                                          -- of whose team they are; null for staff
  actor          text         not null,
  given          jsonb        not null
);
create index chargeback_evidence_of_chargeback on {{schema}}.chargeback_evidence (chargeback_id, at);
create trigger chargeback_evidence_append_only before update or delete or truncate on {{schema}}.chargeback_evidence
  for each statement execute function {{schema}}.refuse_change();
grant select, insert on {{schema}}.chargeback_evidence to {{runtime}};

-- When the provider is asked next what was disputed lately: of a chargeback whose only news was lost nobody would ever know.
create table {{schema}}.chargeback_search (
  next_at   timestamptz  not null default clock_timestamp(),
  since     timestamptz,                                        -- what the provider made before, is known
  is_only   boolean      primary key default true check (is_only)
);
insert into {{schema}}.chargeback_search default values;
grant select, update on {{schema}}.chargeback_search to {{runtime}};

-- What is charged back leaves the hold's parts, and comes back where it is won.
alter table {{schema}}.hold_part
  add column charged_back_minor            bigint not null default 0 check (charged_back_minor >= 0),             -- by the buyer's bank
  add column charged_back_tax_minor        bigint not null default 0 check (charged_back_tax_minor >= 0),         -- of that
  add column charged_back_promotion_minor  bigint not null default 0 check (charged_back_promotion_minor >= 0),   -- to the platform, or about to be
  drop constraint hold_part_adds_up,
  add constraint hold_part_adds_up check (net_held_minor + fee_held_minor + fee_tax_held_minor + tax_held_minor + net_released_minor + fee_released_minor + fee_tax_released_minor
    + tax_released_minor + refunded_minor + refunded_promotion_minor + charged_back_minor + charged_back_promotion_minor = paid_minor + promotion_minor),
  drop constraint hold_part_tax_adds_up,
  add constraint hold_part_tax_adds_up check (tax_held_minor + tax_released_minor + refunded_tax_minor + charged_back_tax_minor = tax_minor),
  drop constraint hold_part_gives_no_more_than_was_paid,
  add constraint hold_part_gives_no_more_than_was_paid check (refunded_minor + borne_minor + charged_back_minor <= paid_minor);
grant update (charged_back_minor, charged_back_tax_minor, charged_back_promotion_minor) on {{schema}}.hold_part to {{runtime}};

alter table {{schema}}.hold_history
  drop constraint hold_history_command_check,
  add constraint hold_history_command_check check (command in ('fund', 'askRelease', 'release', 'askRefund', 'refund', 'dropRefund', 'freeze', 'unfreeze',
    'chargeBack', 'chargeBackWon', 'chargeBackLost'));

alter table {{schema}}.payment add column charged_back_minor bigint not null default 0 check (charged_back_minor >= 0);      -- and not won
grant update (charged_back_minor) on {{schema}}.payment to {{runtime}};

alter table {{schema}}.balance_transaction
  drop constraint balance_transaction_kind_check,
  add constraint balance_transaction_kind_check check (kind in ('CHARGE', 'REFUND', 'REFUND_FAILURE', 'TRANSFER', 'TRANSFER_REVERSAL', 'DISPUTE', 'DISPUTE_REVERSAL', 'PAYOUT', 'PAYOUT_FAILURE'));

-- A chargeback is about the earnings of a seller where it is one seller's alone.
create or replace view {{schema}}.object_party_v1 as
  select 'Payment' as type, id, order_group_id, null::uuid as order_id, buyer_id, null::uuid as seller_id from {{schema}}.payment
   union all
  select 'Hold', id, order_group_id, order_id, buyer_id, seller_id from {{schema}}.hold
   union all
  select 'Refund', r.id, p.order_group_id, r.order_id, r.buyer_id, r.seller_id from {{schema}}.refund r left join {{schema}}.payment p on p.id = r.payment_id
   union all
  select 'Payout', id, null, null, null, seller_id from {{schema}}.payout
   union all
  select 'Chargeback', c.id, c.order_group_id, null, c.buyer_id, s.seller_id
    from {{schema}}.chargeback c
    left join lateral (
      select (array_agg(seller_id))[1] as seller_id
        from {{schema}}.chargeback_share
       where chargeback_id = c.id
      having count(*) = 1
    ) as s on true;
