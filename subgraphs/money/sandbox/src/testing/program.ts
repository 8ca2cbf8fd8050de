import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import path from "node:path";

const main = path.join(import.meta.dirname, "../main.ts");

/** The sandbox as a program of its own. */
export interface Program { readonly url: URL; readonly child: ChildProcess; end(signal: "SIGTERM" | "SIGKILL"): Promise<void> }

/** Starts it and waits until it listens. @throws Error if it ends before */
export async function programStart(environment: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(process.execPath, ["--import", "tsx/esm", main], { env: { PATH: process.env["PATH"], ...environment }, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), ended]) as [string];
  const url = /http:\S+/.exec(String(line))?.[0];
  if (!url) throw new Error(`the sandbox ended: ${line}`);
  return { url: new URL(url), child, async end(signal) { child.kill(signal); await ended; } };
}
