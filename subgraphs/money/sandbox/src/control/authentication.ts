import { declines } from "../methods/declines.ts";
import { behaviourOf } from "../methods/payment-method-find.ts";
import { attempt } from "../payments/attempt.ts";
import { intentDeclined } from "../payments/attempt-declined.ts";
import { paymentIntentTakes } from "../payments/payment-intent-states.ts";
import { setUp, setupFailed } from "../setups/setup-intent-confirm.ts";
import { setupIntentTakes } from "../setups/setup-intent-states.ts";
import type { Work } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idOf } from "../wire/objects.ts";

/** What the buyer did at their bank's page. */
export type Authentication = "succeed" | "fail";

/** @throws ApiError for any other word */
export function authenticationOf(word: unknown): Authentication {
  if (word === "succeed" || word === "fail") return word;
  throw invalidRequest("outcome is succeed or fail", { param: "outcome" });
}

/** The buyer has been at their bank's page: the attempt goes on, or fails. @throws ApiError 402 if the issuer then declines; what was written stays */
export async function paymentIntentAuthenticate(work: Work, id: string, outcome: Authentication): Promise<object> {
  const intent = await work.lock("payment_intent", id);
  paymentIntentTakes("authenticate", intent);
  const method = await work.lock("payment_method", idOf(intent.payment_method)!);
  if (outcome === "fail") return intentDeclined(work, intent, method, declines.authenticationFailed, null);
  return attempt(work, intent, method, { isOffSession: false, failsOnAction: false, returnUrl: null }, true);
}

/** The same for a setup. */
export async function setupIntentAuthenticate(work: Work, id: string, outcome: Authentication): Promise<object> {
  const intent = await work.lock("setup_intent", id);
  setupIntentTakes("authenticate", intent);
  const method = await work.lock("payment_method", idOf(intent.payment_method)!);
  if (outcome === "fail" || behaviourOf(work, method).authentication === undefined) return setupFailed(work, intent, method, declines.setupAuthenticationFailed);
  return setUp(work, intent, method);
}
