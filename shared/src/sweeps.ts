import type { SubgraphRuntime } from "./context.ts";
import { OperationError } from "./errors.ts";
import { loopRun, type Loop } from "./loop.ts";
import type { Sweep } from "./work.ts";

const busyTurnsMax = 3;      // at the start all ask for a connection at once; who still has none after that has met more than a busy moment

/** "Not now" is an answer, not a fault, until it was the answer several times. */
const isBusyMoment = (error: unknown, failures: number): boolean =>
  error instanceof OperationError && error.extensions["retryable"] === true && failures <= busyTurnsMax;

/**
 * Runs a subgraph's timers: each sweep again and again, never twice at once in this process, at once after a full
 * batch, and after a growing wait when it failed. Several processes may run the same ones: their statements pass over
 * rows that another has locked.
 *
 * @returns whose close waits for the sweeps under way
 */
export function sweepsRun(options: { readonly sweeps: readonly Sweep[]; readonly runtime: SubgraphRuntime }): Pick<Loop, "close"> {
  const { sweeps, runtime } = options;
  const loops = sweeps.map((sweep) => loopRun(
    async () => ((await sweep.sweep(runtime)) >= sweep.batchMax ? 0 : sweep.everyMs),
    (error, failures) => runtime.log[isBusyMoment(error, failures) ? "debug" : "error"]({ err: error, sweep: sweep.name, failures }, "a sweep failed; it is tried again")));
  return { close: async () => void (await Promise.all(loops.map((loop) => loop.close()))) };
}
