import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { clusterOpen, clusterStopImmediately, type Cluster } from "@souk/gateway/embedded/cluster";
import { migrateAll } from "@souk/gateway/migrate-all";
import { databaseOpen, type Database } from "@souk/shared/database";
import { runtimeUrl } from "@souk/shared/roles";
import { asAdmin, testRoles, testSecrets } from "../cluster.ts";
import { until } from "../until.ts";

/** A migrated database that only one fault uses: of a server of its own, or of that which tests share. */
export interface FaultDatabase {
  /** As superuser. */
  readonly adminUrl: string;
  /** As a subgraph's runtime role, for another process. */
  urlOf(schema: string): string;
  /** Opens a pool under a subgraph's runtime role; closed with it. */
  open(schema: string, options?: { readonly poolSize?: number; readonly onPoolError?: (error: Error) => void }): Promise<Database>;
}

/** A PostgreSQL server that only one fault uses. */
export interface OwnCluster extends FaultDatabase {
  /** Stops the server as a crash would: each of its processes is told, and ends without a goodbye. */
  crash(): Promise<void>;
  /** Kills the server's processes by SIGKILL, whatever they are at. Only for a `durable` one. */
  kill(): Promise<void>;
  /** Starts it again at the same address; resolves when it accepts. */
  start(): Promise<void>;
}

/** The machine lives on when the server ends, so that what was written is not lost with the disk's cache. */
const hasty = { fsync: "off", full_page_writes: "off" };
/** As in production. SIGKILL can cut a write of 8 KB in the middle: what mends such a page stands in the log only with full_page_writes. */
export const durable = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };

/** Runs `use` on a new server under the system's folder for temporary files; it is stopped and removed afterwards. */
export async function onOwnCluster<T>(use: (cluster: OwnCluster) => Promise<T>, settings: Readonly<Record<string, string>> = hasty): Promise<T> {
  const parent = await mkdtemp(path.join(tmpdir(), "souk-fault-"));
  await chmod(parent, 0o755);          // the server's account has to pass
  const folder = path.join(parent, "cluster");
  const databases: Database[] = [];
  const owners: Cluster[] = [];
  const start = async () => {
    const cluster = await clusterOpen({ folder, settings });
    owners.push(cluster);
    return cluster.adminUrl;
  };
  try {
    const adminUrl = await start();
    await migrateAll({ adminUrl, names: testRoles, secrets: testSecrets });
    const urlOf = (schema: string) => runtimeUrl(adminUrl, { kind: "separate", names: testRoles }, schema, testSecrets);
    return await use({
      adminUrl, urlOf,
      async open(schema, { poolSize = 3, onPoolError = () => {} } = {}) {
        const database = await databaseOpen({
          url: urlOf(schema), schema, tables: [], poolSize, applicationName: `fault ${schema}`, onPoolError,
        });
        databases.push(database);
        return database;
      },
      crash: () => clusterStopImmediately(folder),
      kill: () => serverKill(adminUrl),
      start: async () => void (await start()),
    });
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    for (const owner of owners) await owner.close();
    await rm(parent, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The postmaster first, so that it neither replaces nor tells the others. */
async function serverKill(adminUrl: string): Promise<void> {
  const { postmaster, others } = await asAdmin(adminUrl, async (admin) => (await admin.query<{ postmaster: number; others: number[] }>(
    `select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as postmaster,
            array(select pid from pg_stat_activity where pid <> pg_backend_pid()) as others`)).rows[0]!);
  for (const pid of [postmaster, ...others]) killed(pid);
  await until("the server is dead", () => !killed(postmaster));
}

/** @returns whether there was such a process */
function killed(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
