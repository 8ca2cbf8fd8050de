import type { Database } from "@souk/shared/database";
import type { BenchOptions } from "./bench.ts";
import type { Market, Shape, Spread } from "./ledger-journals.ts";
import { ways, writers, type Way } from "./ledger-ways.ts";
import { loaded, nodeMicrosPerCall, perSecond, serverMicrosPerCall, together, within, type Load } from "./load.ts";
import type { ServerUse } from "./server-meter.ts";

/** Journals of one shape over accounts of one spread, by so many callers: what came out by the way of writing. */
export interface Cell { readonly shape: Shape; readonly spread: Spread; readonly callers: number; readonly loads: Readonly<Record<Way, Load>> }

/** The spreads, in the order they are printed. */
export const spreads: readonly Spread[] = ["uniform", "hot"];
const callerCounts = [1, 8, 64, 1_024];
const turns = 3;              // ways and spreads take turns, so that whatever else the machine does falls on all of them
const turnMs = 400;
const warmUpMs = 250;

/** Each way of writing and each spread beside the others, by each number of callers. */
export async function matrix(database: Database, market: Market, read: () => Promise<ServerUse>, { shape, progress }: Pick<BenchOptions, "progress"> & { readonly shape: Shape }): Promise<Cell[]> {
  const write = writers(database);
  const load = (way: Way, spread: Spread, callers: number, forMs: number) => loaded({ callers, forMs, read }, () => write[way](market.next(shape, spread)));
  for (const way of ways) await load(way, "uniform", 64, warmUpMs);
  const cells: Cell[] = [];
  for (const callers of callerCounts) {
    progress(`${shape}, ${callers.toLocaleString("en")} callers`);
    const measured = spreads.map((spread) => ({ spread, loads: { raw: [], lone: [], batched: [] } as Record<Way, Load[]> }));
    for (let turn = 0; turn < turns; turn++)
      for (const way of ways)
        for (const { spread, loads } of measured) loads[way].push(await load(way, spread, callers, turnMs));
    for (const { spread, loads } of measured)
      cells.push({ shape, spread, callers, loads: { raw: together(loads.raw), lone: together(loads.lone), batched: together(loads.batched) } });
  }
  return cells;
}

/** Cells as rows of a table. */
export const matrixRows = (cells: readonly Cell[]): (string | number)[][] => [
  ["", "callers", "per second", "× raw", "p50 ms", "p99 ms", "Postgres µs", "× raw", "node µs", "log bytes"],
  ...cells.flatMap(({ callers, loads }) => ways.map((way) => {
    const load = loads[way];
    const beside = (of: (load: Load) => number) => (way === "raw" ? "" : of(load) / of(loads.raw));
    return [
      way, callers.toLocaleString("en"), perSecond(load), beside(perSecond), within(load, 0.5), within(load, 0.99),
      serverMicrosPerCall(load), beside(serverMicrosPerCall), nodeMicrosPerCall(load), load.walBytes / load.calls,
    ];
  })),
];
