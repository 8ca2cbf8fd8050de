import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../until.ts";
import type { Market } from "./market.ts";

/** What a comparison of the books with the provider has found, entry by entry. */
export interface Reconciled {
  readonly state: string;
  readonly failure: string | null;
  readonly entries: number;
  readonly matched: number;
  readonly inTransit: number;
  readonly breaks: number;
  /** Those breaks, at most 20. */
  readonly items: readonly string[];
}

interface Run extends Omit<Reconciled, "items"> { readonly id: string }
interface Item { readonly kind: string; readonly sourceRef: string | null; readonly currency: string; readonly difference: { readonly minor: string } }

const fields = "id state failure entries matched inTransit breaks";
const itemsQuery = "query Breaks($filter: ReconciliationItemFilter, $first: Int!) { reconciliationItems(filter: $filter, first: $first) { nodes { kind sourceRef currency difference { minor } } } }";
const [itemsShown, withinMs, lookMs, hourMs] = [20, 600_000, 500, 3_600_000];

/** Has finance hold the books against the provider, from before the first day until its clock's now, and waits for what comes of it. */
export async function marketReconciled({ place, people: { sven } }: Market, beganAt: Date): Promise<Reconciled> {
  const { now_ms: nowMs } = await place.control<{ now_ms: number }>("/sandbox/clock");
  const told = await sven.gives<{ reconciliationRun: Run | null }>("reconciliationRunStart", {
    about: "end", fields: `reconciliationRun { ${fields} }`, input: { from: new Date(beganAt.getTime() - hourMs).toISOString(), until: new Date(nowMs).toISOString() }, isOperator: true,
  });
  const begun = told?.payload.reconciliationRun;
  if (!begun) throw new Error(`no comparison could be begun: ${JSON.stringify(told)}`);
  let run = begun;
  await until("the books are compared", async () => {
    await sleep(lookMs);
    run = (await sven.reads<{ reconciliationRun: Run }>(`query ($id: ID!) { reconciliationRun(id: $id) { ${fields} } }`, { id: begun.id }, { isOperator: true }))!.reconciliationRun;
    return run.state !== "RUNNING";
  }, withinMs);
  const items = run.breaks > 0 ? (await sven.reads<{ reconciliationItems: { nodes: readonly Item[] } }>(itemsQuery, { filter: { runId: run.id }, first: itemsShown }, { isOperator: true }))!.reconciliationItems.nodes : [];
  return { ...run, items: items.map(({ kind, sourceRef, currency, difference }) => `${kind} ${sourceRef ?? ""} ${difference.minor} ${currency}`) };
}
