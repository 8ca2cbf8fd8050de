import { batcher, type Batcher } from "@souk/shared/batcher";
import type { SubgraphRuntime } from "@souk/shared/context";
import { isTransient, type Database } from "@souk/shared/database";
import { point } from "../provider/points.ts";
import { paymentsApply } from "./payments-apply.ts";
import type { PaymentSeen } from "./payment-step.ts";
import type { Payment } from "./payment-tables.ts";

const flows = new WeakMap<Database, Batcher<PaymentSeen, Payment | null>>();

const batchMax = 64;             // holds, parts and postings of as many groups are some thousand rows: some 50 ms
const waitingMax = 2_000;        // some seconds of work; beyond, the webhook or the look comes again
const batchTimeoutMs = 10_000;   // locks of others end within their own limits
const lanes = 2;                 // while one batch commits, the next is at work

/**
 * Applies what was learned of a payment, together with whatever else is learned meanwhile: one transaction, one commit for
 * many buyers. @returns the payment as it is then; null when there is none of that id
 */
export async function paymentLearn({ database, secrets }: SubgraphRuntime, seen: PaymentSeen, deadlineMs: number): Promise<Payment | null> {
  let flow = flows.get(database);
  if (!flow) flows.set(database, flow = batcher<PaymentSeen, Payment | null>({
    maxBatch: batchMax, maxWaiting: waitingMax, batchTimeoutMs, lanes, isOutage: isTransient,
    run: async (all) => {
      const standing = await database.transaction({ origin: { actor: "service:money", correlationId: `payment-${all[0]!.paymentId}` } }, (tx) => paymentsApply(tx, secrets, all));
      if (standing.some((payment) => payment?.state === "CAPTURED")) point("capture:committed");
      return standing.map((payment) => ({ ok: payment ?? null }));
    },
  }));
  return flow.submit(seen, { deadlineMs });
}
