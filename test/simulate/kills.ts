import { setTimeout as sleep } from "node:timers/promises";
import { seeded } from "../faults/seeded.ts";
import type { MarketProcesses } from "./processes.ts";

/** A killer at work. */
export interface Kills {
  readonly counts: ReadonlyMap<string, number>;
  /** Ends it, once the last one it killed answers again. */
  stop(): Promise<void>;
}

/** Between one that has come back and the next that is killed, at least; and as long as it took to come back, so that on a slow machine there is a market too. */
const leastMs = 5_000;

/** Kills one process after the other by SIGKILL and starts it again, until it is stopped. */
export function killsBegin({ names, restart }: MarketProcesses, seed: number): Kills {
  const counts = new Map<string, number>();
  const chance = seeded(seed);
  const stopped = new AbortController();
  async function kill(): Promise<void> {
    let restMs = leastMs;
    while (!stopped.signal.aborted) {
      await sleep(restMs, undefined, { signal: stopped.signal }).catch(() => {});
      if (stopped.signal.aborted) return;
      const name = names[chance.below(names.length)]!;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const killedAt = performance.now();
      await restart(name);
      restMs = Math.max(leastMs, performance.now() - killedAt);
    }
  }
  const killing = kill();
  killing.catch(() => {});      // told to whoever stops it
  return {
    counts,
    async stop() {
      stopped.abort();
      await killing;
    },
  };
}
