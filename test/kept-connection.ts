import { Client } from "pg";

/** One connection for each test database. */
const idle = new Map<string, Client>();
const keptFor = new Set<string>();

/** From now on a connection of this URL is kept, until `connectionKeptEnd`. */
export const connectionKeep = (url: string): void => { keptFor.add(url); };

/** True if connections of this URL are kept. */
export const isConnectionKept = (url: string): boolean => keptFor.has(url);

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on("error", () => { if (idle.get(url) === client) idle.delete(url); });      // the statement under way reports it
  await client.connect();
  return client;
}

/** True if nothing of the last use is left in the session, locks and open transactions included, and the server still knows it. */
const isFresh = (client: Client): Promise<boolean> => client.query("discard all").then(() => true, () => false);

async function taken(url: string): Promise<Client> {
  const client = idle.get(url);
  if (!client) return connected(url);
  idle.delete(url);
  if (await isFresh(client)) return client;
  client.end().catch(() => {});      // it was cut meanwhile
  return connected(url);
}

/**
 * Uses a connection that was left by the last use, or one of its own when that one is in use; the first to end is kept for the next.
 * Opening a connection costs the server some 7 ms, a hundred times what most questions of tests cost.
 */
export async function onKeptConnection<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = await taken(url);
  try {
    return await use(client);
  } finally {
    if (await isFresh(client) && keptFor.has(url) && !idle.has(url)) idle.set(url, client);
    else await client.end();
  }
}

/** Ends the connection that was kept. */
export async function connectionKeptEnd(url: string): Promise<void> {
  keptFor.delete(url);
  const client = idle.get(url);
  idle.delete(url);
  await client?.end();
}
