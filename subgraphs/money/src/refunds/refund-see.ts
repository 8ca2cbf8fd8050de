import type { SubgraphRuntime } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { refundExpanded, refundSeen } from "../provider/refund-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { refundLearn } from "./refund-flow.ts";

/**
 * Asks the provider how a refund stands now, and applies it.
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError, and Error where the provider's object contradicts ours
 */
export async function refundSee(runtime: SubgraphRuntime, ref: string): Promise<string | null> {
  const refund = await stripeOf(runtime.stripe).refunds.retrieve(ref, { expand: refundExpanded });
  const refundId = refund.metadata?.["refund"];
  if (!isId("rfd", refundId)) return "It is of no refund of ours.";
  const known = await runtime.database.row<{ ref: string | null }>("select provider_ref as ref from money.refund where id = $1", [uuidOf(refundId)]);
  if (!known) return "It is of a refund that is not here.";
  if (known.ref !== null && known.ref !== ref) throw new Error(`${ref} says that it is of ${refundId}, which is another's`);
  await refundLearn(runtime, { refundId, news: { kind: "seen", object: refundSeen(refund) } });
  return null;
}
