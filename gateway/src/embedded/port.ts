import { randomInt } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";

const [lowest, highest] = [20_000, 29_999];      // below what systems give to outgoing connections, which would take it now and then
const tries = 100;                               // a machine with that many neighbouring servers has another problem

/** Whether nothing listens on a port of 127.0.0.1. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host: "127.0.0.1", port, exclusive: true }, () => probe.close(() => resolve(true)));
  });

/**
 * The port kept in `file` when it is free, so that the address stays the same between runs; otherwise a new one, kept.
 *
 * @throws Error when a hundred random ports are all taken
 */
export async function portEnsure(file: string): Promise<number> {
  const kept = Number(await readFile(file, "utf8").catch(() => ""));
  if (kept > 0 && await isPortFree(kept)) return kept;
  for (let tried = 0; tried < tries; tried++) {
    const port = randomInt(lowest, highest + 1);
    if (!await isPortFree(port)) continue;
    await writeFile(file, `${port}\n`);
    return port;
  }
  throw new Error(`no free port for PostgreSQL between ${lowest} and ${highest}`);
}
