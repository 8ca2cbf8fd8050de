import { describe, expect } from "vitest";
import type Stripe from "stripe";
import { available, fund } from "../testing/funds.ts";
import { refusalOf } from "../testing/refusal.ts";
import { payoutWaits, test, type World } from "../testing/world.ts";

const { payoutPendingMs, payoutTransitMs, payoutReturnMs } = payoutWaits;

/** An account with so much available, whose bank has that number. */
async function seller({ stripe, onboarded }: World, amount: number, bank?: string): Promise<{ stripeAccount: string }> {
  const stripeAccount = await onboarded(bank);
  await fund(stripe, amount);
  await stripe.transfers.create({ amount, currency: "eur", destination: stripeAccount });
  return { stripeAccount };
}
const pay = (stripe: Stripe, amount: number, theirs: { stripeAccount: string } | undefined, more: Partial<Stripe.PayoutCreateParams> = {}) =>
  stripe.payouts.create({ amount, currency: "eur", ...more }, theirs);
const typesTold = (world: World, id: string) => world.receiver.received.filter(({ path, event }) => path === "/" && event.data.object.id === id).map(({ event }) => event.type);

describe("a payout of an account", () => {
  test("leaves its balance at once, and arrives by the clock", async ({ world, stripe }) => {
    const theirs = await seller(world, 5_000);
    const payout = await pay(stripe, 3_000, theirs, { metadata: { payoutId: "pyt_1" }, statement_descriptor: "SOUK", expand: ["balance_transaction", "destination"] });
    expect(payout).toMatchObject({ amount: 3_000, status: "pending", automatic: false, method: "standard", metadata: { payoutId: "pyt_1" }, statement_descriptor: "SOUK", balance_transaction: { type: "payout", amount: -3_000 }, destination: { last4: "6789" } });
    expect(payout.arrival_date % 86_400).toBe(0);
    expect(await available(stripe, theirs.stripeAccount)).toBe(2_000);
    await world.advance(payoutPendingMs);
    expect(await stripe.payouts.retrieve(payout.id, {}, theirs)).toMatchObject({ status: "in_transit", trace_id: null });
    expect(await refusalOf(stripe.payouts.cancel(payout.id, {}, theirs))).toMatchObject({ statusCode: 400 });
    await world.advance(payoutTransitMs);
    expect(await stripe.payouts.retrieve(payout.id, {}, theirs)).toMatchObject({ status: "paid", trace_id: { status: "supported" } });
    await expect.poll(() => typesTold(world, payout.id)).toEqual(["payout.created", "payout.updated", "payout.paid"]);
    expect(world.receiver.received.filter(({ event }) => event.data?.object.id === payout.id).map(({ event }) => (event as unknown as { account: string }).account)).toEqual(Array.from({ length: 3 }, () => theirs.stripeAccount));
    expect(await refusalOf(stripe.payouts.retrieve(payout.id))).toMatchObject({ statusCode: 404 });
    expect((await stripe.events.list({ type: "payout.paid" })).data).toEqual([]);
    expect((await stripe.events.list({ type: "payout.paid" }, theirs)).data).toMatchObject([{ account: theirs.stripeAccount, data: { object: { id: payout.id } } }]);
    expect((await stripe.payouts.list({ status: "paid", arrival_date: { gte: payout.arrival_date } }, theirs)).data.map(({ id }) => id)).toEqual([payout.id]);
    expect((await stripe.payouts.list({ arrival_date: { gt: payout.arrival_date } }, theirs)).data).toEqual([]);
  });

  test.for([["000111111116", "no_account"], ["DE89370400440532013002", "account_closed"], ["9900", "could_not_process"]] as const)("to the bank %s fails with %s, and the money is there again", async ([bank, failure_code], { world, stripe }) => {
    const theirs = await seller(world, 1_000, bank);
    const { id } = await pay(stripe, 1_000, theirs);
    await world.advance(payoutPendingMs + payoutTransitMs);
    expect(await stripe.payouts.retrieve(id, { expand: ["failure_balance_transaction"] }, theirs)).toMatchObject({ status: "failed", failure_code, failure_balance_transaction: { type: "payout_failure", amount: 1_000 } });
    expect(await available(stripe, theirs.stripeAccount)).toBe(1_000);
    await expect.poll(() => typesTold(world, id)).toEqual(["payout.created", "payout.updated", "payout.failed"]);
  });

  test("can come back after it was paid", async ({ world, stripe }) => {
    const theirs = await seller(world, 1_000, "9901");
    const { id } = await pay(stripe, 1_000, theirs);
    await world.advance(payoutPendingMs + payoutTransitMs);
    expect([(await stripe.payouts.retrieve(id, {}, theirs)).status, await available(stripe, theirs.stripeAccount)]).toEqual(["paid", 0]);
    await world.advance(payoutReturnMs);
    expect(await stripe.payouts.retrieve(id, {}, theirs)).toMatchObject({ status: "failed", failure_code: "account_closed" });
    expect(await available(stripe, theirs.stripeAccount)).toBe(1_000);
  });

  test("is cancelled while it waits, and goes at once when it is instant", async ({ world, stripe }) => {
    const theirs = await seller(world, 1_000);
    const cancelled = await stripe.payouts.cancel((await pay(stripe, 600, theirs)).id, { expand: ["failure_balance_transaction"] }, theirs);
    expect(cancelled).toMatchObject({ status: "canceled", failure_balance_transaction: { type: "payout_cancel", amount: 600 } });
    const { id } = await pay(stripe, 1_000, theirs, { method: "instant" });
    await world.advance(0);
    expect(await stripe.payouts.retrieve(id, {}, theirs)).toMatchObject({ status: "paid", method: "instant" });
    await world.advance(payoutPendingMs + payoutTransitMs);
    expect((await stripe.payouts.retrieve(cancelled.id, {}, theirs)).status).toBe("canceled");
  });

  test("is refused where the account has too little, is held, is unknown or has no bank", async ({ world, stripe }) => {
    const theirs = await seller(world, 1_000);
    expect(await refusalOf(pay(stripe, 1_001, theirs))).toMatchObject({ statusCode: 400, code: "balance_insufficient" });
    expect(await refusalOf(pay(stripe, 1_000, { stripeAccount: "acct_unknown" }))).toMatchObject({ statusCode: 403, code: "account_invalid" });
    await world.control("POST", `/accounts/${theirs.stripeAccount}/onboard`, { outcome: "restrict" });
    expect(await refusalOf(pay(stripe, 1_000, theirs))).toMatchObject({ statusCode: 400, code: "payouts_not_allowed" });
  });

  test("is settled over the control address, with the states on the way", async ({ world, stripe }) => {
    const theirs = await seller(world, 1_000);
    const settle = (id: string, body: object) => world.control("POST", `/payouts/${id}/settle`, body);
    const { id } = await pay(stripe, 400, theirs);
    expect(await settle(id, { outcome: "in_transit" })).toMatchObject({ status: "in_transit" });
    expect(await settle(id, { outcome: "returned", failure_code: "no_account" })).toMatchObject({ status: "failed", failure_code: "no_account" });
    expect(await settle(id, { outcome: "paid" })).toMatchObject({ error: { code: "payout_unexpected_state" } });
    expect(await settle(id, { outcome: "vanished" })).toMatchObject({ error: { param: "outcome" } });
    await expect.poll(() => typesTold(world, id)).toEqual(["payout.created", "payout.updated", "payout.paid", "payout.failed"]);
    expect(await settle((await pay(stripe, 400, theirs)).id, { outcome: "failed" })).toMatchObject({ status: "failed", failure_code: "could_not_process" });
    expect(await available(stripe, theirs.stripeAccount)).toBe(1_000);
  });

  test("has keys and faults of its own account", async ({ world, stripe }) => {
    const [one, other] = [await seller(world, 1_000), await seller(world, 1_000)];
    await world.control("POST", "/faults", { rules: [{ kind: "error_before_commit", on: "payouts.create", count: 1 }] });
    expect(await refusalOf(stripe.payouts.create({ amount: 100, currency: "eur" }, { ...one, idempotencyKey: "once" }))).toMatchObject({ statusCode: 500 });
    const make = (theirs: { stripeAccount: string }) => stripe.payouts.create({ amount: 100, currency: "eur" }, { ...theirs, idempotencyKey: "once" });
    const [first, again, theirs] = [await make(one), await make(one), await make(other)];
    expect([first.id === again.id, first.id === theirs.id]).toEqual([true, false]);
  });
});

test("the platform pays out to its own bank", async ({ world, stripe }) => {
  await fund(stripe, 2_500, "gbp");
  const payout = await stripe.payouts.create({ amount: 2_500, currency: "gbp" });
  await world.advance(payoutPendingMs + payoutTransitMs);
  expect(await stripe.payouts.retrieve(payout.id)).toMatchObject({ status: "paid" });
  expect(await available(stripe, undefined, "gbp")).toBe(0);
  expect(await refusalOf(stripe.payouts.create({ amount: 1, currency: "gbp" }))).toMatchObject({ code: "balance_insufficient" });
});
