import type Stripe from "stripe";
import type { Currency } from "@souk/shared/money";
import { amountOfStripe } from "./stripe-amount.ts";

/** An entry of the provider's balance, as it was seen. */
export interface BalanceSeen {
  /** txn_… */
  readonly ref: string;
  /** Of what it is: ch_…, re_…, du_…, tr_…, trr_…, po_… */
  readonly sourceRef: string;
  readonly kind: "CHARGE" | "REFUND" | "REFUND_FAILURE" | "TRANSFER" | "TRANSFER_REVERSAL" | "DISPUTE" | "DISPUTE_REVERSAL" | "PAYOUT" | "PAYOUT_FAILURE";
  /** With its sign: money in is positive. */
  readonly amountMinor: bigint;
  readonly feeMinor: bigint;
  readonly currency: Currency;
  readonly isAvailable: boolean;
  readonly createdAt: Date;
  readonly availableAt: Date;
}

/** An expanded balance transaction; null while the provider has not made it yet. @throws Error if it was not expanded */
export function balanceSeen(given: string | Stripe.BalanceTransaction | null | undefined, kind: BalanceSeen["kind"], sourceRef: string): BalanceSeen | null {
  if (!given) return null;
  if (typeof given === "string") throw new Error("a balance transaction was not expanded");
  const { minor, currency } = amountOfStripe(given.amount, given.currency);
  return {
    ref: given.id, sourceRef, kind, amountMinor: minor, feeMinor: amountOfStripe(given.fee, given.currency).minor, currency,
    isAvailable: given.status === "available", createdAt: new Date(given.created * 1_000), availableAt: new Date(given.available_on * 1_000),
  };
}
