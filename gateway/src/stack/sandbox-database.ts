import { onConnection } from "@souk/shared/connection";

const suffix = "_stripe";
const nameBytesMax = 63;      // Postgres cuts longer names short in silence

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What the sandbox's database is called, beside ours. */
export const sandboxDatabaseName = (name: string): string => `${name.slice(0, nameBytesMax - suffix.length)}${suffix}`;

/**
 * The payment sandbox's own database on the server of ours, made at first need. It holds nobody's money: it may be dropped.
 * @returns its URL; null where the user may neither make nor use it
 */
export async function sandboxDatabase(adminUrl: string): Promise<string | null> {
  const url = new URL(adminUrl);
  const name = sandboxDatabaseName(decodeURIComponent(url.pathname.slice(1)) || url.username);
  url.pathname = `/${encodeURIComponent(name)}`;
  return onConnection(adminUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 1) return url.href;
    try {
      await client.query(`create database ${quoted(name)}`);
      return url.href;
    } catch (error) {
      const { code } = error as { readonly code?: string };
      if (code === "42P04" || code === "23505") return url.href;      // another process made it meanwhile
      if (code === "42501") return null;
      throw error;
    }
  });
}
