import { batcher, type Batcher } from "@souk/shared/batcher";
import type { SubgraphRuntime } from "@souk/shared/context";
import { isTransient, type Database } from "@souk/shared/database";
import type { SetupLearned } from "./setup-step.ts";
import { setupsApply } from "./setups-apply.ts";

const flows = new WeakMap<Database, Batcher<SetupLearned, true>>();

/** Applies what was learned of a setup, together with whatever else is learned meanwhile: one transaction, one commit for many. */
export async function setupLearn({ database, secrets }: SubgraphRuntime, learned: SetupLearned, deadlineMs: number): Promise<void> {
  let flow = flows.get(database);
  if (!flow) flows.set(database, flow = batcher<SetupLearned, true>({
    maxBatch: 64, maxWaiting: 2_000, batchTimeoutMs: 10_000, lanes: 2, isOutage: isTransient,
    run: async (all) => {
      await database.transaction({ origin: { actor: "service:money", correlationId: `setup-${all[0]!.setupId}` } }, (tx) => setupsApply(tx, secrets, all));
      return all.map(() => ({ ok: true }));
    },
  }));
  await flow.submit(learned, { deadlineMs });
}
