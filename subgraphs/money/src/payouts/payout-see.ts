import type { SubgraphRuntime } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { payoutExpanded, payoutSeen } from "../provider/payout-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { payoutLearn } from "./payout-flow.ts";

/**
 * Asks the provider how a payout stands now, and applies it.
 * @param accountRef of whose account it is
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError, and Error where the provider's object contradicts ours
 */
export async function payoutSee(runtime: SubgraphRuntime, ref: string, accountRef: string): Promise<string | null> {
  const payout = await stripeOf(runtime.stripe).payouts.retrieve(ref, { expand: payoutExpanded }, { stripeAccount: accountRef });
  const payoutId = payout.metadata?.["payout"];
  if (!isId("pyt", payoutId)) return "It is of no payout of ours.";
  const known = await runtime.database.row<{ account: string; ref: string | null; past: readonly string[] }>(
    "select a.provider_ref as account, p.provider_ref as ref, p.past_refs as past from money.payout p join money.payout_account a on a.id = p.account_id where p.id = $1", [uuidOf(payoutId)]);
  if (!known || known.account !== accountRef) return "It is of a payout that is not here.";
  if (known.past.includes(ref)) return "It is of an attempt before the present one.";
  if (known.ref !== null && known.ref !== ref) throw new Error(`${ref} says that it is of ${payoutId}, which is another's`);
  await payoutLearn(runtime, { payoutId, news: { kind: "seen", object: payoutSeen(payout) } });
  return null;
}
