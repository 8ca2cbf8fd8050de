import { onConnection } from "@souk/shared/connection";
import { roleNames } from "@souk/shared/roles";
import { secretsOf } from "@souk/shared/secrets";
import type { DatabaseAccess } from "../databases.ts";
import { clusterOpen } from "../embedded/cluster.ts";
import { migrateAll } from "../migrate-all.ts";
import { secretOf } from "./secret-file.ts";

/** Where the data is to lie. */
export interface DataOptions {
  /** A given server; without it the embedded one in `dataFolder` is used. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  /** The master secret; without it one is kept in `dataFolder`. */
  readonly secret?: string;
  /** What our roles in the database begin with. */
  readonly databasePrefix: string;
  readonly progress: (line: string) => void;
}

/** The database, migrated and reachable. */
export interface Data extends DatabaseAccess {
  /** True for the embedded server, whose database we made ourselves: demo data may go into it. */
  readonly isOurs: boolean;
  /** For people: which server, without passwords. */
  readonly description: string;
  /** Leaves the embedded server, which stops with the last who uses it. Repeatable. */
  close(): Promise<void>;
}

const databaseName = "souk";

/** Makes the embedded server's database at the first start. */
const databaseEnsure = (adminUrl: string): Promise<void> => onConnection(adminUrl, async (client) => {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
  if (rowCount === 1) return;
  await client.query(`create database ${databaseName}`).catch((error: { code?: string }) => {
    if (error.code !== "42P04") throw error;      // another process made it meanwhile
  });
});

/** Attaches to the database or starts it, and brings it up to date. @throws Error with what the server said */
export async function dataOpen({ databaseUrl, dataFolder, secret, databasePrefix, progress }: DataOptions): Promise<Data> {
  const secrets = secretsOf(secret ?? await secretOf(dataFolder));
  const names = roleNames(databasePrefix);
  if (databaseUrl !== undefined) {
    const outcome = await migrateAll({ adminUrl: databaseUrl, names, secrets, progress });
    const { host, pathname } = new URL(databaseUrl);
    return { adminUrl: databaseUrl, outcome, secrets, isOurs: false, description: `given server ${host}${pathname}`, close: async () => {} };
  }
  const cluster = await clusterOpen({ folder: dataFolder, progress });
  try {
    await databaseEnsure(cluster.adminUrl);
    const url = new URL(cluster.adminUrl);
    url.pathname = `/${databaseName}`;
    const outcome = await migrateAll({ adminUrl: url.href, names, secrets, progress });
    return {
      adminUrl: url.href, outcome, secrets, isOurs: true,
      description: `embedded PostgreSQL ${cluster.serverVersion} (${cluster.origin}), port ${url.port}, data in ${cluster.dataFolder}`,
      close: () => cluster.close(),
    };
  } catch (error) {
    await cluster.close();
    throw error;
  }
}
