import type Stripe from "stripe";
import { paymentMethodFind } from "../methods/payment-method-find.ts";
import type { Call } from "../server/operation.ts";
import { invalidRequest } from "../wire/errors.ts";
import { confirmOf } from "./payment-intent-confirm.ts";
import { methodUseCheck } from "./method-use.ts";
import { paymentIntentNew } from "./payment-intent-new.ts";

/** Creates an intent and, with `confirm`, attempts it. @throws ApiError 402 if that is declined: the intent stays, and can be attempted again */
export async function paymentIntentCreate({ work, given }: Call): Promise<Stripe.PaymentIntent> {
  if (given["confirm"] !== true) for (const param of onlyConfirming) if (given[param] !== undefined) throw onlyWithConfirm(param);
  const fresh = await paymentIntentNew(work, given);
  const method = await paymentMethodFind(work, given);
  if (method) methodUseCheck(work, fresh, method, "PaymentIntent");
  const intent = work.put<Stripe.PaymentIntent>(method ? { ...fresh, payment_method: method.id, status: "requires_confirmation" } : fresh);
  work.emit("payment_intent.created", intent);
  return given["confirm"] === true ? confirmOf(work, intent, method, given) : intent;
}

const onlyConfirming = ["off_session", "return_url", "error_on_requires_action", "mandate_data", "use_stripe_sdk"];
const onlyWithConfirm = (param: string) => invalidRequest(`You can only pass ${param} when confirm is true.`, { param });
