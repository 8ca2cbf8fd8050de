import type Stripe from "stripe";

/** Pays into the platform's balance so that exactly `amount` more of a currency is available. */
export async function fund(stripe: Stripe, amount: number, currency = "eur"): Promise<void> {
  const gross = Math.ceil((amount + 30) / (1 - 0.029)) + 1;
  const { id } = await stripe.paymentIntents.create({
    amount: gross, currency, confirm: true, capture_method: "automatic", payment_method: "pm_card_bypassPending", automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  });
  const [came] = (await stripe.balanceTransactions.list({ source: (await stripe.paymentIntents.retrieve(id)).latest_charge as string })).data;
  if (came!.net > amount) await stripe.refunds.create({ payment_intent: id, amount: came!.net - amount });
}

/** What a currency has available, of the platform or of a connected account. */
export async function available(stripe: Stripe, stripeAccount?: string, currency = "eur"): Promise<number> {
  const balance = await stripe.balance.retrieve({}, stripeAccount ? { stripeAccount } : {});
  return balance.available.find((line) => line.currency === currency)?.amount ?? 0;
}
