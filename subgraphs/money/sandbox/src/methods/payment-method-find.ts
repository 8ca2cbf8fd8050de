import type Stripe from "stripe";
import { invalidRequest, noSuch } from "../wire/errors.ts";
import { textOf, type Parameters } from "../wire/parameters.ts";
import type { Work } from "../store/work.ts";
import { paymentMethodNew } from "./payment-method-new.ts";
import type { Behaviour, TestMethod } from "./test-method.ts";
import { testMethodNamed, testMethodNumbered, testTokenNamed } from "./test-methods.ts";

/** The method that a request means by `payment_method` or `payment_method_data`: one of Stripe's test methods makes a new one. Locked. */
export async function paymentMethodFind(work: Work, { payment_method, payment_method_data }: Parameters): Promise<Stripe.PaymentMethod | undefined> {
  if (payment_method_data !== undefined) return paymentMethodFromData(work, payment_method_data as Parameters, "payment_method_data");
  if (typeof payment_method !== "string" || payment_method === "") return undefined;
  const test = testMethodNamed(payment_method);
  if (test) return paymentMethodNew(work, test);
  if (!/^pm_[A-Za-z0-9]{24}$/.test(payment_method)) throw noSuch("payment_method", payment_method, "payment_method", 400);
  return work.lock("payment_method", payment_method, "payment_method");
}

/** A method from what the buyer's form has sent. @throws ApiError for a number that is not one of the test numbers */
export function paymentMethodFromData(work: Work, data: Parameters, within: string): Stripe.PaymentMethod {
  const test = testMethodOf(data, within);
  return paymentMethodNew(work, test, {
    ...(data["metadata"] ? { metadata: data["metadata"] as Stripe.Metadata } : {}),
    ...(data["billing_details"] ? { billing_details: data["billing_details"] as object } : {}),
  });
}

const numberMember: Readonly<Record<string, string>> = { card: "number", sepa_debit: "iban", us_bank_account: "account_number" };

function testMethodOf(data: Parameters, within: string): TestMethod {
  const type = textOf(data, "type") ?? "";
  const member = numberMember[type];
  if (!member) throw invalidRequest(`This sandbox does not speak payment methods of type ${type}.`, { param: within ? `${within}[type]` : "type" });
  const param = within ? `${within}[${type}]` : type;
  const details = data[type] as Parameters | undefined;
  if (!details) throw invalidRequest(`Missing required param: ${param}.`, { param, code: "parameter_missing" });
  const token = details["token"];
  const test = typeof token === "string" ? testTokenNamed(token) : testMethodNumbered(textOf(details, member) ?? "");
  if (test?.type === type) return test;
  if (typeof token === "string") throw noSuch("token", token, `${param}[token]`, 400);
  throw invalidRequest("Your card number is incorrect.", { param: `${param}[${member}]`, code: type === "card" ? "incorrect_number" : "payment_method_unactivated" });
}

/** How a method that this work has read behaves. */
export const behaviourOf = (work: Work, method: Stripe.PaymentMethod): Behaviour => (work.hidden(method.id)["behaviour"] as Behaviour | undefined) ?? {};
