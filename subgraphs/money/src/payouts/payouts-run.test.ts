import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type Payee, type PayoutsWorld } from "@souk/test/payouts";
import { payoutRunner } from "./payouts-run.ts";

const due = (adminUrl: string, ...payees: readonly Payee[]) => asAdmin(adminUrl, (admin) => admin.query(
  "update money.payout_account set due_at = clock_timestamp() where kernel.global_id('sel', seller_id) = any($1::text[])", [payees.map(({ sellerId }) => sellerId)]));
const countOf = async (paid: PayoutsWorld, { sellerId }: Payee) => (await paid.money.runtime.database.row<{ payouts: number; transfers: number }>(
  `select (select count(*)::int from money.payout where kernel.global_id('sel', seller_id) = $1) as payouts, (select count(*)::int from money.transfer where kernel.global_id('sel', seller_id) = $1) as transfers`, [sellerId]))!;

describe("the schedule", () => {
  test("pays everybody who is due what they have, in one go; who has less than they want to be paid is passed over", async ({ paid, scratch }) => {
    const [ada, ben, cleo] = [await paid.payee({ isPaidByHand: false }), await paid.payee({ isPaidByHand: false }), await paid.payee({ isPaidByHand: false })];
    await paid.account(cleo.owner, "payoutScheduleSet", { sellerId: cleo.sellerId, interval: "WEEKLY", anchor: 5, minimums: [{ minor: "999999", currency: "EUR" }] });
    for (const payee of [ada, ben, cleo]) await paid.earns(payee);
    await due(scratch.adminUrl, ada, ben, cleo);
    expect(await payoutRunner.sweep(paid.money.runtime)).toBe(3);
    expect(await payoutRunner.sweep(paid.money.runtime)).toBe(0);
    await paid.settled();
    for (const payee of [ada, ben]) expect(await paid.payoutsOf(payee)).toMatchObject([{ state: "SUBMITTED", cause: "SCHEDULE", method: "STANDARD" }]);
    expect(await paid.payoutsOf(cleo)).toEqual([]);
    const next = await paid.money.runtime.database.row<{ weekday: number; hour: number }>(
      "select extract(isodow from due_at at time zone 'UTC')::int as weekday, extract(hour from due_at at time zone 'UTC')::int as hour from money.payout_account where kernel.global_id('sel', seller_id) = $1", [cleo.sellerId]);
    expect(next).toEqual({ weekday: 5, hour: 0 });
  });

  test("waits with its payout while the provider has not got the money yet, and goes on by itself", async ({ paid, scratch }) => {
    const payee = await paid.payee({ isPaidByHand: false });
    const bought = await paid.boughtReally([{ goods: await paid.goods(5, { shop: payee, input: { price: { minor: "800000", currency: "EUR" } } }), quantity: 1 }]);
    await paid.accepted(bought);
    await due(scratch.adminUrl, payee);
    await paid.settled();
    expect(await paid.payoutsOf(payee)).toMatchObject([{ state: "ON_HOLD", holdReasons: ["PROVIDER_BALANCE"], transfers: [] }]);
    await paid.matures();
    expect(await paid.payoutsOf(payee)).toMatchObject([{ state: "SUBMITTED", holdReasons: [] }]);
  });

  test("and fifty who ask at once make one payout and one transfer", async ({ paid, scratch }) => {
    const payee = await paid.payee({ isPaidByHand: false });
    await paid.earns(payee);
    await due(scratch.adminUrl, payee);
    const asks = Array.from({ length: 50 }, () => paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" }));
    const [answers] = await Promise.all([Promise.all(asks), payoutRunner.sweep(paid.money.runtime), payoutRunner.sweep(paid.money.runtime)]);
    await paid.settled();
    expect(await countOf(paid, payee)).toEqual({ payouts: 1, transfers: 1 });
    const refused = answers.flatMap(({ userErrors }) => userErrors.flatMap(({ reasons = [] }) => reasons));
    expect(answers.filter(({ payout }) => payout !== null).length).toBeLessThanOrEqual(1);
    expect([...new Set(refused)].filter((reason) => reason !== "ALREADY_UNDER_WAY" && reason !== "BELOW_MINIMUM")).toEqual([]);
    const row = await paid.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]);
    expect((await paid.stripe.transfers.list({ destination: row!.ref, limit: 100 })).data).toHaveLength(1);
    expect((await paid.stripe.payouts.list({ limit: 100 }, { stripeAccount: row!.ref })).data).toHaveLength(1);
  });

  test("counts its days in UTC, and knows how long months are", async ({ paid }) => {
    for (const [interval, anchor, after, next] of [
      ["DAILY", 0, "2026-02-27T10:00:00Z", "2026-02-28T00:00:00.000Z"], ["WEEKLY", 1, "2026-11-21T10:00:00Z", "2026-11-23T00:00:00.000Z"], ["WEEKLY", 6, "2026-11-21T00:00:00Z", "2026-11-28T00:00:00.000Z"],
      ["MONTHLY", 31, "2026-01-31T00:00:00Z", "2026-02-28T00:00:00.000Z"], ["MONTHLY", 31, "2026-02-27T00:00:00Z", "2026-02-28T00:00:00.000Z"], ["MONTHLY", 1, "2026-12-01T00:00:00Z", "2027-01-01T00:00:00.000Z"],
    ] as const) {
      const row = await paid.money.runtime.database.row<{ at: Date }>("select money.payout_next($1, $2, $3::timestamptz) as at", [interval, anchor, after]);
      expect([interval, anchor, after, row!.at.toISOString()]).toEqual([interval, anchor, after, next]);
    }
  });
});
