import type Stripe from "stripe";
import type { Decline } from "../methods/declines.ts";
import type { Work } from "../store/work.ts";
import { ApiError, docUrl } from "../wire/errors.ts";
import { chargeNew } from "./charge-new.ts";

/** Keeps the failed charge, opens the intent for another method, and refuses. @throws ApiError 402, always; the writes stay */
export function attemptDeclined(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, decline: Decline, isAuthenticated: boolean): never {
  const charge = chargeNew(work, intent, method, { status: "failed", decline }, isAuthenticated);
  work.emit("charge.failed", charge);
  throw declineRefused(intentDeclined(work, intent, method, decline, charge.id), decline, charge.id, method);
}

/** The intent after a failed attempt: it wants another method, and says why. */
export function intentDeclined(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, decline: Decline, chargeId: string | null): Stripe.PaymentIntent {
  const last_payment_error: Stripe.PaymentIntent.LastPaymentError = { ...memberOf(decline), ...(chargeId ? { charge: chargeId } : {}), payment_method: method, type: "card_error" };
  const failed = work.put<Stripe.PaymentIntent>({
    ...intent, status: "requires_payment_method", payment_method: null, next_action: null, processing: null, last_payment_error,
    latest_charge: chargeId ?? intent.latest_charge,
  });
  work.emit("payment_intent.payment_failed", failed);
  return failed;
}

/** The members that an error and an intent's last error share. */
export const memberOf = (decline: Decline) => ({
  code: decline.code, doc_url: docUrl(decline.code), message: decline.message,
  ...(decline.decline_code ? { decline_code: decline.decline_code } : {}), ...(decline.advice_code ? { advice_code: decline.advice_code } : {}),
});

const declineRefused = (intent: Stripe.PaymentIntent, decline: Decline, chargeId: string, method: Stripe.PaymentMethod): ApiError =>
  new ApiError(402, { type: "card_error", ...memberOf(decline), charge: chargeId, payment_intent: intent, payment_method: method }, { keepsWork: true });
