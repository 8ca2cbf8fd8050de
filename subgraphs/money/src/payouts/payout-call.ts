import { assert, present } from "@souk/shared/assert";
import type { PayoutAccount } from "../payout-accounts/payout-account-tables.ts";
import { payoutExpanded } from "../provider/payout-seen.ts";
import type { NewCall } from "../provider/provider-calls.ts";
import { stripeAmount } from "../provider/stripe-amount.ts";
import type { Payout } from "./payout-tables.ts";

/** What the provider is asked for a payout from the seller's account, or for one that is tried again: the version tells its objects apart. */
export function payoutCall({ id, version, amountMinor, currency, method }: Payout, { providerRef }: Pick<PayoutAccount, "providerRef">): NewCall {
  const amount = stripeAmount({ minor: amountMinor, currency });
  assert(amount !== null, "a payout is an amount that the provider takes");
  return {
    objectId: id, purpose: "payout.create",
    params: { account: present(providerRef, "an account that was enabled"), amount, currency: currency.toLowerCase(), method: method.toLowerCase(), metadata: { payout: id, attempt: String(version) }, expand: payoutExpanded },
  };
}
