import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** As commander gives them. */
export interface SimulateWords {
  readonly orders: number;
  readonly seed: number;
  readonly atOnce?: number;
  readonly chaos?: boolean;
  readonly kill?: boolean;
  readonly json?: boolean;
}

const repository = path.join(import.meta.dirname, "../../..");
const program = path.join(repository, "test/simulate/run.ts");

/**
 * `souk simulate`: a program of its own, since nothing that runs in production may need what tests are made of. The exit code is its own;
 * 1 where it is not there.
 */
export async function simulate({ orders, seed, atOnce, chaos, kill, json }: SimulateWords, from = program): Promise<void> {
  if (!existsSync(from)) {
    process.stderr.write("The simulation is a part of the tests, and they are not here: an image for production has none. It runs from a checkout.\n");
    process.exitCode = 1;
    return;
  }
  const words = ["--orders", String(orders), "--seed", String(seed), ...(atOnce === undefined ? [] : ["--at-once", String(atOnce)]), ...(chaos ? ["--chaos"] : []), ...(kill ? ["--kill"] : []), ...(json ? ["--json"] : [])];
  const child = spawn(process.execPath, ["--import", "tsx/esm", from, ...words], { cwd: repository, stdio: "inherit" });
  process.on("SIGINT", () => {});      // Ctrl-C reaches both: the program stops what it has started, and this one waits for it
  process.on("SIGTERM", () => { child.kill("SIGTERM"); });
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => { resolve(code ?? 1); });
  });
}
