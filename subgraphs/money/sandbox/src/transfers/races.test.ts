import { expect } from "vitest";
import type Stripe from "stripe";
import { available, fund } from "../testing/funds.ts";
import { test } from "../testing/world.ts";

/** How many of several at once were carried out; the others were refused for want of money. */
async function countOf(all: readonly Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(all);
  const codes = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [(outcome.reason as Stripe.errors.StripeError).code] : []));
  expect(codes.filter((code) => code !== "balance_insufficient")).toEqual([]);
  return outcomes.length - codes.length;
}

test("transfers that race share what the platform has available", async ({ world, stripe }) => {
  const sellers = [await world.onboarded(), await world.onboarded()];
  await fund(stripe, 1_000);
  const client = world.client();
  expect(await countOf(Array.from({ length: 16 }, (_, at) => client.transfers.create({ amount: 200, currency: "eur", destination: sellers[at % 2]! })))).toBe(5);
  expect(await available(stripe)).toBe(0);
});

test("payouts that race with one another and with a reversal share what an account has", async ({ world, stripe }) => {
  const stripeAccount = await world.onboarded();
  await fund(stripe, 1_000);
  const transfer = await stripe.transfers.create({ amount: 1_000, currency: "eur", destination: stripeAccount });
  const client = world.client();
  const acts = Array.from({ length: 15 }, (_, at) => (at % 3 === 0
    ? client.transfers.createReversal(transfer.id, { amount: 150 })
    : client.payouts.create({ amount: 150, currency: "eur" }, { stripeAccount })));
  expect(await countOf(acts)).toBe(6);
  expect(await available(stripe, stripeAccount)).toBe(100);
  const { amount_reversed } = await stripe.transfers.retrieve(transfer.id);
  expect(await available(stripe)).toBe(amount_reversed);
});
