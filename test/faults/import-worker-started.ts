import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { until } from "../until.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** A worker in a process of its own. */
export interface StartedWorker {
  /** The most memory it has told of, in bytes. */
  readonly rssMax: () => number;
  /** Kills it by SIGKILL and waits for its end. */
  kill(): Promise<void>;
  /** Waits until it has nothing left to do. */
  settled(): Promise<void>;
}

const startWithinMs = 150_000;
const settleWithinMs = 900_000;

/** Starts one and waits until it is ready. @throws Error with what it complained of, when it ends before that */
export async function importWorkerStart(cluster: FaultDatabase, folder: string): Promise<StartedWorker> {
  const tsx = createRequire(path.join(import.meta.dirname, "../../package.json")).resolve("tsx/esm");
  const child = spawn(process.execPath, ["--import", tsx, path.join(import.meta.dirname, "import-worker.ts"), cluster.urlOf("catalog"), cluster.urlOf("jobs"), folder], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {});
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => { complaints += chunk.toString(); });
  let rssMax = 0;
  const said = new Set<string>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word, figure] = line.split(" ");
    said.add(word!);
    if (word === "rss") rssMax = Math.max(rssMax, Number(figure));
  });
  const saying = (word: string, withinMs: number) => until(`the worker says ${word}`, () => {
    if (child.exitCode !== null) throw new Error(`the worker ended by itself: ${complaints}`);
    return said.has(word);
  }, withinMs);
  await saying("ready", startWithinMs);
  return {
    rssMax: () => rssMax,
    async kill() {
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;
    },
    async settled() {
      child.stdin.write("settle\n");
      await saying("settled", settleWithinMs);
    },
  };
}
