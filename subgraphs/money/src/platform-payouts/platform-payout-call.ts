import { assert } from "@souk/shared/assert";
import type { NewCall } from "../provider/provider-calls.ts";
import { platformPayoutExpanded } from "../provider/platform-payout-seen.ts";
import { stripeAmount } from "../provider/stripe-amount.ts";
import type { PlatformPayout } from "./platform-payout-tables.ts";

/** What the provider is asked for a payout. Its reference at the bank is its id here: by that the bank's line is known. */
export function platformPayoutCall({ id, amountMinor, currency }: PlatformPayout): NewCall {
  const amount = stripeAmount({ minor: amountMinor, currency });
  assert(amount !== null, "the amount was checked when it was asked for");
  return { objectId: id, purpose: "platformPayout.create", params: { amount, currency: currency.toLowerCase(), metadata: { platformPayout: id }, expand: platformPayoutExpanded } };
}
