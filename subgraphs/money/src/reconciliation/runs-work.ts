import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { Stripe } from "stripe";
import { DataLacking } from "./data-lacking.ts";
import type { ReconciliationRun } from "./reconciliation-tables.ts";
import { runFail, runLeave, runTake, RunTaken } from "./run-move.ts";
import { runSteps } from "./run-steps.ts";

/** Waits between attempts, in seconds: together a quarter of an hour, in which a provider that is down is mostly up again. */
const waitsSeconds = [2, 10, 30, 60, 120, 300, 300];
/** How often a step is tried before the run has failed. */
export const runAttemptsMax = waitsSeconds.length + 1;

/** Steps in one go: some seconds, so that other sweeps of the process have their turn. */
const stepsMax = 50;
const everyMs = 1_000;

/** Goes on with a run that is due, some steps. A run without what it needs fails, and says so: it is never an empty success. */
async function runsWork(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  let run = await runTake(runtime.database);
  if (!run) return 0;
  try {
    for (let steps = 0; run !== null && steps < stepsMax; steps++) run = await runSteps[run.step](runtime, run);
    if (run !== null) await runLeave(runtime.database, run, { waitSeconds: 0, isFailure: false });
  } catch (error) {
    await missed(runtime, run!, error);
  }
  return 1;
}

async function missed(runtime: SubgraphRuntime, run: ReconciliationRun, error: unknown): Promise<void> {
  if (error instanceof RunTaken) return;
  const isLacking = error instanceof DataLacking;
  if (!isLacking && run.attempts + 1 < runAttemptsMax) {
    runtime.log.warn({ err: error, run: run.id, step: run.step }, "a reconciliation does not come further; it is tried again");
    await runLeave(runtime.database, run, { waitSeconds: waitsSeconds[run.attempts]!, isFailure: true });
    return;
  }
  const reason = isLacking ? error.message : error instanceof Stripe.errors.StripeError ? `The provider does not answer: ${error.message}` : "It could not be computed; the log says why.";
  runtime.log.error({ err: error, run: run.id, step: run.step }, "a reconciliation has failed");
  await runtime.database.transaction({ origin: { actor: "service:money", correlationId: run.id } }, (tx) => runFail(tx, run, reason));
}

/** The worker of the runs. */
export const reconciliationWorker: Sweep = { name: "the books are held against the provider", everyMs, batchMax: 1, sweep: runsWork };
