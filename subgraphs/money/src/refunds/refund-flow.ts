import { batcher, type Batcher } from "@souk/shared/batcher";
import type { SubgraphRuntime } from "@souk/shared/context";
import { isTransient, type Database } from "@souk/shared/database";
import { point } from "../provider/points.ts";
import { refundsApply } from "./refunds-apply.ts";
import type { RefundLearned } from "./refund-step.ts";

const flows = new WeakMap<Database, Batcher<RefundLearned, true>>();

/** Applies what was learned of a refund, together with whatever else is learned meanwhile: one transaction, one commit for many. */
export async function refundLearn({ database }: SubgraphRuntime, learned: RefundLearned, deadlineMs: number): Promise<void> {
  let flow = flows.get(database);
  if (!flow) flows.set(database, flow = batcher<RefundLearned, true>({
    maxBatch: 64, maxWaiting: 2_000, batchTimeoutMs: 10_000, lanes: 2, isOutage: isTransient,
    run: async (all) => {
      await database.transaction({ origin: { actor: "service:money", correlationId: `refund-${all[0]!.refundId}` } }, (tx) => refundsApply(tx, all));
      point("refund:committed");
      return all.map(() => ({ ok: true }));
    },
  }));
  await flow.submit(learned, { deadlineMs });
}
