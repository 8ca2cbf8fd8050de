import { describe, expect } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { fits } from "../testing/wire-schema.ts";
import { test } from "../testing/world.ts";

const direct = { enabled: true, allow_redirects: "never" } as const;

describe("setting a method up", () => {
  test("attaches it to the customer", async ({ world, stripe }) => {
    const { id: customer } = await stripe.customers.create();
    const intent = await stripe.setupIntents.create({ customer, automatic_payment_methods: direct });
    expect(intent.status).toBe("requires_payment_method");
    const done = await stripe.setupIntents.confirm(intent.id, { payment_method: "pm_card_visa", expand: ["payment_method"] });
    expect(done).toMatchObject({ status: "succeeded", payment_method: { customer } });
    expect(fits("setup_intent", done)).toEqual([]);
    expect(await refusalOf(stripe.setupIntents.cancel(intent.id))).toMatchObject({ code: "setup_intent_unexpected_state" });
    await world.receiver.until(({ event }) => event.type === "setup_intent.succeeded" && event.data.object.id === intent.id);
  });

  test("with authentication lets the customer be charged without it afterwards", async ({ world, stripe }) => {
    const { id: customer } = await stripe.customers.create();
    const intent = await stripe.setupIntents.create({ customer, automatic_payment_methods: direct, confirm: true, payment_method: "pm_card_authenticationRequiredOnSetup" });
    expect(intent).toMatchObject({ status: "requires_action", next_action: { type: "use_stripe_sdk" } });
    expect(await world.control("POST", `/setup_intents/${intent.id}/authenticate`, { outcome: "succeed" })).toMatchObject({ status: "succeeded" });
    expect(await stripe.paymentIntents.create({ amount: 1_000, currency: "eur", customer, payment_method: intent.payment_method as string, off_session: true, confirm: true, automatic_payment_methods: direct }))
      .toMatchObject({ status: "succeeded" });
  });

  test("is refused by the issuer, tried with another card, and cancelled", async ({ world, stripe }) => {
    const { id } = await stripe.setupIntents.create({ automatic_payment_methods: direct });
    expect(await refusalOf(stripe.setupIntents.confirm(id, { payment_method: "pm_card_chargeDeclinedExpiredCard" }))).toMatchObject({ statusCode: 402, code: "expired_card", setup_intent: { id, status: "requires_payment_method" } });
    await stripe.setupIntents.confirm(id, { payment_method: "pm_card_authenticationRequired" });
    expect(await world.control("POST", `/setup_intents/${id}/authenticate`, { outcome: "fail" })).toMatchObject({ status: "requires_payment_method", last_setup_error: { code: "setup_intent_authentication_failure" } });
    expect(await stripe.setupIntents.update(id, { metadata: { a: "1" }, payment_method: "pm_card_visa" })).toMatchObject({ status: "requires_confirmation" });
    expect(await stripe.setupIntents.cancel(id)).toMatchObject({ status: "canceled" });
  });
});
