import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { portEnsure } from "./port.ts";
import { startedAs } from "./program.ts";
import { serverLogOpen } from "./server-log.ts";
import { serverReady } from "./server-ready.ts";
import { settingsParameters } from "./settings.ts";
import type { Site } from "./site.ts";

const tries = 60;
const pauseMs = 500;      // half a minute in all: a query that computes when its server is killed sees it only at its end
/** Faults that pass: the port was taken between our look and the server's, or backends of a killed server are still ending. */
const passing = /Address already in use|could not bind|could not create any TCP\/IP sockets|still in use/;

/** A server that answers. */
export interface Started { readonly port: number; readonly version: string }

/**
 * Starts the server in a session of its own: neither the end of this process nor a Ctrl-C in its terminal reaches it.
 *
 * @param urlOf the superuser's URL by port
 * @throws Error with the server's last words when it does not come up
 */
export async function serverStart(site: Site, settings: Readonly<Record<string, string>>, urlOf: (port: number) => string): Promise<Started> {
  for (let tried = 1; ; tried++) {
    const port = await portEnsure(site.portFile);
    const outcome = await startOnce(site, settingsParameters(port, settings), urlOf(port));
    if ("version" in outcome) return { port, version: outcome.version };
    if (tried === tries || !passing.test(outcome.said)) throw new Error(`PostgreSQL did not start: ${outcome.said}`);
    await sleep(pauseMs);
  }
}

async function startOnce({ binaries, account, dataFolder, logFile }: Site, parameters: readonly string[], url: string): Promise<{ readonly version: string } | { readonly said: string }> {
  const log = await serverLogOpen(logFile, account);
  try {
    const server = spawn(binaries.path("postgres"), ["-D", dataFolder, ...parameters], { ...startedAs(account), detached: true, stdio: ["ignore", log.fd, log.fd] });
    await once(server, "spawn");
    server.unref();
    const version = await serverReady(url, async () => server.exitCode === null && server.signalCode === null);
    return version === undefined ? { said: await log.since() } : { version };
  } finally {
    await log.close();
  }
}
