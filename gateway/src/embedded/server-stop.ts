import { postmasterFind } from "./postmaster.ts";
import type { Site } from "./site.ts";

const patienceS = 60;      // a fast stop ends sessions at once, then writes what is not on disk yet

/**
 * Stops the server. "fast" ends all sessions and writes everything; "immediate" is a crash: the next start recovers.
 * Repeatable: a server that does not run is left alone.
 *
 * @throws Error when it still runs after a minute
 */
export async function serverStop({ dataFolder, binaries }: Site, mode: "fast" | "immediate"): Promise<void> {
  const running = await postmasterFind(dataFolder);
  if (!running) return;
  const { code, output } = await binaries.run("pg_ctl", ["stop", "-D", dataFolder, "-m", mode, "-w", "-t", String(patienceS), "-s"]);
  if (code !== 0 && await running.isAlive()) throw new Error(`PostgreSQL did not stop: ${output}`);
}
