import type { SubgraphRuntime } from "./context.ts";
import { loopRun, type Loop } from "./loop.ts";
import type { Sweep } from "./work.ts";

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
    (error, failures) => runtime.log.error({ err: error, sweep: sweep.name, failures }, "a sweep failed; it is tried again")));
  return { close: async () => void (await Promise.all(loops.map((loop) => loop.close()))) };
}
