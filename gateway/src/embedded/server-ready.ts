import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

const deadlineMs = 120_000;       // recovery after a crash replays up to 1 GB of log
const attemptMs = 5_000;          // one connection on loopback; longer means a hung server
const pollMs = 40;
const refusedPassword = new Set(["28P01", "28000"]);

/**
 * Waits until the server answers, through start, recovery or shutdown.
 *
 * @returns its version ("18.4"), or undefined when it has ended meanwhile
 * @throws Error when the password is refused, or nothing answers in two minutes
 */
export async function serverReady(url: string, isAlive: () => Promise<boolean>): Promise<string | undefined> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = await versionAt(url);
    if (typeof answer === "string") return answer;
    if (!await isAlive()) return undefined;
    if (refusedPassword.has(answer.code ?? "")) throw new Error("the embedded PostgreSQL refuses the kept password", { cause: answer });
    if (Date.now() > deadline) throw new Error(`the embedded PostgreSQL does not answer in ${deadlineMs / 1_000} s`, { cause: answer });
    await sleep(pollMs);
  }
}

async function versionAt(url: string): Promise<string | Error & { readonly code?: string }> {
  const client = new Client({ connectionString: url, ssl: false, connectionTimeoutMillis: attemptMs, query_timeout: attemptMs });
  client.on("error", () => {});       // the promise under way reports it
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select split_part(current_setting('server_version'), ' ', 1) as version");
    return rows[0]?.version ?? "";
  } catch (error) {
    return error as Error;
  } finally {
    await client.end().catch(() => {});
  }
}
