import { describe, expect } from "vitest";
import { test, type Payee, type PayoutsWorld } from "@souk/test/payouts";
import { soldCurrencies } from "./currencies.ts";

const rates = { name: "World", isRestOfWorld: true, rates: ["JPY", "BHD"].map((currency) => ({ name: "Post", currency, priceMinor: "500", extraItemMinor: "100", minDays: 3, maxDays: 9 })) };
const has = async (paid: PayoutsWorld, { sellerId }: Payee, kind: string) => (await paid.money.runtime.database.row<{ balance: string }>(
  "select balance::text from ledger.account_balance_v1 where owner = $1 and kind = $2", [sellerId, kind]))?.balance ?? "0";

describe("currencies", () => {
  test("are told with their decimals, and what the provider counts at least", async ({ paid }) => {
    const { currencies } = await paid.asks<{ currencies: { code: string; exponent: number; grain: string }[] }>(paid.finance, "{ currencies { code exponent grain } }");
    expect(currencies).toHaveLength(soldCurrencies.length);
    expect(currencies.filter(({ code }) => ["BHD", "CLF", "EUR", "ISK", "JPY"].includes(code))).toEqual([
      { code: "BHD", exponent: 3, grain: "10" }, { code: "EUR", exponent: 2, grain: "1" }, { code: "ISK", exponent: 0, grain: "1" }, { code: "JPY", exponent: 0, grain: "1" },
    ]);
  });

  test.for([["JPY", "5001", "5001", "0"], ["BHD", "12340", "11600", "6"]] as const)("%s is sold, paid, released and paid out by its own decimals", async ([currency, price, paidOut, left], { paid }) => {
    const payee = await paid.payee({ zones: [rates] });
    await paid.earns(payee, { price: { minor: price, currency } });
    const { payout, userErrors } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency });
    expect(userErrors).toEqual([]);
    expect(payout!.amount).toEqual({ minor: paidOut, currency });
    await paid.settled();
    await paid.bankDoes(payout!.id, "paid");
    expect((await paid.payoutsOf(payee))[0]).toMatchObject({ state: "PAID" });
    expect(await has(paid, payee, "seller:available")).toBe(left);
    expect(await paid.money.violated()).toEqual([]);
  });
});
