import type Stripe from "stripe";
import { present } from "@souk/shared/assert";
import type { Currency } from "@souk/shared/money";
import type { Decline, MethodLabel, NextAction } from "../payments/payment-tables.ts";
import { balanceSeen, type BalanceSeen } from "./balance-seen.ts";
import { amountOfStripe } from "./stripe-amount.ts";

/** A charge of a payment, as it was seen: an attempt to take the money. */
export interface ChargeSeen {
  /** ch_… */
  readonly ref: string;
  readonly outcome: "SUCCEEDED" | "DECLINED" | "PENDING";
  readonly amountMinor: bigint;
  readonly declineCode: string | null;
  readonly method: MethodLabel;
  readonly at: Date;
  /** Null until the provider has made it. */
  readonly balance: BalanceSeen | null;
}

/** A payment at the provider, as it was seen: all that we believe of it. */
export interface IntentSeen {
  /** pi_… */
  readonly ref: string;
  readonly status: "OPEN" | "REQUIRES_ACTION" | "PROCESSING" | "SUCCEEDED" | "CANCELLED";
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly clientSecret: string | null;
  readonly nextAction: NextAction | null;
  readonly decline: Decline | null;
  /** The latest. */
  readonly charge: ChargeSeen | null;
}

/** What must be expanded for `intentSeen`. */
export const intentExpanded = ["latest_charge.balance_transaction"];

const statuses: Readonly<Record<Stripe.PaymentIntent["status"], IntentSeen["status"]>> = {
  requires_payment_method: "OPEN", requires_confirmation: "OPEN", requires_action: "REQUIRES_ACTION", processing: "PROCESSING",
  requires_capture: "PROCESSING", succeeded: "SUCCEEDED", canceled: "CANCELLED",
};

/** The provider's object in our words. @throws Error if it was not expanded as `intentExpanded` says */
export function intentSeen(intent: Stripe.PaymentIntent): IntentSeen {
  const status = present(statuses[intent.status], `a payment that is ${intent.status}`);
  const { minor, currency } = amountOfStripe(intent.amount, intent.currency);
  return {
    ref: intent.id, status, amountMinor: minor, currency,
    clientSecret: intent.client_secret, nextAction: status === "REQUIRES_ACTION" ? nextActionSeen(intent.next_action) : null,
    decline: status === "OPEN" ? declineSeen(intent.last_payment_error) : null, charge: chargeSeen(intent.latest_charge),
  };
}

const nextActionSeen = (action: Stripe.PaymentIntent.NextAction | null): NextAction =>
  ({ kind: action?.redirect_to_url ? "REDIRECT" : "PROVIDER_SDK", url: action?.redirect_to_url?.url ?? null });

const declineSeen = (error: Stripe.PaymentIntent.LastPaymentError | null): Decline | null =>
  (error ? { code: error.decline_code ?? error.code ?? "declined", message: error.message ?? "The payment was declined." } : null);

function chargeSeen(charge: string | Stripe.Charge | null): ChargeSeen | null {
  if (!charge) return null;
  if (typeof charge === "string") throw new Error("a charge was not expanded");
  const outcome = charge.status === "failed" ? "DECLINED" : charge.status === "succeeded" && charge.captured ? "SUCCEEDED" : "PENDING";
  const details = charge.payment_method_details;
  return {
    ref: charge.id, outcome, amountMinor: amountOfStripe(charge.amount, charge.currency).minor, declineCode: charge.outcome?.reason ?? charge.failure_code,
    method: { type: details?.type ?? "unknown", brand: details?.card?.brand ?? null, last4: details?.card?.last4 ?? details?.sepa_debit?.last4 ?? details?.us_bank_account?.last4 ?? null },
    at: new Date(charge.created * 1_000), balance: balanceSeen(charge.balance_transaction, "CHARGE", charge.id),
  };
}
