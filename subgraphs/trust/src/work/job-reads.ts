import type { Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { connection, pageOf, type Connection, type Keyed, type PageArgs, type Sort } from "@souk/shared/pages";
import { failureShown } from "./failure-shown.ts";

/** Where a job stands. */
export type JobState = "QUEUED" | "RUNNING" | "RETRYING" | "FAILED";

/** A job that was not done yet, as staff sees it. */
export interface Job {
  readonly id: Id<"job">;
  readonly subgraph: string;
  readonly task: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly runAt: Date;
  readonly lastError: string | null;
  readonly createdAt: Date;
}

/** Which jobs; all that is given must hold. */
export interface JobFilter { readonly subgraph?: string | null; readonly task?: string | null; readonly state?: JobState | null }

/** Numbers are given in the order in which jobs are asked for. By the primary key. */
const newestFirst: Sort = { name: "jobsNewest", keys: [{ sql: "j.id", direction: "desc", type: "bigint" }] };

interface JobRow extends Omit<Job, "id">, Keyed { readonly uuid: string }

const columns = `lpad(to_hex(j.id), 32, '0')::uuid::text as uuid, j.subgraph, j.task, j.state, j.attempts, j.max_attempts as "maxAttempts",
            j.run_at as "runAt", j.failure as "lastError", j.created_at as "createdAt"`;

const shown = ({ uuid, ...job }: JobRow): Job & Keyed => ({ ...job, id: idOf("job", uuid), lastError: failureShown(job.lastError) });

const numberMax = 2n ** 63n - 1n;

/** The worker's own number of a job, as text; undefined if this is no job's id. */
export function jobNumberOf(id: string): string | undefined {
  const number = isId("job", id) ? BigInt(`0x${uuidOf(id).replaceAll("-", "")}`) : undefined;
  return number === undefined || number > numberMax ? undefined : String(number);
}

/** A page of jobs, the newest first. One statement. @throws PageRefused */
export async function jobPage(sql: Sql, args: PageArgs & { readonly filter?: JobFilter | null }): Promise<Connection<Job>> {
  const { subgraph, task, state } = args.filter ?? {};
  const filter = [subgraph ?? null, task ?? null, state ?? null];
  const page = pageOf(args, { sort: newestFirst, firstParameter: filter.length + 1 });
  const rows = await sql.rows<JobRow>(
    `select ${columns}, ${page.keys}
       from kernel.job_v1 j
      where ($1::text is null or j.subgraph = $1) and ($2::text is null or j.task = $2) and ($3::text is null or j.state = $3)
        and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...filter, ...page.values]);
  return connection(rows.map(shown), page);
}

/** One job; null when there is none, as when it was done. */
export async function jobOf(sql: Sql, id: string): Promise<Job | null> {
  const number = jobNumberOf(id);
  const row = number === undefined ? undefined : await sql.row<JobRow>(`select ${columns} from kernel.job_v1 j where j.id = $1::bigint`, [number]);
  return row ? shown(row) : null;
}
