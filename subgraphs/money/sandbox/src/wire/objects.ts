import type Stripe from "stripe";

/** Kinds that are kept, each with its shape on the wire. */
export interface Kinds {
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  balance_transaction: Stripe.BalanceTransaction;
  customer: Stripe.Customer;
  payment_method: Stripe.PaymentMethod;
  setup_intent: Stripe.SetupIntent;
  dispute: Stripe.Dispute;
  webhook_endpoint: Stripe.WebhookEndpoint;
}
export type Kind = keyof Kinds;
/** Any kept object. */
export type Kept = Kinds[Kind];

/** A reference that is kept as an id. @throws TypeError if it was expanded: what is kept never is */
export function idOf(reference: string | { readonly id: string } | null | undefined): string | null {
  if (reference == null || typeof reference === "string") return reference ?? null;
  throw new TypeError("a kept object refers by id");
}
