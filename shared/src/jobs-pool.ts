import { Pool } from "pg";

const connectTimeoutMs = 3_000;       // as for the subgraphs' pools: a server that does not answer is down
const statementTimeoutMs = 10_000;    // the worker's own statements touch few rows; one that hangs must not hold its connection

/**
 * A pool whose connections may break at any time without ending the process: idle ones report here, busy ones
 * also fail their query.
 */
export function jobsPool(options: { readonly url: string; readonly size: number; readonly onError: (error: Error) => void; readonly isBounded?: boolean }): Pool {
  const pool = new Pool({
    connectionString: options.url,
    max: options.size,
    application_name: "souk jobs",
    connectionTimeoutMillis: connectTimeoutMs,
    ...(options.isBounded ? { statement_timeout: statementTimeoutMs } : {}),
  });
  pool.on("error", options.onError);
  pool.on("connect", (client) => void client.on("error", options.onError));
  return pool;
}
