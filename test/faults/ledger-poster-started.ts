import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import type { NewJournal } from "@souk/ledger/journal";
import { lineOf, valueOf } from "./bigint-lines.ts";
import type { Answer, Poster } from "./ledger-posters.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** What the posting process is told: call `n`, its journals, and which way they go. */
export interface PosterCall { readonly n: number; readonly way: "writer" | "transaction"; readonly journals: readonly NewJournal[] }
/** What it says: of call `n` what became of journal `at`. */
export interface PosterAnswer { readonly n: number; readonly at: number; readonly told: Answer }

/** A process that posts. */
export interface StartedPoster {
  /** Posts by it. Whatever it has not said when it ends is open. */
  by(way: PosterCall["way"]): Poster;
  /** Kills it by SIGKILL; resolves when all that it had said is heard. @throws Error with what it complained of, when it had ended by itself */
  kill(): Promise<void>;
}

interface Call { readonly answers: Answer[]; missing: number; resolve(answers: readonly Answer[]): void }

/** Starts one and waits until it is ready. @throws Error with what it complained of, when it ends before that */
export async function posterStart(cluster: FaultDatabase): Promise<StartedPoster> {
  const tsx = createRequire(path.join(import.meta.dirname, "../../package.json")).resolve("tsx/esm");
  const child = spawn(process.execPath, ["--import", tsx, path.join(import.meta.dirname, "ledger-poster.ts"), cluster.urlOf("ledger"), cluster.urlOf("money")],
    { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {});      // it was killed: its calls end with it
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => { complaints += chunk.toString(); });
  const under = new Map<number, Call>();
  const lines = createInterface({ input: child.stdout });
  const ready = once(lines, "line");
  let hasEnded = false;
  const ended = once(child, "close").then(() => {       // after the end of its output
    hasEnded = true;
    for (const { answers, resolve } of under.values()) resolve(answers);
  });
  await Promise.race([ready, ended.then(() => { throw new Error(`the posting process did not start: ${complaints}`); })]);

  lines.on("line", (line) => {
    const { n, at, told } = valueOf(line) as PosterAnswer;
    const call = under.get(n)!;
    call.answers[at] = told;
    if (--call.missing > 0) return;
    under.delete(n);
    call.resolve(call.answers);
  });

  let calls = 0;
  return {
    by: (way) => ({
      post: (journals) => new Promise((resolve) => {
        const answers = journals.map((): Answer => ({ is: "open" }));
        if (hasEnded) return resolve(answers);
        const n = ++calls;
        under.set(n, { answers, missing: journals.length, resolve });
        child.stdin.write(`${lineOf({ n, way, journals } satisfies PosterCall)}\n`);
      }),
    }),
    async kill() {
      if (hasEnded) throw new Error(`the posting process ended by itself: ${complaints}`);
      child.kill("SIGKILL");
      await ended;
    },
  };
}
