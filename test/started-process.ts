import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { until } from "./until.ts";

const repository = path.join(import.meta.dirname, "..");
const startWithinMs = 150_000;

/** `pnpm start` without pnpm: a real process, as a person starts it. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  readonly printed: () => string;
  /** The rest of the line that the welcome begins with this word. */
  said(label: string): string;
  /** Sends a signal and waits for the end. @returns the exit code; null when a signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts Souk and waits for its welcome. @throws Error with what it printed when it ends before that */
export async function processStart(environment: Readonly<Record<string, string>>): Promise<StartedProcess> {
  const tsx = createRequire(path.join(repository, "package.json")).resolve("tsx/esm");
  const child = spawn(process.execPath, ["--import", tsx, path.join(repository, "gateway/src/main.ts")], {
    cwd: repository, stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"], HOME: process.env["HOME"], METRICS_PORT: "0", ...environment },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => { printed += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => { child.once("exit", resolve); });
  try {
    await until("the welcome", () => {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${printed}`);
      return /stop +Ctrl-C/.test(printed);
    }, startWithinMs);
  } catch (error) {
    child.kill("SIGKILL");      // or whoever starts it again finds its port taken
    await ended;
    throw error;
  }
  return {
    child,
    printed: () => printed,
    said: (label) => new RegExp(`^  ${label} +(\\S.*)$`, "m").exec(printed)?.[1] ?? "",
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
