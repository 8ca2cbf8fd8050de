import { assert, present } from "@souk/shared/assert";
import type { PayoutAccount } from "../payout-accounts/payout-account-tables.ts";
import type { NewCall } from "../provider/provider-calls.ts";
import { stripeAmount } from "../provider/stripe-amount.ts";
import { transferExpanded } from "../provider/transfer-seen.ts";
import type { Transfer } from "./payout-tables.ts";

/** What the provider is asked for a transfer. Its group is the payout: one transfer pays many orders. */
export function transferCall({ id, payoutId, amountMinor, currency }: Transfer, { providerRef }: Pick<PayoutAccount, "providerRef">): NewCall {
  const amount = stripeAmount({ minor: amountMinor, currency });
  assert(amount !== null, "a payout is an amount that the provider takes");
  return {
    objectId: id, purpose: "transfer.create",
    params: { amount, currency: currency.toLowerCase(), destination: present(providerRef, "an account that is enabled"), transfer_group: payoutId, metadata: { transfer: id, payout: payoutId }, expand: transferExpanded },
  };
}

/** What it is asked to take a transfer back: the whole of it. */
export const reversalCall = ({ id, providerRef, payoutId }: Transfer): NewCall => ({
  objectId: id, purpose: "transfer.reverse", params: { transfer: present(providerRef, "a transfer that came about"), metadata: { transfer: id, payout: payoutId }, expand: transferExpanded },
});
