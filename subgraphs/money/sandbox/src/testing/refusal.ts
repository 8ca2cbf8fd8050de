import { Stripe } from "stripe";

/** What a call is refused with. @throws Error if it is not refused, or by something that is no answer of the API */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const outcome = await call.then(() => "went through", (error: unknown) => error);
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(`not refused: ${String(outcome)}`);
}
