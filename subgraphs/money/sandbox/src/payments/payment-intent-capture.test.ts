import { describe, expect } from "vitest";
import type Stripe from "stripe";
import { refusalOf } from "../testing/refusal.ts";
import { fits } from "../testing/wire-schema.ts";
import { test } from "../testing/world.ts";

const held = (stripe: Stripe, amount = 10_000) => stripe.paymentIntents.create({
  amount, currency: "eur", capture_method: "manual", confirm: true, payment_method: "pm_card_mastercard", automatic_payment_methods: { enabled: true, allow_redirects: "never" },
});

describe("capturing what was held", () => {
  test("takes all of it, and then nothing more", async ({ world, stripe }) => {
    const intent = await held(stripe);
    expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 10_000, amount_received: 0 });
    expect(fits("payment_intent", intent)).toEqual([]);
    expect(await stripe.paymentIntents.capture(intent.id, { expand: ["latest_charge.balance_transaction"] }))
      .toMatchObject({ status: "succeeded", amount_capturable: 0, amount_received: 10_000, latest_charge: { balance_transaction: { amount: 10_000, fee: 320, net: 9_680 } } });
    expect(await refusalOf(stripe.paymentIntents.capture(intent.id))).toMatchObject({ statusCode: 400, code: "payment_intent_unexpected_state" });
    await world.receiver.until(({ event }) => event.type === "payment_intent.succeeded" && event.data.object.id === intent.id);
    expect(world.receiver.typesOf(intent.id).toSorted()).toEqual(["payment_intent.amount_capturable_updated", "payment_intent.created", "payment_intent.succeeded"]);
  });

  test("takes a part and lets the rest go", async ({ stripe }) => {
    const { id } = await held(stripe);
    expect(await refusalOf(stripe.paymentIntents.capture(id, { amount_to_capture: 10_001 }))).toMatchObject({ code: "amount_too_large" });
    const captured = await stripe.paymentIntents.capture(id, { amount_to_capture: 4_000, expand: ["latest_charge.balance_transaction"] });
    expect(captured).toMatchObject({ amount_received: 4_000, latest_charge: { amount: 10_000, amount_captured: 4_000, amount_refunded: 6_000, balance_transaction: { amount: 4_000 } } });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: id, amount: 4_001 }))).toMatchObject({ param: "amount" });
    expect(await stripe.refunds.create({ payment_intent: id })).toMatchObject({ amount: 4_000 });
  });

  test("is too late after a cancellation, which gives back what was held", async ({ stripe }) => {
    const { id, latest_charge } = await held(stripe);
    expect(await stripe.paymentIntents.cancel(id, { cancellation_reason: "requested_by_customer" })).toMatchObject({ status: "canceled", cancellation_reason: "requested_by_customer", amount_capturable: 0 });
    expect(await stripe.charges.retrieve(latest_charge as string)).toMatchObject({ refunded: true, captured: false, balance_transaction: null });
    expect(await refusalOf(stripe.paymentIntents.capture(id))).toMatchObject({ code: "payment_intent_unexpected_state" });
    expect(await refusalOf(stripe.paymentIntents.cancel(id))).toMatchObject({ code: "payment_intent_unexpected_state" });
  });

  test("is too late after seven days", async ({ world, stripe }) => {
    const { id } = await held(stripe);
    await world.advance(7 * 86_400_000);
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ status: "canceled", cancellation_reason: "expired" });
  });
});
