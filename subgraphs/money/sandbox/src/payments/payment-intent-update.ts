import type Stripe from "stripe";
import { customerFind } from "../customers/customer-find.ts";
import { paymentMethodFind } from "../methods/payment-method-find.ts";
import type { Call } from "../server/operation.ts";
import { amountCheck, currencyCheck } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { methodUseCheck } from "./method-use.ts";
import { methodTypes } from "./method-types.ts";
import { mayPaymentIntent, paymentIntentTakes } from "./payment-intent-states.ts";
import { textOf } from "../wire/parameters.ts";

const always = ["description", "receipt_email", "shipping", "transfer_group", "statement_descriptor", "statement_descriptor_suffix"];
const whileOpen = ["amount", "currency", "customer", "payment_method", "payment_method_data", "capture_method", "setup_future_usage"];
const unspoken = ["application_fee_amount", "transfer_data"];

/** Changes what may still change: words and metadata at any time, the amount until it is attempted with success. */
export async function paymentIntentUpdate({ work, id, given }: Call): Promise<Stripe.PaymentIntent> {
  const intent = await work.lock("payment_intent", id);
  paymentIntentTakes("update", intent);
  const late = mayPaymentIntent("confirm", intent) ? undefined : whileOpen.find((name) => given[name] !== undefined);
  if (late) {
    throw invalidRequest(`This PaymentIntent's ${late} could not be updated because it has a status of ${intent.status}. You may only update the ${late} of a PaymentIntent with one of the following statuses: `
      + "requires_payment_method, requires_confirmation, requires_action.", { param: late, code: "payment_intent_unexpected_state", payment_intent: intent });
  }
  for (const param of unspoken) if (given[param] !== undefined) throw invalidRequest(`This sandbox does not speak ${param} of a payment intent.`, { param });
  const currency = given["currency"] === undefined ? intent.currency : currencyCheck(textOf(given, "currency") ?? "");
  const customer = textOf(given, "customer");
  if (customer) await customerFind(work, customer);
  const plain = Object.fromEntries([...always, "capture_method", "setup_future_usage", "customer"].filter((name) => given[name] !== undefined).map((name) => [name, given[name] === "" ? null : given[name]]));
  const changed: Stripe.PaymentIntent = {
    ...intent, ...plain, currency, payment_method_types: methodTypes(currency, intent.allowed_payment_method_types ?? undefined),
    amount: amountCheck(Number(given["amount"] ?? intent.amount), currency), metadata: metadataOf(intent.metadata, given["metadata"]),
  };
  const method = await paymentMethodFind(work, given);
  if (!method) return work.put(changed);
  methodUseCheck(work, changed, method, "PaymentIntent");
  return work.put<Stripe.PaymentIntent>({ ...changed, payment_method: method.id, status: "requires_confirmation", next_action: null });
}
