import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { testSecret } from "../cluster.ts";
import { processStart, type StartedProcess } from "../started-process.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** Souk as `pnpm start` runs it, everything in one process of its own: its gateway, its subgraphs and its worker. */
export interface SoukProcess {
  /** Where it answers, whichever process it is. */
  readonly url: string;
  /** Resolves as soon as it answers: at once while it lives. */
  up(): Promise<void>;
  /** Kills it by SIGKILL and waits for its end. */
  kill(): Promise<void>;
  /** Starts another at the same address. */
  start(): Promise<void>;
  /** The lines that it has printed about this, the latest 20: why something was an internal error. */
  said(about: string): string;
}

/** Runs `use` beside one on a fault's database; it is stopped afterwards. @param also more of its environment; PORT is where it listens, any that is free by default */
export async function onSoukProcess<T>({ adminUrl }: FaultDatabase, use: (souk: SoukProcess) => Promise<T>, { PORT = "0", ...also }: Readonly<Record<string, string>> = {}): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-data-"));
  const processOn = (port: string) => processStart({
    DATABASE_URL: adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret, SOUK_DATA: folder, SOUK_DEMO: "0", PORT: port, LOG_LEVEL: "warn", ...also,
  });
  let running: StartedProcess | undefined = await processOn(PORT);
  const { origin: url, port } = new URL(running.said("graph"));
  let up = Promise.resolve();
  let tellUp = () => {};
  const end = async (signal: NodeJS.Signals) => {
    const ending = running;
    running = undefined;
    await ending?.end(signal);
  };
  try {
    return await use({
      url,
      up: () => up,
      said: (about) => (running?.printed() ?? "").split("\n").filter((line) => line.includes(about)).slice(-20).join("\n"),
      async kill() {
        up = new Promise((resolve) => { tellUp = resolve; });      // before the signal: who is cut off waits for the next one
        await end("SIGKILL");
      },
      async start() {
        running = await processOn(port);
        tellUp();
      },
    });
  } finally {
    await end("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }
}
