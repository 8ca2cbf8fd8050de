import type Stripe from "stripe";
import type { Decline } from "../methods/declines.ts";
import { behaviourOf } from "../methods/payment-method-find.ts";
import type { Work } from "../store/work.ts";
import { idNew } from "../wire/ids.ts";
import { idOf } from "../wire/objects.ts";
import { chargeDetails, chargeOutcome } from "./charge-details.ts";

/** How an attempt to take money stands. */
export type Attempted = { readonly status: "succeeded" | "pending"; readonly isCaptured: boolean } | { readonly status: "failed"; readonly decline: Decline };

/** Keeps the charge of one attempt on an intent, whatever came of it. */
export function chargeNew(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, attempted: Attempted, isAuthenticated: boolean): Stripe.Charge {
  const decline = attempted.status === "failed" ? attempted.decline : undefined;
  const isCaptured = attempted.status === "succeeded" && attempted.isCaptured;
  const behaviour = behaviourOf(work, method);
  const charge: Stripe.Charge = {
    id: idNew("ch"), object: "charge", amount: intent.amount, amount_captured: isCaptured ? intent.amount : 0, amount_refunded: 0,
    application: null, application_fee: null, application_fee_amount: null, balance_transaction: null, billing_details: method.billing_details,
    calculated_statement_descriptor: intent.statement_descriptor ?? "SANDBOX", captured: isCaptured, created: work.now, currency: intent.currency,
    customer: idOf(intent.customer), description: intent.description, disputed: false, failure_balance_transaction: null,
    failure_code: decline?.code ?? null, failure_message: decline?.message ?? null, fraud_details: {}, livemode: intent.livemode, metadata: intent.metadata,
    on_behalf_of: null, outcome: chargeOutcome(behaviour, decline), paid: attempted.status === "succeeded", payment_intent: intent.id, payment_method: method.id,
    payment_method_details: chargeDetails(method, intent.amount, isAuthenticated), radar_options: {}, receipt_email: intent.receipt_email, receipt_number: null, receipt_url: null,
    refunded: false, review: null, shipping: intent.shipping, source: null, source_transfer: null, statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix, status: attempted.status, transfer_data: null, transfer_group: intent.transfer_group,
  };
  return work.put(charge, { behaviour });
}
