-- Postgres lets everybody execute a new function; those that run with their owner's rights are for our roles only.
revoke all on function kernel.current_epoch() from public;
