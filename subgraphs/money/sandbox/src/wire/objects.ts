import type Stripe from "stripe";

/** Settings of a balance have no id on the wire: here it is that of their account. */
export type KeptBalanceSettings = Stripe.BalanceSettings & { readonly id: string };

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
  transfer: Stripe.Transfer;
  transfer_reversal: Stripe.TransferReversal;
  payout: Stripe.Payout;
  balance_settings: KeptBalanceSettings;
  bank_account: Stripe.BankAccount;
  "v2.core.account": Stripe.V2.Core.Account;
  /** A link has no id on the wire: here it is what its address ends with. */
  "v2.core.account_link": Stripe.V2.Core.AccountLink & { readonly id: string };
}
export type Kind = keyof Kinds;
/** Any kept object. */
export type Kept = Kinds[Kind];

/** A reference that is kept as an id. @throws TypeError if it was expanded: what is kept never is */
export function idOf(reference: string | { readonly id: string } | null | undefined): string | null {
  if (reference == null || typeof reference === "string") return reference ?? null;
  throw new TypeError("a kept object refers by id");
}
