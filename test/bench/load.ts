import type { ServerUse } from "./server-meter.ts";

/** What callers saw, and what it cost. */
export interface Load {
  readonly calls: number;
  readonly seconds: number;
  /** Of each call, ascending. */
  readonly latenciesMs: readonly number[];
  /** Of the server and of this process, µs in all. */
  readonly serverMicros: number;
  readonly nodeMicros: number;
  readonly walBytes: number;
}

/** How one measurement is made. */
export interface LoadOptions {
  readonly callers: number;
  readonly forMs: number;
  readonly read: () => Promise<ServerUse>;
}

/** Callers that call again as soon as they are answered, until the time is up; then the last answers are waited for. */
export async function loaded({ callers, forMs, read }: LoadOptions, call: () => Promise<unknown>): Promise<Load> {
  const latenciesMs: number[] = [];
  const before = await read();
  const nodeBefore = process.cpuUsage();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: callers }, async () => {
    while (performance.now() - startedAt < forMs) {
      const calledAt = performance.now();
      await call();
      latenciesMs.push(performance.now() - calledAt);
    }
  }));
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(nodeBefore);
  const after = await read();
  return {
    calls: latenciesMs.length, seconds, latenciesMs: latenciesMs.toSorted((a, b) => a - b), nodeMicros: user + system,
    serverMicros: after.cpuMicros - before.cpuMicros, walBytes: after.walBytes - before.walBytes,
  };
}

/** Several measurements of one thing as one. */
export const together = (loads: readonly Load[]): Load => {
  const sum = (of: (load: Load) => number) => loads.reduce((total, load) => total + of(load), 0);
  return {
    calls: sum(({ calls }) => calls), seconds: sum(({ seconds }) => seconds), nodeMicros: sum(({ nodeMicros }) => nodeMicros),
    latenciesMs: loads.flatMap(({ latenciesMs }) => latenciesMs).toSorted((a, b) => a - b),
    serverMicros: sum(({ serverMicros }) => serverMicros), walBytes: sum(({ walBytes }) => walBytes),
  };
};

/** The latency that this share of the calls stayed within, ms. */
export const within = ({ latenciesMs }: Load, share: number): number => latenciesMs[Math.min(latenciesMs.length - 1, Math.floor(latenciesMs.length * share))] ?? Number.NaN;

/** Calls answered in a second. */
export const perSecond = ({ calls, seconds }: Load): number => calls / seconds;
/** CPU of the server for each call, µs. */
export const serverMicrosPerCall = ({ serverMicros, calls }: Load): number => serverMicros / calls;
/** CPU of this process for each call, µs; the callers' own is in it. */
export const nodeMicrosPerCall = ({ nodeMicros, calls }: Load): number => nodeMicros / calls;

/** Lets only so many be under way at once; the others wait in order of arrival. */
export function gate(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => { waiting.push(resolve); });
    try {
      return await work();
    } finally {
      const next = waiting.shift();      // hands its place on
      if (next) next();
      else free++;
    }
  };
}
