import type Stripe from "stripe";
import type { Currency } from "@souk/shared/money";
import { amountOfStripe } from "./stripe-amount.ts";

/** What people call a bank account by. */
export interface BankSeen { readonly name: string | null; readonly last4: string | null }

/** A payout from an account at the provider to its bank, as it was seen. */
export interface PayoutSeen {
  /** po_… */
  readonly ref: string;
  /** FAILED: it did not arrive, or came back after it had. */
  readonly status: "PENDING" | "IN_TRANSIT" | "PAID" | "FAILED";
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly arrivesAt: Date;
  readonly failureCode: string | null;
  readonly failure: string | null;
  readonly bank: BankSeen | null;
}

/** What must be expanded for `payoutSeen`. */
export const payoutExpanded = ["destination"];

/** The provider's object in our words. */
export function payoutSeen(payout: Stripe.Payout): PayoutSeen {
  const { minor, currency } = amountOfStripe(payout.amount, payout.currency);
  return {
    ref: payout.id, status: statusOf(payout.status), amountMinor: minor, currency, arrivesAt: new Date(payout.arrival_date * 1_000),
    failureCode: payout.status === "canceled" ? "canceled" : payout.failure_code ?? null, failure: payout.status === "canceled" ? "It was cancelled at the provider." : payout.failure_message ?? null, bank: bankOf(payout.destination),
  };
}

function statusOf(status: string): PayoutSeen["status"] {
  if (status === "paid") return "PAID";
  if (status === "in_transit") return "IN_TRANSIT";
  return status === "failed" || status === "canceled" ? "FAILED" : "PENDING";
}

function bankOf(destination: Stripe.Payout["destination"]): BankSeen | null {
  if (!destination || typeof destination === "string" || !("last4" in destination)) return null;
  return { name: "bank_name" in destination ? destination.bank_name ?? null : null, last4: destination.last4 ?? null };
}
