-- What people of a market are told: more kinds, in the app and by mail, as each of them likes.

alter table {{schema}}.notification
  drop constraint notification_kind_check,
  add constraint notification_kind_check check (kind in (
    'WELCOME', 'SELLER_APPROVED', 'SELLER_REJECTED', 'SELLER_SUSPENDED', 'SELLER_REINSTATED',
    'ORDER_PLACED', 'ORDER_UNFULFILLABLE', 'ORDER_DECLINED', 'ORDER_EXPIRED', 'ORDER_CANCELLED', 'ORDER_SHIPPED', 'ORDER_DELIVERED',
    'PAYMENT_ACTION_REQUIRED', 'PAYMENT_FAILED', 'REFUND_SUCCEEDED',
    'SALE_PLACED', 'SALE_CANCELLED', 'SALE_EXPIRED', 'SALE_RELEASED', 'STOCK_DEPLETED',
    'PAYOUT_PAID', 'PAYOUT_FAILED', 'PAYOUT_RETURNED', 'PAYOUTS_RESTRICTED', 'PAYOUTS_STOPPED', 'PAYOUTS_ALLOWED',
    'CHARGEBACK_OPENED', 'CHARGEBACK_DEADLINE_NEAR', 'CHARGEBACK_WON', 'CHARGEBACK_LOST',
    'LISTING_REJECTED', 'LISTING_SUSPENDED', 'LISTING_REINSTATED', 'LISTING_REMOVED',
    'MESSAGE_RECEIVED'
  )),
  add column is_shown bool not null default true;       -- false: only its mail is wanted, which is made from this row
drop index {{schema}}.notification_of_user;
drop index {{schema}}.notification_unread;
create index notification_of_user on {{schema}}.notification (user_id, id desc) where is_shown;
create index notification_unread on {{schema}}.notification (user_id, id desc) where is_shown and read_at is null;
-- Which threads somebody was written of and has not looked at.
create index notification_unread_thread on {{schema}}.notification (user_id, subject_id) where kind = 'MESSAGE_RECEIVED' and read_at is null;

-- A mail that waits has a moment; without one its job is queued. One that is not wanted after all says why.
alter table {{schema}}.delivery
  drop constraint delivery_state_check,
  add constraint delivery_state_check check (state in ('PENDING', 'SENT', 'FAILED', 'DROPPED')),
  drop constraint delivery_check1,
  add constraint delivery_has_reason check (state not in ('FAILED', 'DROPPED') or fault is not null),
  add column due_at timestamptz,
  add constraint delivery_waits_before check (due_at is null or (state = 'PENDING' and attempts = 0));
create index delivery_due on {{schema}}.delivery (due_at) where due_at is not null;

-- What somebody has said of a category and a channel; what was not said is as the code's defaults say.
-- Of one's account everybody is told: there is no row that could say otherwise.
create table {{schema}}.notification_preference (
  user_id     uuid        not null,
  category    text        not null check (category in ('ORDERS', 'PAYMENTS', 'SALES', 'PAYOUTS', 'LISTINGS', 'MESSAGES')),
  channel     text        not null check (channel in ('IN_APP', 'EMAIL')),
  is_on       bool        not null,
  updated_at  timestamptz not null default clock_timestamp(),
  primary key (user_id, category, channel)
);
grant select, insert, update on {{schema}}.notification_preference to {{runtime}};

-- In which language somebody is written to, where it is not the one of their profile.
create table {{schema}}.mail_locale (
  user_id  uuid primary key,
  locale   text not null check (length(locale) between 2 and 35)
);
grant select, insert, update, delete on {{schema}}.mail_locale to {{runtime}};
