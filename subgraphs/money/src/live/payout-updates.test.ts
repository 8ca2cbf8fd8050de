import { expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { listening } from "@souk/test/listening";
import { test } from "@souk/test/payouts";
import { person } from "@souk/test/subgraph-under-test";

const payoutUpdated = "subscription ($id: ID!) { payoutUpdated(sellerId: $id) { type from to payout { id state } } }";
interface Told { readonly type: string; readonly from: string | null; readonly to: string | null; readonly payout: { readonly id: string; readonly state: string } }

test("who sees a seller's money follows its payouts step by step, and nobody else does", async ({ paid }) => {
  const payee = await paid.payee();
  await paid.earns(payee);
  const follow = (caller: Caller) => listening<Told>(paid.money, "money", caller, payoutUpdated, { id: payee.sellerId });
  const team = (role: string) => person({ memberships: [{ of: payee.sellerId, role }] });
  const finance = await follow(team("SELLER_FINANCE"));
  const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
  await paid.settled();
  await paid.bankDoes(payout!.id, "paid");
  const told = await finance.heard();
  expect(told[0]).toEqual({ type: "payout.scheduled", from: null, to: null, payout: { id: payout!.id, state: "PAID" } });
  const steps = told.filter(({ from }) => from !== null);
  expect([steps[0], steps.at(-1)]).toMatchObject([{ type: "payout.eligible", from: "SCHEDULED", to: "ELIGIBLE" }, { type: "payout.paid", to: "PAID" }]);
  expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
  expect(told.filter(({ type }) => type.startsWith("transfer.")).map(({ from, payout: { id } }) => [from, id])).toEqual([[null, payout!.id], [null, payout!.id]]);
  for (const stranger of [team("SELLER_FULFILMENT"), person(), person({ roles: ["MODERATOR"] })]) await expect(follow(stranger)).rejects.toThrow("NOT_FOUND There is no such seller.");
  expect((await follow(person({ roles: ["SUPPORT"] }))).watch.values).toEqual([payee.sellerId]);
});
