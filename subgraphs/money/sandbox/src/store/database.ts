import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

const folder = path.join(import.meta.dirname, "../../migrations");
const acquireMs = 10_000;      // a caller that waited longer has gone

/** A pool on the sandbox's database. `onError` hears of connections that break while nobody uses them. */
export function poolOpen(url: string, size: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, connectionTimeoutMillis: acquireMs, application_name: "stripe-sandbox" });
  pool.on("error", onError);
  return pool;
}

/** Brings schema `sandbox` up to date. Repeatable, and safe when two begin at once. */
export async function migrate(pool: pg.Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('stripe sandbox migrations'))");
    await client.query("create schema if not exists sandbox");
    await client.query("create table if not exists sandbox.migration (name text primary key, ran_at timestamptz not null default now())");
    const { rows } = await client.query<{ name: string }>("select name from sandbox.migration");
    const ran = new Set(rows.map(({ name }) => name));
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql") && !ran.has(file)).toSorted()) {
      await client.query(readFileSync(path.join(folder, name), "utf8"));
      await client.query("insert into sandbox.migration (name) values ($1)", [name]);
    }
  });
}

/** Runs `work` in a transaction on one connection; what it throws undoes it. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => { isBroken = true; });
    throw error;
  } finally {
    client.release(isBroken);
  }
}
