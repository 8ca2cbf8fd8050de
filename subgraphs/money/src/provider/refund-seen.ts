import type Stripe from "stripe";
import type { Currency } from "@souk/shared/money";
import { balanceSeen, type BalanceSeen } from "./balance-seen.ts";
import { amountOfStripe } from "./stripe-amount.ts";

/** A refund at the provider, as it was seen. */
export interface RefundSeen {
  /** re_… */
  readonly ref: string;
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED";
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly failure: string | null;
  /** Taken from the balance; null until the provider has made it. */
  readonly balance: BalanceSeen | null;
  /** Back on the balance, where the buyer's bank sent it back. */
  readonly failureBalance: BalanceSeen | null;
}

/** What must be expanded for `refundSeen`. */
export const refundExpanded = ["balance_transaction", "failure_balance_transaction"];

/** The provider's object in our words. @throws Error if it was not expanded as `refundExpanded` says */
export function refundSeen(refund: Stripe.Refund): RefundSeen {
  const { minor, currency } = amountOfStripe(refund.amount, refund.currency);
  return {
    ref: refund.id, status: refund.status === "succeeded" ? "SUCCEEDED" : refund.status === "failed" || refund.status === "canceled" ? "FAILED" : "PENDING",
    amountMinor: minor, currency, failure: refund.failure_reason ?? null,
    balance: balanceSeen(refund.balance_transaction, "REFUND", refund.id), failureBalance: balanceSeen(refund.failure_balance_transaction, "REFUND_FAILURE", refund.id),
  };
}
