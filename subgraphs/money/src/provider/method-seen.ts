import type Stripe from "stripe";

/** A way of paying at the provider, as it was seen: its token, and what people call it by. */
export interface MethodSeen {
  /** pm_… */
  readonly ref: string;
  /** cus_… of whoever keeps it; null for nobody's. */
  readonly customerRef: string | null;
  /** card, sepa_debit … */
  readonly type: string;
  readonly brand: string | null;
  readonly last4: string | null;
  readonly expiry: { readonly month: number; readonly year: number } | null;
}

/** The provider's object in our words; null where there is none. @throws Error if it was not expanded */
export function methodSeen(method: string | Stripe.PaymentMethod | null): MethodSeen | null {
  if (!method) return null;
  if (typeof method === "string") throw new Error("a payment method was not expanded");
  const { id, type, customer, card, sepa_debit: sepa, us_bank_account: bank } = method;
  return {
    ref: id, type, customerRef: typeof customer === "string" ? customer : customer?.id ?? null,
    brand: card?.brand ?? null, last4: card?.last4 ?? sepa?.last4 ?? bank?.last4 ?? null, expiry: card ? { month: card.exp_month, year: card.exp_year } : null,
  };
}
