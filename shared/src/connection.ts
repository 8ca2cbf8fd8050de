import { Client } from "pg";

/**
 * Uses one connection of its own, such as an administrator's for statements that no runtime role may make, and ends it.
 * Not for requests: they have pools. Locks of the session end with it.
 */
export async function onConnection<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});     // the statement under way reports it
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
