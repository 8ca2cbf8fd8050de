import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { subgraphNames } from "@souk/schema/subgraphs";
import { testSecret } from "../cluster.ts";
import { processStart, type StartedProcess } from "../started-process.ts";
import { cpuSecondsOf } from "./cpu.ts";
import { portFree } from "../port-free.ts";

/** The processes that Souk consists of. */
export interface MarketProcesses {
  /** What each is called: `all`, or the roles. */
  readonly names: readonly string[];
  /** Kills one by SIGKILL and starts it anew; resolves when it answers. */
  restart(name: string): Promise<void>;
  /** CPU of all that run and of those that have ended, seconds. */
  cpuSeconds(): number;
  /** The lines that any of them has printed about this, the latest 20. */
  said(about: string): string;
}

const linesShown = 20;
/** What starts a process starts it again when it ends: on a busy machine the database does not always answer it in time. */
const startsMax = 5;

/** Runs `use` beside them; they are stopped afterwards. @param port where the gateway listens, whichever process that is */
export async function onMarketProcesses<T>({ adminUrl, port, isApart, stripe }: {
  readonly adminUrl: string; readonly port: number; readonly isApart: boolean; readonly stripe: Readonly<Record<string, string>>;
}, use: (processes: MarketProcesses) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-market-"));
  const common = {
    ...stripe, DATABASE_URL: adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret, SOUK_DATA: folder, SOUK_DEMO: "0", LOG_LEVEL: "error",
    SOUK_BEHIND_PROXY: "1", SOUK_MEDIA_URL: `http://127.0.0.1:${port}`,
  };
  const environments = isApart ? await apart(common, port) : new Map([["all", { ...common, SOUK_ROLE: "all", PORT: String(port) }]]);
  const running = new Map<string, StartedProcess>();
  let printedBefore = "";
  let cpuBefore = 0;
  const start = async (name: string, tries = 1): Promise<void> => {
    try {
      running.set(name, await processStart(environments.get(name)!));
    } catch (error) {
      if (tries === startsMax) throw error;
      await start(name, tries + 1);
    }
  };
  const end = async (name: string, signal: NodeJS.Signals) => {
    const ending = running.get(name);
    if (!ending) return;
    running.delete(name);
    cpuBefore += cpuSecondsOf(ending.child.pid!);
    await ending.end(signal);
    printedBefore += ending.printed();
  };
  try {
    await Promise.all([...environments.keys()].map(start));
    return await use({
      names: [...environments.keys()],
      async restart(name) {
        await end(name, "SIGKILL");
        await start(name);
      },
      cpuSeconds: () => [...running.values()].reduce((sum, { child }) => sum + cpuSecondsOf(child.pid!), cpuBefore),
      said: (about) => [printedBefore, ...[...running.values()].map(({ printed }) => printed())].join("\n").split("\n").filter((line) => line.includes(about)).slice(-linesShown).join("\n"),
    });
  } finally {
    await Promise.all([...running.keys()].map((name) => end(name, "SIGTERM")));
    await rm(folder, { recursive: true, force: true });
  }
}

/** A process for each role, as an installation of several machines has it. */
async function apart(common: Readonly<Record<string, string>>, gatewayPort: number): Promise<Map<string, Readonly<Record<string, string>>>> {
  const ports = new Map<string, number>();
  for (const name of subgraphNames) ports.set(name, await portFree());
  const urls = [...ports].map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join(",");
  return new Map([
    ...[...ports].map(([name, port]): [string, Readonly<Record<string, string>>] => [name, { ...common, SOUK_ROLE: name, PORT: String(port) }]),
    ["worker", { ...common, SOUK_ROLE: "worker", PORT: "0" }],
    ["gateway", { ...common, SOUK_ROLE: "gateway", PORT: String(gatewayPort), SOUK_SUBGRAPH_URLS: urls }],
  ]);
}
