import { Client } from "pg";

/** One of a kind on a server: released with the connection, however its process ends. */
const lockSql = `select pg_try_advisory_lock(hashtext('souk demo market'), hashtext(current_database())) as "isTaken"`;

/** Does the work unless another process is at it on this database. @returns whether it was done here */
export async function onlyHere(databaseUrl: string, work: () => Promise<void>): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  client.on("error", () => {});      // with the connection the lock is gone: what another process does then is the same, under the same keys
  await client.connect();
  try {
    const isOurs = (await client.query<{ isTaken: boolean }>(lockSql)).rows[0]!.isTaken;
    if (isOurs) await work();
    return isOurs;
  } finally {
    await client.end();
  }
}
