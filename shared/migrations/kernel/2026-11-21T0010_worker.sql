-- Workers that run jobs say each second that they live. The database clock is the only one: a worker whose own
-- clock is wrong neither loses its jobs nor takes those of others.
create table kernel.worker_heartbeat (
  worker_id     text         primary key,
  steady_since  timestamptz  not null default clock_timestamp(),     -- since when it was never silent for long
  seen_at       timestamptz  not null default clock_timestamp()
);
grant select, insert, update, delete on kernel.worker_heartbeat to {{role jobs}};

-- The only way to ask for jobs: an array of {identifier, payload, key, max_attempts}. The jobs' own tables belong
-- to the library that runs them; nobody else writes there. @returns how many there are to run, a key counted once.
create function kernel.enqueue_jobs_v1(wanted jsonb) returns int
  language plpgsql security definer set search_path = kernel, pg_temp
as $$
declare
  at_once_max constant int := 5000;       -- ten for each event of a full batch; more is a mistake in a reaction
begin
  if jsonb_array_length(wanted) > at_once_max then
    raise exception '% jobs at once: at most % are taken', jsonb_array_length(wanted), at_once_max using errcode = 'program_limit_exceeded';
  end if;
  return (
    select count(*)
      from jobs.add_jobs(array(
        select row(l.job ->> 'identifier', l.job -> 'payload', null, null, (l.job ->> 'max_attempts')::smallint, l.job ->> 'key', null, null)::jobs.job_spec
          from (select distinct on (job ->> 'key', case when job ->> 'key' is null then n end) job, n     -- the last of a key counts
                  from jsonb_array_elements(wanted) with ordinality as given (job, n)
                 order by job ->> 'key', case when job ->> 'key' is null then n end, n desc) as l
         order by l.job ->> 'key', l.n)));      -- everybody locks keys in this order, so two batches cannot deadlock
end $$;

revoke all on function kernel.enqueue_jobs_v1(jsonb) from public;
grant execute on function kernel.enqueue_jobs_v1(jsonb) to {{everyone}};
