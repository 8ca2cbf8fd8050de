import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type { Account } from "../account.ts";
import type { Cluster } from "../cluster.ts";
import { startedAs } from "../program.ts";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const main = fileURLToPath(new URL("./owner-main.ts", import.meta.url));

/** Another process that opens a cluster. */
export interface Owner {
  readonly pid: number;
  /** What it got; rejects with what it printed when it got nothing. */
  readonly cluster: Promise<Omit<Cluster, "close">>;
  readonly exited: Promise<unknown>;
  /** Lets it close its cluster and end. */
  leave(): Promise<void>;
}

/** Starts another process, in a process group of its own, that opens the cluster in `folder`. It ends with the test at the latest. */
export function ownerStart(folder: string, account?: Account): Owner {
  const child = spawn(process.execPath, ["--import", loader, main, folder], { ...startedAs(account), detached: true, stdio: ["pipe", "pipe", "pipe"] });
  const { pid } = child;
  if (pid === undefined) throw new Error("the owner did not start");
  const exited = once(child, "exit");
  onTestFinished(() => void child.kill("SIGKILL"));
  return { pid, cluster: clusterOf(child), exited, leave: async () => { child.stdin.write("leave\n"); await exited; } };
}

function clusterOf(child: ChildProcess): Promise<Omit<Cluster, "close">> {
  const opened = new Promise<Omit<Cluster, "close">>((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => said += chunk.toString());
    child.stdout?.once("data", (line: Buffer) => resolve(JSON.parse(line.toString()) as Omit<Cluster, "close">));
    child.once("close", () => reject(new Error(`the owner ended without a cluster: ${said}`)));
  });
  opened.catch(() => {});       // an owner may be killed before anybody asks what it got
  return opened;
}
