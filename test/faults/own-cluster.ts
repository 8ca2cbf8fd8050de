import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { clusterOpen, clusterStopImmediately, type Cluster } from "@souk/gateway/embedded/cluster";
import { migrateAll } from "@souk/gateway/migrate-all";
import { databaseOpen, type Database } from "@souk/shared/database";
import { runtimeUrl } from "@souk/shared/roles";
import { testRoles, testSecrets } from "../cluster.ts";

/** A PostgreSQL server that only one fault uses, with everything migrated. */
export interface OwnCluster {
  /** As superuser. */
  readonly adminUrl: string;
  /** Opens a pool under a subgraph's runtime role; closed with the cluster. */
  open(schema: string, options?: { readonly poolSize?: number; readonly onPoolError?: (error: Error) => void }): Promise<Database>;
  /** Stops the server as a crash would. */
  crash(): Promise<void>;
  /** Starts it again at the same address; resolves when it accepts. */
  start(): Promise<void>;
}

/** The machine lives on when the server dies, so that what was written is not lost with the disk's cache. */
const settings = { fsync: "off", full_page_writes: "off" };

/** Runs `use` on a new server under the system's folder for temporary files; it is stopped and removed afterwards. */
export async function onOwnCluster<T>(use: (cluster: OwnCluster) => Promise<T>): Promise<T> {
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
    return await use({
      adminUrl,
      async open(schema, { poolSize = 3, onPoolError = () => {} } = {}) {
        const database = await databaseOpen({
          url: runtimeUrl(adminUrl, { kind: "separate", names: testRoles }, schema, testSecrets),
          schema, tables: [], poolSize, applicationName: `fault ${schema}`, onPoolError,
        });
        databases.push(database);
        return database;
      },
      crash: () => clusterStopImmediately(folder),
      start: async () => void (await start()),
    });
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    for (const owner of owners) await owner.close();
    await rm(parent, { recursive: true, force: true, maxRetries: 5 });
  }
}
