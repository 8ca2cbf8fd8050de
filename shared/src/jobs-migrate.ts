import { runMigrations } from "graphile-worker";
import { jobsLogger } from "./jobs-log.ts";
import { jobsPool } from "./jobs-pool.ts";
import type { RoleNames, RolesOutcome } from "./roles.ts";

/** Where graphile-worker keeps its tables. */
export const jobsSchema = "jobs";

/** Raised with graphile-worker's version or our grants: databases are then brought up to date. */
export const jobsVersion = "0.17.3-2";

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

/** As much of a failure as a page of jobs may carry; the rest stands in the log. */
const failureCharactersMax = 2_000;

/** What staff is shown of jobs, in the subgraph that keeps staff's acts: never what a job was given. */
const jobsShown = (names: RoleNames): string[] => [
  `create view kernel.job_v1 as
     select j.id,
            split_part(t.identifier, '.', 1) as subgraph,
            split_part(t.identifier, '.', 2) as task,
            case when j.locked_at is not null then 'RUNNING'
                 when j.attempts >= j.max_attempts then 'FAILED'
                 when j.attempts > 0 then 'RETRYING'
                 else 'QUEUED' end as state,
            j.attempts,
            j.max_attempts,
            j.run_at,
            left(split_part(j.last_error, e'\n', 1), ${failureCharactersMax}) as failure,
            j.created_at
       from ${jobsSchema}._private_jobs j
       join ${jobsSchema}._private_tasks t on t.id = j.task_id`,
  `grant select on kernel.job_v1 to ${names.owner("kernel")}, ${names.runtime("trust")}`,
];

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
      await lock.query("drop view if exists kernel.job_v1");       // the library may change what it is made of
      await runMigrations({ pgPool: pool, schema: jobsSchema, logger: jobsLogger(undefined) });
      for (const statement of [...grants(options.outcome.names), ...jobsShown(options.outcome.names)]) await lock.query(statement);
    } finally {
      lock.release(true);      // ends the connection, and with it the lock
    }
  } finally {
    await pool.end();
  }
}
