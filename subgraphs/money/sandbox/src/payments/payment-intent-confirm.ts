import type Stripe from "stripe";
import { paymentMethodFind } from "../methods/payment-method-find.ts";
import type { Call } from "../server/operation.ts";
import type { Work } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idOf } from "../wire/objects.ts";
import { textOf, type Parameters } from "../wire/parameters.ts";
import { attempt } from "./attempt.ts";
import { methodUseCheck } from "./method-use.ts";
import { paymentIntentTakes } from "./payment-intent-states.ts";

/** Attempts an intent, with another method if one is given. @throws ApiError 402 declined; 400 unexpected state */
export async function paymentIntentConfirm({ work, id, given }: Call): Promise<Stripe.PaymentIntent> {
  const intent = await work.lock("payment_intent", id);
  paymentIntentTakes("confirm", intent);
  const known = idOf(intent.payment_method);
  const method = await paymentMethodFind(work, given) ?? (known ? await work.lock("payment_method", known) : undefined);
  const told: Stripe.PaymentIntent = {
    ...intent,
    ...pick(given, ["capture_method", "receipt_email", "setup_future_usage", "shipping"]),
  };
  return confirmOf(work, told, method, given);
}

const pick = (given: Parameters, names: readonly string[]): object => Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [name, given[name] === "" ? null : given[name]]));

/** The part that creating with `confirm` and confirming share. */
export function confirmOf(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod | undefined, given: Parameters): Stripe.PaymentIntent {
  if (!method) {
    throw invalidRequest("You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, "
      + "or confirm it again directly with a payment method or ConfirmationToken.", { code: "payment_intent_unexpected_state", payment_intent: intent });
  }
  const terms = {
    isOffSession: given["off_session"] !== undefined && given["off_session"] !== false,
    failsOnAction: given["error_on_requires_action"] === true,
    returnUrl: textOf(given, "return_url") ?? null,
  };
  if (intent.automatic_payment_methods?.allow_redirects === "always" && !terms.returnUrl && !terms.isOffSession && !terms.failsOnAction) throw returnUrlMissing();
  methodUseCheck(work, intent, method, "PaymentIntent");
  return attempt(work, intent, method, terms);
}

const returnUrlMissing = () => invalidRequest(
  "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. "
  + "If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
  { param: "return_url" });
