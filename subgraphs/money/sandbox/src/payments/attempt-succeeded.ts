import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";
import { chargeNew } from "./charge-new.ts";
import { chargeSettle } from "./charge-settle.ts";
import { methodSpend } from "./method-use.ts";

const authorizationMs = 7 * 86_400_000;      // an uncaptured card payment is void after seven days

/** The issuer said yes: the money is taken, or held until it is captured. */
export function attemptSucceeded(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, isAuthenticated: boolean): Stripe.PaymentIntent {
  const isHeld = intent.capture_method === "manual";
  const charge = chargeNew(work, intent, method, { status: "succeeded", isCaptured: !isHeld }, isAuthenticated);
  keepForLater(work, intent, method, isAuthenticated);
  const taken: Stripe.PaymentIntent = { ...intent, payment_method: method.id, latest_charge: charge.id, next_action: null, last_payment_error: null };
  if (isHeld) {
    work.emit("charge.succeeded", charge);
    const held = work.put<Stripe.PaymentIntent>({ ...taken, status: "requires_capture", amount_capturable: intent.amount });
    work.emit("payment_intent.amount_capturable_updated", held);
    work.later("expire", intent.id, work.nowMs + authorizationMs);
    return held;
  }
  return intentSucceeded(work, taken, charge);
}

/** A captured charge makes its intent succeed; the balance follows at once or, when captured asynchronously, a moment later. */
export function intentSucceeded(work: Work, intent: Stripe.PaymentIntent, charge: Stripe.Charge): Stripe.PaymentIntent {
  const isLater = intent.capture_method === "automatic_async";
  if (isLater) work.later("settle", charge.id, work.nowMs + work.settings.settleMs);
  work.emit("charge.succeeded", isLater ? charge : chargeSettle(work, charge));
  const { dispute } = (work.hidden(charge.id)["behaviour"] ?? {}) as Behaviour;
  if (dispute) work.later("dispute", charge.id, work.nowMs + work.settings.settleMs);
  const succeeded = work.put<Stripe.PaymentIntent>({ ...intent, status: "succeeded", amount_received: charge.amount_captured, processing: null });
  work.emit("payment_intent.succeeded", succeeded);
  return succeeded;
}

/** Attaches the method if it is to serve again, otherwise spends it. */
function keepForLater(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, isAuthenticated: boolean): void {
  const customer = idOf(intent.customer);
  if (!intent.setup_future_usage || !customer) return methodSpend(work, method);
  const isSetUp = isAuthenticated || work.hidden(method.id)["isSetUp"] === true;
  const kept = work.put<Stripe.PaymentMethod>({ ...method, customer }, { ...work.hidden(method.id), isSetUp });
  if (method.customer === null) work.emit("payment_method.attached", kept);
}
