import { runMigrations } from "graphile-worker";
import { jobsLogger } from "./jobs-log.ts";
import { jobsPool } from "./jobs-pool.ts";
import type { RoleNames, RolesOutcome } from "./roles.ts";

/** Where graphile-worker keeps its tables. */
export const jobsSchema = "jobs";

/** Raised with graphile-worker's version or our grants: databases are then brought up to date. */
export const jobsVersion = "0.17.3-1";

/** All tables of graphile-worker; row security is on, so that each role needs its policy. */
const jobTables = ["_private_jobs", "_private_job_queues", "_private_tasks", "_private_known_crontabs"];

/** Grants and policies: the worker's role runs jobs; the kernel's owner adds them, inside its one function. */
function grants(names: RoleNames): string[] {
  const [adds, runs] = [names.owner("kernel"), names.runtime("jobs")];
  return [
    `grant usage on schema ${jobsSchema} to ${adds}, ${runs}`,
    `grant select on ${jobsSchema}.jobs, ${jobsSchema}.migrations to ${runs}`,
    ...jobTables.flatMap((name) => {
      const table = `${jobsSchema}.${name}`;
      return [
        `grant select, insert, update on ${table} to ${adds}`,
        `grant select, insert, update, delete on ${table} to ${runs}`,
        ...new Set([adds, runs].map((role) => policy(table, role))),
      ];
    }),
    // The reaper looks each second for jobs that a dead worker holds, however many wait.
    `create index if not exists jobs_locked_by on ${jobsSchema}._private_jobs (locked_by) where locked_by is not null`,
  ];
}

/** Made only if it is missing: making it locks the table, and other processes may be running jobs. */
const policy = (table: string, role: string): string => `do $$ begin
  if not exists (select from pg_policy where polrelid = '${table}'::regclass and polname = '${role}') then
    create policy "${role}" on ${table} to "${role}" using (true) with check (true);
  end if;
end $$`;

/**
 * Installs graphile-worker's tables, or brings them up to date, and lets our roles at them. Repeatable; two at
 * once wait for each other.
 */
export async function jobsMigrate(options: { readonly adminUrl: string; readonly outcome: RolesOutcome }): Promise<void> {
  const pool = jobsPool({ url: options.adminUrl, size: 2, onError: () => {} });     // the query under way reports it
  try {
    const lock = await pool.connect();
    try {
      await lock.query("select pg_advisory_lock(hashtext('souk jobs'))");
      await runMigrations({ pgPool: pool, schema: jobsSchema, logger: jobsLogger(undefined) });
      for (const statement of grants(options.outcome.names)) await lock.query(statement);
    } finally {
      lock.release(true);      // ends the connection, and with it the lock
    }
  } finally {
    await pool.end();
  }
}
