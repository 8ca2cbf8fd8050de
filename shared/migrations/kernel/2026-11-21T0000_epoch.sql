-- Transaction ids order the event log. A dump restored into a new cluster starts them again from a small number,
-- so each cluster's ids count within an epoch of their own.
create table kernel.epoch (
  epoch              int         primary key,
  system_identifier  bigint      not null,
  began_at           timestamptz not null default clock_timestamp()
);

create function kernel.current_epoch() returns int
  language sql stable security definer set search_path = kernel, pg_temp
  as $$ select max(epoch) from kernel.epoch $$;

-- Called on every new connection: begins the next epoch when this cluster is not the one that wrote last.
create function kernel.epoch_ensure() returns int
  language plpgsql security definer set search_path = kernel, pg_temp
as $$
declare
  here   bigint := (pg_control_system()).system_identifier;
  latest record;
begin
  select epoch, system_identifier into latest from kernel.epoch order by epoch desc limit 1;
  if latest.system_identifier = here then return latest.epoch; end if;
  lock table kernel.epoch in exclusive mode;      -- two connections may find the new cluster at once
  select epoch, system_identifier into latest from kernel.epoch order by epoch desc limit 1;
  if latest.system_identifier = here then return latest.epoch; end if;
  insert into kernel.epoch (epoch, system_identifier) values (coalesce(latest.epoch, 0) + 1, here);
  return coalesce(latest.epoch, 0) + 1;
end $$;

revoke all on function kernel.epoch_ensure() from public;
grant execute on function kernel.epoch_ensure() to {{everyone}};
grant execute on function kernel.current_epoch() to {{everyone}};
