import type Stripe from "stripe";
import { customerFind } from "../customers/customer-find.ts";
import { memberOf } from "../payments/attempt-declined.ts";
import { spent } from "../payments/method-use.ts";
import type { Call } from "../server/operation.ts";
import { ApiError, invalidRequest } from "../wire/errors.ts";
import { idOf } from "../wire/objects.ts";
import { declines } from "./declines.ts";
import { behaviourOf, paymentMethodFind } from "./payment-method-find.ts";
import { textOf } from "../wire/parameters.ts";

/** Gives a method to a customer, who can use it again and again. @throws ApiError 402 if its issuer refuses, 400 if it has served already */
export async function paymentMethodAttach({ work, id, given }: Call): Promise<Stripe.PaymentMethod> {
  const customer = textOf(given, "customer") ?? "";
  await customerFind(work, customer);
  const method = (await paymentMethodFind(work, { payment_method: id }))!;
  const owner = idOf(method.customer);
  if (owner === customer) return method;
  if (owner) throw invalidRequest("The payment method you provided has already been attached to a customer.", { param: "payment_method" });
  if (work.hidden(id)["isSpent"]) throw spent();
  const { attach } = behaviourOf(work, method);
  if (attach) throw new ApiError(402, { type: "card_error", ...memberOf(declines[attach]) });
  const attached = work.put<Stripe.PaymentMethod>({ ...method, customer });
  work.emit("payment_method.attached", attached);
  return attached;
}

/** Takes a method away from its customer; it can never be used again. */
export async function paymentMethodDetach({ work, id }: Call): Promise<Stripe.PaymentMethod> {
  const method = await work.lock("payment_method", id);
  if (method.customer === null) throw invalidRequest("The payment method you provided is not attached to a customer so detachment is impossible.", { param: "payment_method" });
  const detached = work.put<Stripe.PaymentMethod>({ ...method, customer: null }, { ...work.hidden(id), isSpent: true });
  work.emit("payment_method.detached", detached, { customer: method.customer });
  return detached;
}
