import type Stripe from "stripe";
import { declines } from "../methods/declines.ts";
import { behaviourOf } from "../methods/payment-method-find.ts";
import type { Work } from "../store/work.ts";
import { attemptAsksAction } from "./attempt-action.ts";
import { attemptDeclined } from "./attempt-declined.ts";
import { attemptProcessing } from "./attempt-processing.ts";
import { attemptSucceeded } from "./attempt-succeeded.ts";

/** What a client says about one attempt. */
export interface AttemptTerms {
  readonly isOffSession: boolean;
  /** The client cannot take the buyer through an action: fail instead. */
  readonly failsOnAction: boolean;
  readonly returnUrl: string | null;
}

/**
 * Tries to take the money, as the method behaves: authentication first, then the issuer's answer.
 * The intent is locked and keeps `method`.
 * @throws ApiError 402 for a decline; the failed charge and the intent's state stay
 */
export function attempt(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, terms: AttemptTerms, isAuthenticated = false): Stripe.PaymentIntent {
  const behaviour = behaviourOf(work, method);
  const isAsked = behaviour.authentication === "always" || (behaviour.authentication === "unlessSetUp" && work.hidden(method.id)["isSetUp"] !== true);
  if (isAsked && !isAuthenticated) {
    if (terms.isOffSession || terms.failsOnAction) return attemptDeclined(work, intent, method, declines.authenticationRequired, false);
    return attemptAsksAction(work, intent, method, terms.returnUrl);
  }
  if (behaviour.settles) return attemptProcessing(work, intent, method, behaviour.settles);
  if (behaviour.charge) return attemptDeclined(work, intent, method, declines[behaviour.charge], isAuthenticated);
  return attemptSucceeded(work, intent, method, isAuthenticated);
}
