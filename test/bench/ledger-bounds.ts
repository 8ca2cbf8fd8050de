import { figure } from "./columns.ts";
import type { Apart } from "./ledger-apart.ts";
import type { Spread } from "./ledger-journals.ts";
import type { Cell } from "./ledger-matrix.ts";
import { perSecond, serverMicrosPerCall, within } from "./load.ts";

const callers = 64;
const bounds = {
  postgresMicros: 70,         // of a one-posting journal, its event counted apart
  besideRaw: 0.6,             // of the throughput of bare inserts, one commit each
  hotP99: 1.5,                // times that of uniform accounts
  growth: 1.5,                // times the cost, at ten times the data
} as const;

/** What was promised, beside what came out, as rows of a table. The machine is small and others use it: a person judges. */
export function boundRows(cells: readonly Cell[], { event, rows }: Apart, growthWorst: number): string[][] {
  const cellOf = (spread: Spread) => cells.find((cell) => cell.shape === "one posting" && cell.spread === spread && cell.callers === callers)!.loads;
  const row = (what: string, measured: number, bound: string, holds: boolean) => [what, figure(measured), bound, holds ? "holds" : "MISSED"];
  const spreads: readonly Spread[] = ["hot", "uniform"];
  const p99 = (spread: Spread) => within(cellOf(spread).batched, 0.99);
  return [
    [`one posting, ${callers} callers, batched`, "measured", "bound", ""],
    ...spreads.map((spread) => {
      const micros = serverMicrosPerCall(cellOf(spread).batched) - event;
      return row(`Postgres µs per journal without its event, ${spread}`, micros, `≤ ${bounds.postgresMicros}`, micros <= bounds.postgresMicros);
    }),
    ...spreads.map((spread) => [`the same beside its bare rows, ${spread}`, `${figure((serverMicrosPerCall(cellOf(spread).batched) - event) / rows)} ×`, "", ""]),
    ...spreads.map((spread) => {
      const ratio = perSecond(cellOf(spread).batched) / perSecond(cellOf(spread).raw);
      return row(`throughput beside raw inserts, ${spread}`, ratio, `≥ ${bounds.besideRaw}`, ratio >= bounds.besideRaw);
    }),
    row("p99 hot beside uniform", p99("hot") / p99("uniform"), `≤ ${bounds.hotP99}`, p99("hot") / p99("uniform") <= bounds.hotP99),
    row("Postgres µs at ten times the journals, the worst of all", growthWorst, `≤ ${bounds.growth}`, growthWorst <= bounds.growth),
  ];
}
