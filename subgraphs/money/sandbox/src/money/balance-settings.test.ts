import { expect } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { test } from "../testing/world.ts";

test("an account is paid out by hand from the start, and no other way", async ({ world, stripe }) => {
  const theirs = { stripeAccount: await world.onboarded() };
  expect(await stripe.balanceSettings.retrieve({}, theirs)).toMatchObject({ payments: { payouts: { schedule: { interval: "manual" }, status: "enabled" } } });
  const set = await stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: "manual" }, statement_descriptor: "SOUK" }, debit_negative_balances: true } }, theirs);
  expect(set).toMatchObject({ payments: { payouts: { schedule: { interval: "manual" }, statement_descriptor: "SOUK" }, debit_negative_balances: true } });
  expect((await stripe.balanceSettings.retrieve({}, theirs)).payments).toEqual(set.payments);
  expect((await stripe.balanceSettings.retrieve()).payments.payouts?.statement_descriptor).toBeNull();
  expect(await refusalOf(stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: "daily" } } } }, theirs))).toMatchObject({ statusCode: 400, param: "payments[payouts][schedule][interval]" });
});
