-- The only writer of quantities: what lies at a place, what of it is held back, and why, change together or not at all.

create type {{schema}}.stock_move as (
  level_id        uuid,
  reserved        int,
  quantity        int,      -- of what lies there; 0 when only the reserved part changes, and then without a kind
  kind            text,
  reason          text,
  adjustment_id   uuid,
  reservation_id  uuid,
  actor           text,
  correlation_id  text
);

-- Applies moves in their order. Below what is reserved, or above what a place takes, the constraints of the level refuse.
create function {{schema}}.stock_write(moves {{schema}}.stock_move[]) returns void
  language plpgsql volatile set search_path = {{schema}}, pg_temp
as $$
begin
  perform from {{schema}}.inventory_level l
    where l.id in (select m.level_id from unnest(moves) as m)
    order by l.id          -- everybody locks in this order, so two cannot deadlock
      for no key update;
  for is_more in 0 .. case when exists (select from unnest(moves) as m where m.quantity > 0) then 1 else 0 end loop
    -- What goes first, then what comes: the only one of its kind must have left a place before it lies at another.
    update {{schema}}.inventory_level l
       set on_hand = l.on_hand + m.quantity, reserved = l.reserved + m.reserved, movements = l.movements + m.movements, updated_at = clock_timestamp()
      from (select level_id, sum(quantity)::int as quantity, sum(reserved)::int as reserved, count(kind)::int as movements
              from unnest(moves)
             group by level_id) as m
     where l.id = m.level_id
       and (m.quantity > 0) = (is_more = 1);
  end loop;
  insert into {{schema}}.stock_movement (level_id, variant_id, number, quantity, on_hand, kind, reason, adjustment_id, reservation_id, actor, correlation_id)
  select l.id, l.variant_id, l.movements - m.movements_after, m.quantity, l.on_hand - m.quantity_after, m.kind, m.reason, m.adjustment_id, m.reservation_id, m.actor, m.correlation_id
    from (select *, count(*) over later as movements_after, coalesce(sum(quantity) over later, 0) as quantity_after
            from unnest(moves) with ordinality
           where kind is not null
          window later as (partition by level_id order by ordinality rows between 1 following and unbounded following)) as m
    join {{schema}}.inventory_level l on l.id = m.level_id
   order by m.ordinality;
end $$;
revoke all on function {{schema}}.stock_write({{schema}}.stock_move[]) from public;

-- What a seller's team says of its stock. A place's first movement is its beginning.
create function {{schema}}.stock_adjust(adjustment uuid, level_ids uuid[], quantities int[], reasons text[], actor text, correlation_id text) returns void
  language plpgsql volatile security definer set search_path = {{schema}}, pg_temp
as $$
begin
  perform {{schema}}.stock_write(array(
    select (l.id, 0, a.quantity, case when l.movements = 0 and a.quantity > 0 then 'INITIAL' else 'ADJUSTED' end, a.reason, adjustment, null, actor, correlation_id)::{{schema}}.stock_move
      from unnest(level_ids, quantities, reasons) with ordinality as a (level_id, quantity, reason, place)
      join {{schema}}.inventory_level l on l.id = a.level_id
     order by a.place));
end $$;
revoke all on function {{schema}}.stock_adjust(uuid, uuid[], int[], text[], text, text) from public;
grant execute on function {{schema}}.stock_adjust(uuid, uuid[], int[], text[], text, text) to {{runtime}};

-- Reservations move stock by being written.
create function {{schema}}.reservation_held() returns trigger
  language plpgsql security definer set search_path = {{schema}}, pg_temp
as $$
begin
  if exists (select from held where state <> 'HELD') then
    raise exception 'a reservation begins as HELD' using errcode = 'check_violation';
  end if;
  perform {{schema}}.stock_write(array(
    select (h.level_id, h.quantity, 0, null, null, null, null, h.actor, h.correlation_id)::{{schema}}.stock_move from held h));
  return null;
end $$;
create trigger reservation_held after insert on {{schema}}.reservation
  referencing new table as held
  for each statement execute function {{schema}}.reservation_held();

create function {{schema}}.reservation_ended() returns trigger
  language plpgsql security definer set search_path = {{schema}}, pg_temp
as $$
begin
  perform {{schema}}.stock_write(array(
    select (n.level_id, m.reserved, m.quantity, m.kind, null, null, n.id, n.actor, n.correlation_id)::{{schema}}.stock_move
      from after_it n
      join before_it o using (id)
     cross join lateral (values
       (-n.quantity, 0, null, o.state = 'HELD' and n.state in ('RELEASED', 'EXPIRED')),
       (-n.quantity, -n.quantity, 'SOLD', o.state = 'HELD' and n.state = 'FINALIZED'),
       (0, n.cancelled - o.cancelled, 'CANCELLED', n.cancelled > o.cancelled),
       (0, n.returned - o.returned, 'RETURNED', n.returned > o.returned)
     ) as m (reserved, quantity, kind, is_so)
     where m.is_so
     order by n.id));
  return null;
end $$;
create trigger reservation_ended after update on {{schema}}.reservation
  referencing old table as before_it new table as after_it
  for each statement execute function {{schema}}.reservation_ended();

-- What it is for never changes; once it is over, nothing does but what comes back.
create function {{schema}}.reservation_stands() returns trigger
  language plpgsql set search_path = {{schema}}, pg_temp
as $$
begin
  if (new.id, new.level_id, new.variant_id, new.order_id, new.order_line_id, new.quantity, new.held_at)
       is distinct from (old.id, old.level_id, old.variant_id, old.order_id, old.order_line_id, old.quantity, old.held_at)
     or old.state <> 'HELD' and (new.state, new.expires_at, new.ended_at) is distinct from (old.state, old.expires_at, old.ended_at)
     or new.cancelled < old.cancelled or new.returned < old.returned then
    raise exception 'a reservation that is over stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger reservation_stands before update on {{schema}}.reservation
  for each row execute function {{schema}}.reservation_stands();
create trigger reservation_kept before delete or truncate on {{schema}}.reservation
  for each statement execute function {{schema}}.refuse_change();

revoke all on function {{schema}}.reservation_held(), {{schema}}.reservation_ended(), {{schema}}.reservation_stands() from public;
