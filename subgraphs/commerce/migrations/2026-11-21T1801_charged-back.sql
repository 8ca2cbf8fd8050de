-- What of an order its buyer's bank has taken back, as money told it last: one row for each chargeback. What was won counts no longer.
create table {{schema}}.order_chargeback (
  amount_minor   bigint  not null check (amount_minor >= 0),      -- 0 where nothing was taken, or it was won
  chargeback_id  uuid    not null,
  order_id       uuid    not null references {{schema}}."order",
  version        int     not null,                                -- of the chargeback: what was told before it changes nothing
  primary key (chargeback_id, order_id)
);
create index order_chargeback_of_order on {{schema}}.order_chargeback (order_id);
grant select, insert on {{schema}}.order_chargeback to {{runtime}};
grant update (amount_minor, version) on {{schema}}.order_chargeback to {{runtime}};

alter table {{schema}}."order" add column charged_back_minor bigint not null default 0 check (charged_back_minor >= 0);
grant update (charged_back_minor) on {{schema}}."order" to {{runtime}};

-- The contract with money: what is told to a buyer's bank of an order that is disputed. Where it went is sealed and not among it.
create view {{schema}}.order_evidence_v1 as
  select o.id as order_id, o.number, o.currency, o.total_minor, o.placed_at, o.delivered_at, o.completed_at, o.fulfilment,
         (select jsonb_agg(jsonb_build_object('title', l.title, 'quantity', l.ordered, 'totalMinor', l.total_minor::text) order by l.position)
            from {{schema}}.order_line l where l.order_id = o.id) as lines,
         (select jsonb_agg(jsonb_build_object('carrier', s.carrier, 'trackingNumber', s.tracking_number, 'shippedAt', s.shipped_at, 'deliveredAt', s.delivered_at) order by s.shipped_at)
            from {{schema}}.shipment s where s.order_id = o.id and s.shipped_at is not null) as parcels
    from {{schema}}."order" o;
grant select on {{schema}}.order_evidence_v1 to {{role money}};
