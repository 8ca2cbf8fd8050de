import type Stripe from "stripe";
import { declines, type Decline } from "../methods/declines.ts";
import { behaviourOf, paymentMethodFind } from "../methods/payment-method-find.ts";
import { nextAction } from "../payments/attempt-action.ts";
import { memberOf } from "../payments/attempt-declined.ts";
import { methodUseCheck } from "../payments/method-use.ts";
import type { Call } from "../server/operation.ts";
import type { Work } from "../store/work.ts";
import { ApiError, invalidRequest } from "../wire/errors.ts";
import { idOf } from "../wire/objects.ts";
import { textOf, type Parameters } from "../wire/parameters.ts";
import { setupIntentTakes } from "./setup-intent-states.ts";

/** Sets a method up for later payments. @throws ApiError 402 refused by the issuer; 400 unexpected state */
export async function setupIntentConfirm({ work, id, given }: Call): Promise<Stripe.SetupIntent> {
  const intent = await work.lock("setup_intent", id);
  setupIntentTakes("confirm", intent);
  const known = idOf(intent.payment_method);
  const method = await paymentMethodFind(work, given) ?? (known ? await work.lock("payment_method", known) : undefined);
  return setupConfirmOf(work, intent, method, given);
}

/** The part that creating with `confirm` and confirming share. */
export function setupConfirmOf(work: Work, intent: Stripe.SetupIntent, method: Stripe.PaymentMethod | undefined, given: Parameters): Stripe.SetupIntent {
  if (!method) throw invalidRequest("You cannot confirm this SetupIntent because it's missing a payment method.", { code: "setup_intent_unexpected_state", setup_intent: intent });
  methodUseCheck(work, intent, method, "SetupIntent");
  const returnUrl = textOf(given, "return_url") ?? null;
  if (intent.automatic_payment_methods?.allow_redirects === "always" && !returnUrl) {
    throw invalidRequest("This SetupIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`.", { param: "return_url" });
  }
  if (behaviourOf(work, method).authentication) {
    const waiting = work.put<Stripe.SetupIntent>({ ...intent, payment_method: method.id, status: "requires_action", next_action: nextAction(work, intent, returnUrl, "setup_intents") }, { returnUrl });
    work.emit("setup_intent.requires_action", waiting);
    return waiting;
  }
  return setUp(work, intent, method);
}

/** The issuer answers: the method belongs to the customer and may be used without the buyer, or the intent wants another. */
export function setUp(work: Work, intent: Stripe.SetupIntent, method: Stripe.PaymentMethod): Stripe.SetupIntent {
  const { attach } = behaviourOf(work, method);
  if (attach) {
    const failed = setupFailed(work, intent, method, declines[attach]);
    throw new ApiError(402, { type: "card_error", ...memberOf(declines[attach]), setup_intent: failed, payment_method: method }, { keepsWork: true });
  }
  const customer = idOf(intent.customer);
  const kept = work.put<Stripe.PaymentMethod>({ ...method, customer: customer ?? method.customer }, { ...work.hidden(method.id), isSetUp: true });
  if (customer && method.customer === null) work.emit("payment_method.attached", kept);
  const succeeded = work.put<Stripe.SetupIntent>({ ...intent, payment_method: method.id, status: "succeeded", next_action: null, last_setup_error: null });
  work.emit("setup_intent.succeeded", succeeded);
  return succeeded;
}

/** The intent after a refusal: it wants another method, and says why. */
export function setupFailed(work: Work, intent: Stripe.SetupIntent, method: Stripe.PaymentMethod, decline: Decline): Stripe.SetupIntent {
  const failed = work.put<Stripe.SetupIntent>({
    ...intent, payment_method: null, status: "requires_payment_method", next_action: null,
    last_setup_error: { ...memberOf(decline), payment_method: method, type: "card_error" },
  });
  work.emit("setup_intent.setup_failed", failed);
  return failed;
}
