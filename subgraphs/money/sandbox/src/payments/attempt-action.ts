import type Stripe from "stripe";
import type { Work } from "../store/work.ts";

/** The intent waits for its buyer: at the sandbox's page if there is a way back, otherwise in the client's own code. */
export function attemptAsksAction(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, returnUrl: string | null): Stripe.PaymentIntent {
  const next_action = nextAction(work, intent, returnUrl, "payment_intents");
  const waiting = work.put<Stripe.PaymentIntent>({ ...intent, status: "requires_action", payment_method: method.id, next_action }, { ...work.hidden(intent.id), returnUrl });
  work.emit("payment_intent.requires_action", waiting);
  return waiting;
}

/** What the buyer has to do next: visit the page where the sandbox plays the buyer's bank. */
export function nextAction({ origin }: Work, intent: { readonly id: string; readonly client_secret: string | null }, returnUrl: string | null, things: "payment_intents" | "setup_intents") {
  const url = `${origin}/sandbox/${things}/${intent.id}/authenticate?client_secret=${intent.client_secret}`;
  return returnUrl
    ? { type: "redirect_to_url", redirect_to_url: { return_url: returnUrl, url } }
    : { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: url } };
}
