import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import type { Work } from "../store/work.ts";
import { chargeNew } from "./charge-new.ts";
import { methodSpend } from "./method-use.ts";

const delayedMs = 180_000;      // Stripe's delayed test accounts take three minutes

/** A debit of a bank is on its way; what comes of it is learned later. */
export function attemptProcessing(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, settles: NonNullable<Behaviour["settles"]>): Stripe.PaymentIntent {
  const charge = chargeNew(work, intent, method, { status: "pending", isCaptured: false }, false);
  methodSpend(work, method);
  work.emit("charge.pending", charge);
  const processing = work.put<Stripe.PaymentIntent>({ ...intent, status: "processing", payment_method: method.id, latest_charge: charge.id, next_action: null, last_payment_error: null });
  work.emit("payment_intent.processing", processing);
  if (settles !== "never") work.later("processing", intent.id, work.nowMs + (settles === "delayed" ? delayedMs : work.settings.processingMs));
  return processing;
}
