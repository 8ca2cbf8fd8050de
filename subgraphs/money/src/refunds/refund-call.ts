import { assert } from "@souk/shared/assert";
import type { NewCall } from "../provider/provider-calls.ts";
import { refundExpanded } from "../provider/refund-seen.ts";
import { stripeAmount } from "../provider/stripe-amount.ts";
import type { Refund } from "./refund-tables.ts";

/** What the provider is asked for a refund, or for one that is tried again: the version tells its objects apart. @param chargeRef of the charge that it gives back of */
export function refundCall({ id, version, orderId, amountMinor, currency }: Refund, chargeRef: string): NewCall {
  const amount = stripeAmount({ minor: amountMinor, currency });
  assert(amount !== null, "a part of a charge is an amount that the provider takes");
  return { objectId: id, purpose: "refund.create", params: { charge: chargeRef, amount, metadata: { refund: id, attempt: String(version), ...(orderId ? { order: orderId } : {}) }, expand: refundExpanded } };
}
