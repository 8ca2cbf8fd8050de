-- The only way for staff to touch a job: one that gave up is due again at once, with all its attempts. `kernel.job_v1` is
-- made with the library's tables. @returns FAILED if it was put back, else the state that forbids it; null: there is no such job
create function kernel.retry_job_v1(job bigint) returns text
  language plpgsql security definer set search_path = kernel, pg_temp
as $$
declare
  found_state text;
begin
  perform from jobs._private_jobs j where j.id = job for update;      -- of two at once the second sees what the first did
  select j.state into found_state from kernel.job_v1 j where j.id = job;
  if found_state = 'FAILED' then
    perform jobs.reschedule_jobs(array[job], run_at => now(), attempts => 0);
    perform pg_notify('jobs:insert', '{"count":1}');                  -- a rare act of a person: the commits that queue for it are few
  end if;
  return found_state;
end $$;

revoke all on function kernel.retry_job_v1(bigint) from public;
grant execute on function kernel.retry_job_v1(bigint) to {{role trust}};
