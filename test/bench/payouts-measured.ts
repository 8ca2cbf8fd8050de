import type { Load } from "./load.ts";
import type { ServerUse } from "./server-meter.ts";

/** Work that is done once and to its end: as a load of so many calls, of which each part is timed that says so. */
export async function measured(read: () => Promise<ServerUse>, calls: number, work: (part: <T>(of: () => Promise<T>) => Promise<T>) => Promise<unknown>): Promise<Load> {
  const latenciesMs: number[] = [];
  const part = async <T>(of: () => Promise<T>): Promise<T> => {
    const since = performance.now();
    const answer = await of();
    latenciesMs.push(performance.now() - since);
    return answer;
  };
  const before = await read();
  const nodeBefore = process.cpuUsage();
  const since = performance.now();
  await work(part);
  const seconds = (performance.now() - since) / 1_000;
  const { user, system } = process.cpuUsage(nodeBefore);
  const after = await read();
  return {
    calls, seconds, latenciesMs: latenciesMs.toSorted((a, b) => a - b), nodeMicros: user + system,
    serverMicros: after.cpuMicros - before.cpuMicros, walBytes: after.walBytes - before.walBytes,
  };
}

/** Each of these, so many at once. */
export async function each<T>(all: readonly T[], atOnce: number, one: (item: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < all.length) await one(all[next++]!);
  }));
}
