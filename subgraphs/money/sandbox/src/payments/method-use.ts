import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idOf } from "../wire/objects.ts";

/** @throws ApiError if the intent may not use the method: another type, another customer's, or spent */
export function methodUseCheck(work: Work, intent: Pick<Stripe.PaymentIntent, "customer" | "payment_method_types">, method: Stripe.PaymentMethod, thing: "PaymentIntent" | "SetupIntent"): void {
  if (!intent.payment_method_types.includes(method.type)) {
    throw invalidRequest(`The PaymentMethod provided (${method.type}) is not allowed for this ${thing}. Please attach a payment method of one of the following types: ${intent.payment_method_types.join(", ")}.`,
      { param: "payment_method" });
  }
  const owner = idOf(method.customer);
  if (owner && idOf(intent.customer) === null) {
    throw invalidRequest(`The PaymentMethod ${method.id} belongs to a Customer. Please include the Customer in the \`customer\` parameter on the ${thing}.`, { param: "payment_method" });
  }
  if (owner && owner !== idOf(intent.customer)) {
    throw invalidRequest(`The PaymentMethod ${method.id} does not belong to the Customer you supplied ${idOf(intent.customer)}.`, { param: "payment_method" });
  }
  if (!owner && work.hidden(method.id)["isSpent"]) throw spent();
}

/** A method without a customer serves once. */
export const spent = () => invalidRequest(
  "The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account without Customer attachment, "
  + "or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach it to a Customer first.", { param: "payment_method" });

/** Notes that the method was used; one without a customer cannot be again. */
export function methodSpend(work: Work, method: Stripe.PaymentMethod): void {
  if (method.customer === null) work.put(method, { ...work.hidden(method.id), isSpent: true });
}
