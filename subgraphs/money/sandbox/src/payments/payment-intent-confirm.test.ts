import { Stripe } from "stripe";
import { describe, expect } from "vitest";
import { fits } from "../testing/wire-schema.ts";
import { refusalOf } from "../testing/refusal.ts";
import { test } from "../testing/world.ts";

const direct = { enabled: true, allow_redirects: "never" } as const;
const euro = { amount: 1_000, currency: "eur", automatic_payment_methods: direct } as const;

describe("confirming a payment intent", () => {
  test.for([
    ["pm_card_chargeDeclined", "card_declined", "generic_decline"],
    ["pm_card_visa_chargeDeclined", "card_declined", "generic_decline"],
    ["pm_card_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"],
    ["pm_card_chargeDeclinedLostCard", "card_declined", "lost_card"],
    ["pm_card_chargeDeclinedStolenCard", "card_declined", "stolen_card"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"],
    ["pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"],
    ["pm_card_radarBlock", "card_declined", "fraudulent"],
  ] as const)("with %s is refused as %s, %s, and leaves a failed charge", async ([method, code, declineCode], { world, stripe }) => {
    const intent = await stripe.paymentIntents.create(euro);
    const refusal = await refusalOf(stripe.paymentIntents.confirm(intent.id, { payment_method: method }));
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect(refusal).toMatchObject({ statusCode: 402, type: "StripeCardError", code, decline_code: declineCode, payment_intent: { id: intent.id, status: "requires_payment_method" } });
    const after = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] });
    expect(after).toMatchObject({ status: "requires_payment_method", payment_method: null, last_payment_error: { code }, latest_charge: { status: "failed", paid: false, balance_transaction: null } });
    expect(fits("payment_intent", after)).toEqual([]);
    await world.receiver.until(({ event }) => event.type === "payment_intent.payment_failed" && event.data.object.id === intent.id);
  });

  test("takes another card after a decline", async ({ stripe }) => {
    const intent = await stripe.paymentIntents.create(euro);
    await refusalOf(stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_chargeDeclined" }));
    expect(await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })).toMatchObject({ status: "succeeded", last_payment_error: null });
  });

  test("waits for the buyer's bank where the card asks for it, and goes on from there", async ({ world, stripe }) => {
    const intent = await stripe.paymentIntents.create({ ...euro, confirm: true, payment_method: "pm_card_authenticationRequired", return_url: "https://shop.example/back" });
    expect(intent).toMatchObject({ status: "requires_action", next_action: { type: "redirect_to_url", redirect_to_url: { return_url: "https://shop.example/back" } } });
    expect(fits("payment_intent", intent)).toEqual([]);
    expect(await world.control("POST", `/payment_intents/${intent.id}/authenticate`, { outcome: "succeed" })).toMatchObject({ status: "succeeded", next_action: null });
    const charge = await stripe.charges.retrieve((await stripe.paymentIntents.retrieve(intent.id)).latest_charge as string);
    expect(charge.payment_method_details?.card?.three_d_secure?.result).toBe("authenticated");
  });

  test("leads a browser through the bank's page and back to the shop", async ({ stripe }) => {
    const intent = await stripe.paymentIntents.create({ ...euro, confirm: true, payment_method: "pm_card_authenticationRequired", return_url: "https://shop.example/back?a=1" });
    const { url } = intent.next_action!.redirect_to_url!;
    expect(await (await fetch(url!)).text()).toContain("3D Secure");
    const answer = await fetch(`${url}&outcome=succeed`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `https://shop.example/back?a=1&payment_intent=${intent.id}&payment_intent_client_secret=${intent.client_secret}&redirect_status=succeeded`]);
    expect((await fetch(url!.replace(/secret=.*/, "secret=guessed"))).status).toBe(404);
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: "succeeded" });
  });

  test("fails when the buyer does not authenticate, and can be tried again", async ({ world, stripe }) => {
    const intent = await stripe.paymentIntents.create({ ...euro, confirm: true, payment_method: "pm_card_threeDSecure2Required" });
    expect(intent.next_action).toMatchObject({ type: "use_stripe_sdk" });
    expect(await world.control("POST", `/payment_intents/${intent.id}/authenticate`, { outcome: "fail" }))
      .toMatchObject({ status: "requires_payment_method", last_payment_error: { code: "payment_intent_authentication_failure" } });
  });

  test("declines after authentication where the card does both", async ({ world, stripe }) => {
    const intent = await stripe.paymentIntents.create({ ...euro, confirm: true, payment_method: "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds" });
    expect(await world.control("POST", `/payment_intents/${intent.id}/authenticate`, { outcome: "succeed" }))
      .toMatchObject({ status: "requires_payment_method", last_payment_error: { code: "card_declined", decline_code: "insufficient_funds" } });
  });

  test("without the buyer is refused where authentication is asked for", async ({ stripe }) => {
    const refusal = await refusalOf(stripe.paymentIntents.create({ ...euro, confirm: true, off_session: true, payment_method: "pm_card_authenticationRequired" }));
    expect(refusal).toMatchObject({ statusCode: 402, code: "authentication_required", payment_intent: { status: "requires_payment_method" } });
  });

  test("wants a way back where redirects are possible, and a method in any case", async ({ stripe }) => {
    const open = await stripe.paymentIntents.create({ amount: 1_000, currency: "eur" });
    expect(await refusalOf(stripe.paymentIntents.confirm(open.id, { payment_method: "pm_card_visa" }))).toMatchObject({ statusCode: 400, param: "return_url" });
    const { id } = await stripe.paymentIntents.create(euro);
    expect(await refusalOf(stripe.paymentIntents.confirm(id))).toMatchObject({ statusCode: 400, code: "payment_intent_unexpected_state" });
  });

  test.for([
    ["pm_success_de", "eur", "succeeded"], ["pm_failed_de", "eur", "requires_payment_method"],
    ["pm_usBankAccount_success", "usd", "succeeded"], ["pm_usBankAccount_insufficientFunds", "usd", "requires_payment_method"],
  ] as const)("with the bank's %s is processing first, and %s later ends %s", async ([method, currency, end], { world, stripe }) => {
    const intent = await stripe.paymentIntents.create({ amount: 5_000, currency, automatic_payment_methods: direct, confirm: true, payment_method: method });
    expect(intent).toMatchObject({ status: "processing", amount_received: 0 });
    expect(fits("payment_intent", intent)).toEqual([]);
    await world.advance(1_000);
    const after = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] });
    expect(after.status).toBe(end);
    expect(fits("charge", after.latest_charge as Stripe.Charge)).toEqual([]);
  });

  test("stays processing until the bank answers, as the control address tells it", async ({ world, stripe }) => {
    const { id, status } = await stripe.paymentIntents.create({ amount: 5_000, currency: "usd", automatic_payment_methods: direct, confirm: true, payment_method: "pm_usBankAccount_processing" });
    await world.advance(3_600_000);
    expect([status, (await stripe.paymentIntents.retrieve(id)).status]).toEqual(["processing", "processing"]);
    expect(await world.control("POST", `/payment_intents/${id}/settle`, { outcome: "succeed" })).toMatchObject({ status: "succeeded", amount_received: 5_000 });
  });

  test("uses a method without a customer once", async ({ stripe }) => {
    const { id } = await stripe.paymentMethods.create({ type: "card", card: { token: "tok_visa" } });
    expect(await stripe.paymentIntents.create({ ...euro, confirm: true, payment_method: id })).toMatchObject({ status: "succeeded", payment_method: id });
    expect(await refusalOf(stripe.paymentIntents.create({ ...euro, confirm: true, payment_method: id }))).toMatchObject({ statusCode: 400, param: "payment_method" });
  });
});
