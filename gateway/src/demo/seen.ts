import { setTimeout as sleep } from "node:timers/promises";

const lookMs = 150;
const withinMs = 90_000;      // what a provider does not tell is asked for within a minute

/** Looks until there is something. @throws Error naming what has not come, and AbortError when the process ends */
export async function seen<T>(what: string, signal: AbortSignal, look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const giveUpMs = Date.now() + withinMs; Date.now() < giveUpMs; await sleep(lookMs, undefined, { signal })) {
    signal.throwIfAborted();
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what}: not within ${withinMs / 1_000} s`);
}
