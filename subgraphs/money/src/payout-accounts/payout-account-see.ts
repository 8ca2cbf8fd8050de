import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import { accountIncluded, accountSeen } from "../provider/account-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { payoutAccountLearn } from "./payout-account-flow.ts";

/**
 * Asks the provider how a seller's account stands now, and applies it.
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError
 */
export async function payoutAccountSee(runtime: SubgraphRuntime, ref: string): Promise<string | null> {
  const known = await runtime.database.row<{ id: string }>("select id from money.payout_account where provider_ref = $1", [ref]);
  if (!known) return "It is of no account of a seller's here.";      // one whose making nobody has heard the answer of is the completer's
  const account = await stripeOf(runtime.stripe).v2.core.accounts.retrieve(ref, { include: [...accountIncluded] });
  await payoutAccountLearn(runtime, { payoutAccountId: idOf("pac", known.id), news: { kind: "seen", object: accountSeen(account) } });
  return null;
}
