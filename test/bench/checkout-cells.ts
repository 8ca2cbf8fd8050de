import { together, loaded, perSecond, serverMicrosPerCall, within, type Load, type LoadOptions } from "./load.ts";
import type { MeasuredGraph } from "./checkout-child.ts";

/** Whether buyers want many things or all the same. */
export const spreads = ["uniform", "hot"] as const;
export type Spread = (typeof spreads)[number];

/** One measurement of whole ways from the cart to an order. */
export interface CheckoutCell {
  readonly spread: Spread;
  readonly callers: number;
  readonly load: Load;
  /** Of checkoutComplete alone, ms, ascending. */
  readonly completedMs: readonly number[];
  /** CPU of the process that answers, for each order, µs. */
  readonly graphMicros: number;
}

/** A whole way; is told how long its last step took. */
export type Walk = (took: (ms: number) => void) => Promise<void>;

async function part(graph: MeasuredGraph, options: LoadOptions, walk: Walk) {
  const completedMs: number[] = [];
  const before = await graph.cpuMicros();
  const load = await loaded(options, () => walk((ms) => { completedMs.push(ms); }));
  return { load, completedMs, graphMicros: await graph.cpuMicros() - before };
}

/** So many callers of each spread, in turns, so that the machine's other work falls on both alike. */
export async function cellsOf(graph: MeasuredGraph, options: LoadOptions, walkOf: (spread: Spread) => Walk, turns: number): Promise<CheckoutCell[]> {
  const parts: (Awaited<ReturnType<typeof part>> & { readonly spread: Spread })[] = [];
  for (let turn = 0; turn < turns; turn++) for (const spread of spreads) parts.push({ spread, ...await part(graph, options, walkOf(spread)) });
  return spreads.map((spread) => {
    const own = parts.filter((one) => one.spread === spread);
    const load = together(own.map((one) => one.load));
    return {
      spread, callers: options.callers, load, completedMs: own.flatMap((one) => one.completedMs).toSorted((a, b) => a - b),
      graphMicros: own.reduce((sum, one) => sum + one.graphMicros, 0) / load.calls,
    };
  });
}

/** Rows of a table: what callers saw and what it cost, and beside it the same rows written by hand. */
export const cellRows = (cells: readonly CheckoutCell[], byHand: readonly { readonly name: string; readonly load: Load }[]): (string | number)[][] => [
  ["cart → order", "orders/s", "p50 ms", "p95 ms", "complete p50", "complete p95", "graph µs", "Postgres µs", "WAL bytes"],
  ...cells.map(({ spread, callers, load, completedMs, graphMicros }) => {
    const complete = { ...load, latenciesMs: completedMs };
    return [`${spread === "hot" ? "one hot item" : "uniform"}, ${callers} ${callers === 1 ? "caller" : "callers"}`,
      perSecond(load), within(load, 0.5), within(load, 0.95), within(complete, 0.5), within(complete, 0.95), graphMicros, serverMicrosPerCall(load), load.walBytes / load.calls];
  }),
  ...byHand.map(({ name, load }) => [name, perSecond(load), within(load, 0.5), within(load, 0.95), Number.NaN, Number.NaN, Number.NaN, serverMicrosPerCall(load), load.walBytes / load.calls]),
];
