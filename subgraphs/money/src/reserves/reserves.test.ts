import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type Payee, type PayoutsWorld } from "@souk/test/payouts";

const booked = async (paid: PayoutsWorld, { sellerId }: Payee) => Object.fromEntries((await paid.money.runtime.database.rows<{ kind: string; balance: string }>(
  "select kind, balance::text from ledger.account_balance_v1 where owner = $1 and balance <> 0", [sellerId])).map(({ kind, balance }) => [kind, balance]));

describe("a reserve", () => {
  test("keeps back a share of what is earned, rounded down, and gives it back when its time is over", async ({ paid, scratch }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    const earned = BigInt((await booked(paid, payee))["seller:available"]!);
    expect((await paid.account(paid.finance, "reservePolicySet", { sellerId: payee.sellerId, rateBps: 1_500, days: 90, reason: "It is new here." })).userErrors).toEqual([]);
    await paid.earns(payee);
    const kept = earned * 1_500n / 10_000n;
    expect(await booked(paid, payee)).toEqual({ "seller:available": String(earned * 2n - kept), "seller:reserve": String(kept) });
    const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect(payout!.amount.minor).toBe(String(earned * 2n - kept));
    await paid.account(paid.finance, "reservePolicySet", { sellerId: payee.sellerId, rateBps: 0, reason: "It is known now." });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.reserve set due_at = clock_timestamp() where given_back_at is null"));
    await paid.settled();
    expect((await booked(paid, payee))["seller:available"]).toBe(String(kept));
    expect(await paid.money.violated()).toEqual([]);
  });

  test("is set by staff alone, within its bounds", async ({ paid }) => {
    const payee = await paid.payee();
    const set = (input: object, caller = paid.finance) => paid.account(caller, "reservePolicySet", { sellerId: payee.sellerId, rateBps: 100, days: 30, reason: "It is new here.", ...input });
    await expect(set({}, payee.owner)).rejects.toThrow("FORBIDDEN");
    for (const [input, field] of [[{ rateBps: 10_001 }, "rateBps"], [{ rateBps: -1 }, "rateBps"], [{ days: 0 }, "days"], [{ days: 366 }, "days"], [{ reason: "x" }, "reason"], [{ sellerId: "sel_none" }, "sellerId"]] as const)
      expect((await set(input)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", field] }]);
  });
});
