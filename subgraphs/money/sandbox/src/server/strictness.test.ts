import { describe, expect } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { secretKey, test } from "../testing/world.ts";
import { operations } from "./operations.ts";
import { requestSchema } from "../wire/request-schemas.ts";

const euro = { amount: 1_000, currency: "eur" };

describe("a request that does not fit", () => {
  test.for([
    ["an unknown parameter", { ...euro, colour: "red" }, "parameter_unknown", "colour", "Received unknown parameter: colour"],
    ["an unknown parameter within another", { ...euro, payment_method_data: { type: "sepa_debit", colour: "red" } }, "parameter_unknown", "payment_method_data[colour]", "Received unknown parameter: payment_method_data[colour]"],
    ["a missing amount", { currency: "eur" }, "parameter_missing", "amount", "Missing required param: amount."],
    ["a word for a number", { ...euro, amount: "many" }, "parameter_invalid_integer", "amount", "Invalid integer: many"],
    ["a fraction for a number", { ...euro, amount: 10.5 }, "parameter_invalid_integer", "amount", "Invalid integer: 10.5"],
    ["a word that is none of those offered", { ...euro, capture_method: "later" }, undefined, "capture_method", "Invalid capture_method: must be one of automatic, automatic_async, or manual"],
    ["a word for a yes or no", { ...euro, confirm: "maybe" }, undefined, "confirm", "Invalid boolean: maybe"],
    ["an empty text where none can be", { ...euro, customer: "" }, "parameter_invalid_empty", "customer", /^You passed an empty string for 'customer'/],
    ["a text for an object", { ...euro, shipping: "home" }, undefined, "shipping", "Invalid object: home"],
    ["a list for a text", { ...euro, description: ["a"] }, undefined, "description", "Invalid array"],
    ["an unknown currency", { ...euro, currency: "xyz" }, undefined, "currency", /^Invalid currency: xyz\./],
    ["too little", { ...euro, amount: 49 }, "amount_too_small", "amount", "Amount must be at least 0.50 eur"],
    ["too much", { ...euro, amount: 100_000_000 }, "amount_too_large", "amount", "Amount must be no more than 999999.99 eur"],
    ["nothing", { ...euro, amount: 0 }, "parameter_invalid_integer", "amount", "This value must be greater than or equal to 1."],
    ["a third decimal that is not 0", { amount: 1_005, currency: "kwd" }, "parameter_invalid_integer", "amount", /divisible by 10/],
    ["what only confirming knows", { ...euro, off_session: true }, undefined, "off_session", "You can only pass off_session when confirm is true."],
    ["an unknown customer", { ...euro, customer: "cus_unknown" }, "resource_missing", "customer", "No such customer: 'cus_unknown'"],
    ["an unknown method", { ...euro, payment_method: "pm_card_unheardOf" }, "resource_missing", "payment_method", "No such PaymentMethod: 'pm_card_unheardOf'"],
    ["what cannot be expanded", { ...euro, expand: ["amount"] }, undefined, "expand", "This property cannot be expanded (amount)."],
  ] as const)("for %s is refused in Stripe's words", async ([, given, code, param, message], { stripe }) => {
    const refusal = await refusalOf(stripe.paymentIntents.create(given as never));
    expect(refusal).toMatchObject({ statusCode: 400, type: "StripeInvalidRequestError", rawType: "invalid_request_error", param });
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
    expect(refusal.requestId).toMatch(/^req_/);
  });

  test("leaves zero-decimal and whole currencies as they are", async ({ stripe }) => {
    expect(await stripe.paymentIntents.create({ amount: 500, currency: "JPY" })).toMatchObject({ amount: 500, currency: "jpy" });
    expect(await stripe.paymentIntents.create({ amount: 5_000, currency: "kwd" })).toMatchObject({ amount: 5_000, currency: "kwd" });
    expect(await refusalOf(stripe.paymentIntents.create({ amount: 550, currency: "ugx" }))).toMatchObject({ param: "amount" });
  });
});

describe("at the door", () => {
  test("a wrong or missing key is refused", async ({ world }) => {
    expect(await refusalOf(world.client({}, "sk_test_somebodyElses1234").balance.retrieve())).toMatchObject({ statusCode: 401, type: "StripeAuthenticationError", message: "Invalid API Key provided: sk_test_*************1234" });
    const answer = await fetch(`${world.sandbox.url}/v1/balance`);
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining("You did not provide an API key.")]);
    const basic = await fetch(`${world.sandbox.url}/v1/balance`, { headers: { authorization: `Basic ${Buffer.from(`${secretKey}:`).toString("base64")}` } });
    expect(basic.status).toBe(200);
  });

  test("unknown paths, objects and versions are refused", async ({ world, stripe }) => {
    expect(await refusalOf(stripe.rawRequest("GET", "/v1/unheard_of"))).toMatchObject({ statusCode: 404, message: expect.stringContaining("Unrecognized request URL (GET: /v1/unheard_of)") as string });
    expect(await refusalOf(stripe.paymentIntents.retrieve("pi_unknown"))).toMatchObject({ statusCode: 404, code: "resource_missing", param: "intent", message: "No such payment_intent: 'pi_unknown'" });
    expect(await refusalOf(stripe.customers.create({}, { stripeAccount: "acct_1" }))).toMatchObject({ statusCode: 400, message: expect.stringContaining("does not speak stripe-account with customers.create") as string });
    expect(await refusalOf(world.client({ apiVersion: "2019-01-01" as never }).balance.retrieve())).toMatchObject({ statusCode: 400, message: expect.stringContaining("Invalid Stripe API version") as string });
  });

  test("every operation that takes parameters has a schema of its own", () => {
    const onlyExpand = operations.filter(({ name }) => requestSchema(name) === requestSchema("none")).map(({ name }) => name);
    expect(onlyExpand).toEqual(["customers.del", "customers.retrievePaymentMethod", "webhook_endpoints.del"]);
  });
});
