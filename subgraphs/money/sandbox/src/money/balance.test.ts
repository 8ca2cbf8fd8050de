import { expect } from "vitest";
import type Stripe from "stripe";
import { fits } from "../testing/wire-schema.ts";
import { test } from "../testing/world.ts";

const day = 86_400_000;
const pay = (stripe: Stripe, amount: number, currency: string, payment_method: string) => stripe.paymentIntents.create({
  amount, currency, confirm: true, capture_method: "automatic", payment_method, automatic_payment_methods: { enabled: true, allow_redirects: "never" },
});
const sumOf = (lines: readonly { readonly amount: number; readonly currency: string }[], currency: string): number => lines.find((line) => line.currency === currency)?.amount ?? 0;

async function transactionsOf(stripe: Stripe): Promise<Stripe.BalanceTransaction[]> {
  return stripe.balanceTransactions.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
}

test("the balance is the sum of its transactions, before and after each matures", async ({ world, stripe }) => {
  const { id } = await pay(stripe, 10_000, "eur", "pm_card_visa");
  await pay(stripe, 5_000, "usd", "pm_card_bypassPending");
  await pay(stripe, 700, "jpy", "pm_card_visa");
  await stripe.refunds.create({ payment_intent: id, amount: 2_500 });

  for (const step of [0, 2 * day, 0]) {
    await world.advance(step);
    const [balance, transactions] = [await stripe.balance.retrieve(), await transactionsOf(stripe)];
    expect(fits("balance", balance)).toEqual([]);
    for (const transaction of transactions) expect([fits("balance_transaction", transaction), transaction.net]).toEqual([[], transaction.amount - transaction.fee]);
    for (const currency of ["eur", "usd", "jpy"]) {
      for (const status of ["pending", "available"] as const) {
        const sum = transactions.filter((transaction) => transaction.currency === currency && transaction.status === status).reduce((sum, { net }) => sum + net, 0);
        expect([currency, status, sumOf(balance[status], currency)]).toEqual([currency, status, sum]);
      }
    }
  }
  const after = await stripe.balance.retrieve();
  expect([sumOf(after.available, "eur"), sumOf(after.pending, "eur"), sumOf(after.available, "usd"), sumOf(after.available, "jpy")])
    .toEqual([10_000 - 320 - 2_500, 0, 5_000 - 175, 700 - 50]);
});

test("a refund lessens the pending while its payment is pending, and the available afterwards", async ({ world, stripe }) => {
  const before = await stripe.balance.retrieve();
  const { id } = await pay(stripe, 9_000, "gbp", "pm_card_visa");
  await stripe.refunds.create({ payment_intent: id, amount: 1_000 });
  expect(sumOf((await stripe.balance.retrieve()).pending, "gbp") - sumOf(before.pending, "gbp")).toBe(9_000 - 291 - 1_000);
  await world.advance(2 * day);
  await stripe.refunds.create({ payment_intent: id, amount: 2_000 });
  expect(sumOf((await stripe.balance.retrieve()).available, "gbp")).toBe(9_000 - 291 - 3_000);
});

test("what becomes available at one moment is told once, as the balance is then", async ({ world, stripe }) => {
  await world.advance(3 * day);      // whatever other tests have left
  for (const amount of [1_000, 2_000, 3_000]) await pay(stripe, amount, "chf", "pm_card_visa");
  const told = async () => (await stripe.events.list({ type: "balance.available", limit: 100 })).data;
  const before = await told();
  await world.advance(3 * day);
  const [event, ...others] = (await told()).filter(({ id }) => before.every((one) => one.id !== id));
  expect(others).toEqual([]);
  expect(event).toMatchObject({ type: "balance.available", data: { object: { object: "balance" } } });
  expect(sumOf((event!.data.object as Stripe.Balance).available, "chf")).toBe(6_000 - 3 * 30 - (29 + 58 + 87));
});

test("a charge captured asynchronously has its transaction a moment later, and says so", async ({ world, stripe }) => {
  const intent = await stripe.paymentIntents.create({
    amount: 1_000, currency: "eur", confirm: true, payment_method: "pm_card_visa", automatic_payment_methods: { enabled: true, allow_redirects: "never" }, expand: ["latest_charge"],
  });
  const charge = intent.latest_charge as Stripe.Charge;
  expect(charge).toMatchObject({ captured: true, balance_transaction: null });
  await world.receiver.until(({ event }) => event.type === "charge.updated" && event.data.object.id === charge.id);
  expect((await stripe.charges.retrieve(charge.id, { expand: ["balance_transaction"] })).balance_transaction).toMatchObject({ amount: 1_000, source: charge.id });
});

test("a disputed payment and the dispute's fee leave the balance", async ({ world, stripe }) => {
  const intent = await pay(stripe, 8_000, "cad", "pm_card_createDispute");
  const told = await world.receiver.until(({ event }) => event.type === "charge.dispute.created");
  const dispute = await stripe.disputes.retrieve(told.event.data.object.id);
  expect(dispute).toMatchObject({ amount: 8_000, reason: "fraudulent", status: "needs_response", payment_intent: intent.id, balance_transactions: [{ amount: -8_000, fee: 1_500, net: -9_500 }] });
  expect(fits("dispute", dispute)).toEqual([]);
  expect((await stripe.disputes.list({ payment_intent: intent.id })).data.map(({ id }) => id)).toEqual([dispute.id]);
  expect(await stripe.charges.retrieve(intent.latest_charge as string)).toMatchObject({ disputed: true });
});
