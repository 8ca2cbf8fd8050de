import { clusterOpen } from "@souk/gateway/embedded/cluster";
import { migrateAll } from "@souk/gateway/migrate-all";
import { onConnection } from "@souk/shared/connection";
import { roleNames } from "@souk/shared/roles";
import { secretsOf } from "@souk/shared/secrets";
import { isConnectionKept, onKeptConnection } from "./kept-connection.ts";

/** The roles of test databases; one set for the whole cluster, since each database is a copy of one template. */
export const testRoles = roleNames("souk_test");
/** Known to everybody, and good for nothing else. */
export const testSecret = "a secret that only the tests of souk use";
export const testSecrets = secretsOf(testSecret);

const crashRisk = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };   // test data may be lost with the machine
const connectionsMax = { max_connections: "200" };       // three workers, each with a market or a set of pools, one of them in eight processes

export const withDatabase = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
};

/** One statement or more as the administrator. Locks and settings of the session are gone afterwards. */
export const asAdmin: typeof onConnection = (url, use) => (isConnectionKept(url) ? onKeptConnection : onConnection)(url, use);

/** The cluster that tests use: the one given by DATABASE_URL, otherwise an embedded one of their own. */
export async function testCluster(): Promise<{ readonly adminUrl: string; close(): Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given) return { adminUrl: given, close: async () => {} };
  return clusterOpen({ folder: ".souk/test", settings: { ...crashRisk, ...connectionsMax } });
}

/**
 * Brings the template up to date: a database with all migrations, from which each test file gets its copy.
 * It is made anew when any migration has changed.
 */
export async function templateEnsure(adminUrl: string, fingerprint: string): Promise<string> {
  const name = `souk_template_${fingerprint}`;
  await asAdmin(adminUrl, async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('souk template'))");
    const { rows } = await admin.query<{ datname: string; datistemplate: boolean }>("select datname, datistemplate from pg_database where datname like 'souk_template_%'");
    if (rows.some((row) => row.datname === name && row.datistemplate)) return;
    for (const { datname } of rows) {
      await admin.query(`alter database ${datname} with is_template false`);
      await admin.query(`drop database ${datname} with (force)`);
    }
    await admin.query(`create database ${name}`);
    await migrateAll({ adminUrl: withDatabase(adminUrl, name), names: testRoles, secrets: testSecrets });
    await admin.query(`alter database ${name} with is_template true`);     // only a finished one is taken
  });
  return name;
}
