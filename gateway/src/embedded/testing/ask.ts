import { Client } from "pg";

/** The rows of one statement, over a connection of its own. */
export async function ask<R extends object>(url: string, statement: string): Promise<R[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});       // the query under way reports it
  await client.connect();
  try {
    return (await client.query<R>(statement)).rows;
  } finally {
    await client.end();
  }
}
