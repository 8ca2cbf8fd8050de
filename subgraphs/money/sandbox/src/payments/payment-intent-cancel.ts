import type Stripe from "stripe";
import type { Call } from "../server/operation.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";
import { mayPaymentIntent, paymentIntentTakes } from "./payment-intent-states.ts";
import { textOf } from "../wire/parameters.ts";

/** Ends an intent that has taken nothing; what was only held is let go. @throws ApiError unexpected state */
export async function paymentIntentCancel({ work, id, given }: Call): Promise<Stripe.PaymentIntent> {
  const intent = await work.lock("payment_intent", id);
  paymentIntentTakes("cancel", intent);
  return canceled(work, intent, textOf(given, "cancellation_reason") ?? null, "charge.refunded");
}

/** A held payment that nobody captured for seven days is void. Repeated, it changes nothing. */
export async function paymentIntentExpire(work: Work, id: string): Promise<void> {
  const intent = await work.lock("payment_intent", id);
  if (mayPaymentIntent("expire", intent)) await canceled(work, intent, "expired", "charge.expired");
}

async function canceled(work: Work, intent: Stripe.PaymentIntent, reason: string | null, told: string): Promise<Stripe.PaymentIntent> {
  if (intent.status === "requires_capture") {
    const charge = await work.lock("charge", idOf(intent.latest_charge)!);
    work.emit(told, work.put({ ...charge, amount_refunded: charge.amount, refunded: true }), { amount_refunded: 0, refunded: false });
  }
  const ended = work.put<Stripe.PaymentIntent>({ ...intent, status: "canceled", amount_capturable: 0, canceled_at: work.now, cancellation_reason: reason, next_action: null });
  work.emit("payment_intent.canceled", ended);
  return ended;
}
