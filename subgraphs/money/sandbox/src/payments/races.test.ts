import fc from "fast-check";
import { expect } from "vitest";
import type Stripe from "stripe";
import { test } from "../testing/world.ts";

const held = { enabled: true, allow_redirects: "never" } as const;

/** What several people do to one payment of 100.00 at the same moment. */
const act = fc.oneof(
  fc.record({ name: fc.constant("refund" as const), amount: fc.integer({ min: 1, max: 7_000 }) }),
  fc.record({ name: fc.constant("capture" as const), amount: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({ name: fc.constant("cancel" as const), amount: fc.constant(0) }),
  fc.record({ name: fc.constant("confirm" as const), amount: fc.constant(0) }),
);

const does = (stripe: Stripe, id: string, { name, amount }: { name: "refund" | "capture" | "cancel" | "confirm"; amount: number }): Promise<unknown> =>
  name === "refund" ? stripe.refunds.create({ payment_intent: id, amount })
  : name === "capture" ? stripe.paymentIntents.capture(id, { amount_to_capture: amount })
  : name === "cancel" ? stripe.paymentIntents.cancel(id)
  : stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });

test("never gives out more than came in, whatever is done to one payment at once", { timeout: 120_000 }, async ({ world }) => {
  const stripe = world.client();
  await fc.assert(fc.asyncProperty(fc.constantFrom("automatic", "automatic_async", "manual"), fc.boolean(), fc.array(act, { minLength: 2, maxLength: 10 }), async (capture_method, isConfirmed, acts) => {
    const { id } = await stripe.paymentIntents.create({ amount: 10_000, currency: "eur", capture_method, automatic_payment_methods: held, payment_method: "pm_card_visa", ...(isConfirmed ? { confirm: true } : {}) });
    const outcomes = await Promise.allSettled(acts.map((one) => does(stripe, id, one)));
    const broken = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => (reason as Stripe.errors.StripeError).statusCode).filter((status) => status !== 400);
    expect(broken).toEqual([]);
    const captures = outcomes.filter((outcome, at) => outcome.status === "fulfilled" && acts[at]!.name === "capture").length;
    expect(captures).toBeLessThanOrEqual(1);
    await world.advance(0);

    const intent = await stripe.paymentIntents.retrieve(id);
    const refunds = (await stripe.refunds.list({ payment_intent: id, limit: 100 })).data.reduce((sum, { amount }) => sum + amount, 0);
    expect(refunds).toBeLessThanOrEqual(intent.amount_received);
    expect(intent.status === "canceled" ? intent.amount_received : 0).toBe(0);
    const charges = (await stripe.charges.list({ payment_intent: id })).data;
    expect(charges.length).toBeLessThanOrEqual(1);
    const sources = [...charges.map((charge) => charge.id), ...(await stripe.refunds.list({ payment_intent: id, limit: 100 })).data.map((refund) => refund.id)];
    const moved = (await Promise.all(sources.map((source) => stripe.balanceTransactions.list({ source })))).flatMap(({ data }) => data).reduce((sum, { amount }) => sum + amount, 0);
    expect(moved).toBe(intent.amount_received - refunds);
  }), { numRuns: 30 });
});

test("refunds that race share what remains", async ({ stripe }) => {
  const { id } = await stripe.paymentIntents.create({ amount: 10_000, currency: "eur", automatic_payment_methods: held, payment_method: "pm_card_visa", confirm: true });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => stripe.refunds.create({ payment_intent: id, amount: 1_000 })));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect(await stripe.charges.retrieve((await stripe.paymentIntents.retrieve(id)).latest_charge as string)).toMatchObject({ refunded: true, amount_refunded: 10_000 });
});
