import { describe, expect } from "vitest";
import type Stripe from "stripe";
import { refusalOf } from "../testing/refusal.ts";
import { fits } from "../testing/wire-schema.ts";
import { test } from "../testing/world.ts";

const paid = (stripe: Stripe, payment_method = "pm_card_visa", amount = 10_000) => stripe.paymentIntents.create({
  amount, currency: "eur", confirm: true, payment_method, automatic_payment_methods: { enabled: true, allow_redirects: "never" },
});

describe("refunding", () => {
  test("gives all of it back, and then nothing more", async ({ world, stripe }) => {
    const intent = await paid(stripe);
    const refund = await stripe.refunds.create({ payment_intent: intent.id, reason: "requested_by_customer", expand: ["balance_transaction", "charge"] });
    expect(refund).toMatchObject({ amount: 10_000, status: "succeeded", balance_transaction: { amount: -10_000, fee: 0, net: -10_000, type: "refund" }, charge: { refunded: true, amount_refunded: 10_000 } });
    expect(fits("refund", refund)).toEqual([]);
    expect(await refusalOf(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({ statusCode: 400, code: "charge_already_refunded" });
    await world.receiver.until(({ event }) => event.type === "refund.created" && event.data.object.id === refund.id);
    await world.receiver.until(({ event }) => event.type === "charge.refunded" && event.data.object.id === intent.latest_charge);
  });

  test("gives parts back until nothing remains", async ({ stripe }) => {
    const { id, latest_charge } = await paid(stripe);
    await stripe.refunds.create({ charge: latest_charge as string, amount: 3_000 });
    await stripe.refunds.create({ payment_intent: id, amount: 3_000 });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: id, amount: 4_001 }))).toMatchObject({ statusCode: 400, param: "amount", message: "Refund amount (40.01 eur) is greater than unrefunded amount on charge (40.00 eur)" });
    expect(await stripe.refunds.create({ payment_intent: id })).toMatchObject({ amount: 4_000 });
    expect((await stripe.refunds.list({ payment_intent: id })).data.map(({ amount }) => amount)).toEqual([4_000, 3_000, 3_000]);
    const charge = await stripe.charges.retrieve(latest_charge as string, { expand: ["refunds"] });
    expect(charge).toMatchObject({ refunded: true, refunds: { data: [{ amount: 4_000 }, { amount: 3_000 }, { amount: 3_000 }] } });
    expect(fits("charge", charge)).toEqual([]);
  });

  test("is pending for a while where the card is slow", async ({ world, stripe }) => {
    const { id } = await paid(stripe, "pm_card_pendingRefund");
    const refund = await stripe.refunds.create({ payment_intent: id });
    expect(refund.status).toBe("pending");
    await world.advance(1_000);
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: "succeeded" });
    await world.receiver.until(({ event }) => event.type === "refund.updated" && event.data.object.id === refund.id);
  });

  test("comes back where the card refuses it, and can be given once more", async ({ world, stripe }) => {
    const { id, latest_charge } = await paid(stripe, "pm_card_refundFail");
    const refund = await stripe.refunds.create({ payment_intent: id });
    expect(refund.status).toBe("succeeded");
    await world.advance(1_000);
    const failed = await stripe.refunds.retrieve(refund.id, { expand: ["failure_balance_transaction"] });
    expect(failed).toMatchObject({ status: "failed", failure_reason: "expired_or_canceled_card", failure_balance_transaction: { amount: 10_000, type: "refund_failure" } });
    expect(fits("refund", failed)).toEqual([]);
    expect(await stripe.charges.retrieve(latest_charge as string)).toMatchObject({ refunded: false, amount_refunded: 0 });
    await world.receiver.until(({ event }) => event.type === "refund.failed" && event.data.object.id === refund.id);
  });

  test("has nothing to give where nothing came in", async ({ stripe }) => {
    const { id } = await stripe.paymentIntents.create({ amount: 1_000, currency: "eur" });
    expect(await refusalOf(stripe.refunds.create({ payment_intent: id }))).toMatchObject({ statusCode: 400, code: "payment_intent_unexpected_state" });
    expect(await refusalOf(stripe.refunds.create({}))).toMatchObject({ statusCode: 400 });
    expect(await refusalOf(stripe.refunds.create({ charge: "ch_unknown" }))).toMatchObject({ statusCode: 400, code: "resource_missing", param: "charge" });
  });
});
