import type { SubgraphRuntime } from "@souk/shared/context";
import { newId, uuidOf } from "@souk/shared/ids";
import { present } from "@souk/shared/assert";
import { reconciliationRuns, type ReconciliationRun } from "./reconciliation-tables.ts";
import { runInsert } from "./run-start.ts";
import { reconciliationWorker } from "./runs-work.ts";

const lookAgainMs = 500;

/** Reconciles a span of the provider's time and waits for the end, however long the provider takes; a worker that runs beside it helps. @returns the run as it ended, also where it failed */
export async function reconciliationSpan(runtime: SubgraphRuntime, span: { readonly from: Date; readonly until: Date; readonly includesBank: boolean }): Promise<ReconciliationRun> {
  const { id } = present(await runtime.database.transaction({ origin: { actor: "service:cli", correlationId: "souk-reconcile" } }, (tx) => runInsert(tx, { ...span, cause: `command:${newId("rcr")}`, currency: null })), "a run of a cause of its own");
  for (;;) {
    const [run] = await runtime.database.read(reconciliationRuns, `select ${reconciliationRuns.select("r")} from money.reconciliation_run r where r.id = $1`, [uuidOf(id)]);
    if (run && run.state !== "RUNNING") return run;
    if (await reconciliationWorker.sweep(runtime) === 0) await new Promise((resolve) => { setTimeout(resolve, lookAgainMs); });
  }
}
