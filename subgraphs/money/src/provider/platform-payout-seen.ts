import type Stripe from "stripe";
import { balanceSeen, type BalanceSeen } from "./balance-seen.ts";

/** A payout of the platform's own at the provider, as it was seen. */
export interface PlatformPayoutSeen {
  /** po_… */
  readonly ref: string;
  readonly status: "IN_TRANSIT" | "PAID" | "FAILED";
  readonly failure: string | null;
  readonly arrivesAt: Date;
  /** Taken from the balance; null until the provider has made it. */
  readonly balance: BalanceSeen | null;
  /** Back on the balance. */
  readonly failureBalance: BalanceSeen | null;
}

/** What must be expanded for `platformPayoutSeen`. */
export const platformPayoutExpanded = ["balance_transaction", "failure_balance_transaction"];

/** The provider's object in our words. @throws Error if it was not expanded as `platformPayoutExpanded` says */
export const platformPayoutSeen = (payout: Stripe.Payout): PlatformPayoutSeen => ({
  ref: payout.id, status: payout.status === "paid" ? "PAID" : payout.status === "failed" || payout.status === "canceled" ? "FAILED" : "IN_TRANSIT",
  failure: payout.failure_message ?? payout.failure_code ?? (payout.status === "canceled" ? "It was cancelled." : null), arrivesAt: new Date(payout.arrival_date * 1_000),
  balance: balanceSeen(payout.balance_transaction, "PAYOUT", payout.id), failureBalance: balanceSeen(payout.failure_balance_transaction, "PAYOUT_FAILURE", payout.id),
});
