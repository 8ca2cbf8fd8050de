import type { SubgraphRuntime } from "@souk/shared/context";
import { isId } from "@souk/shared/ids";
import { platformPayoutExpanded, platformPayoutSeen } from "../provider/platform-payout-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { platformPayoutLearn } from "./platform-payout-flow.ts";

/**
 * Asks the provider how a payout of the platform's own stands now, and applies it.
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError
 */
export async function platformPayoutSee(runtime: SubgraphRuntime, ref: string): Promise<string | null> {
  const payout = await stripeOf(runtime.stripe).payouts.retrieve(ref, { expand: platformPayoutExpanded });
  const platformPayoutId = payout.metadata?.["platformPayout"];
  if (!isId("ppo", platformPayoutId)) return "It is of no payout of the platform's own.";
  await platformPayoutLearn(runtime, { platformPayoutId, news: { kind: "seen", object: platformPayoutSeen(payout) } });
  return null;
}
