import { describe, expect } from "vitest";
import { test, type PayoutsWorld } from "@souk/test/payouts";

/** Orders of 905.00 that were accepted, and what their seller has earned is at its bank. */
async function paidOut(paid: PayoutsWorld) {
  const payee = await paid.payee();
  const price = { price: { minor: "90000", currency: "EUR" } };
  const all = [await paid.earns(payee, price), await paid.earns(payee, price)];
  const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
  expect(payout!.amount.minor).toBe("163000");
  await paid.settled();
  await paid.bankDoes(payout!.id, "paid");
  return { all, sellerId: payee.sellerId };
}

describe("a seller who was paid already", () => {
  test("gives back what it owes from then on, up to a bound; beyond it the platform may give of its own", async ({ paid: held }) => {
    const { all: [first, second], sellerId } = await paidOut(held);
    expect((await held.moves(first!.seller, "refundCreate", null, { orderId: first!.id, amountMinor: "90500" })).userErrors).toEqual([]);
    // On its way already, and counted.
    expect((await held.moves(second!.seller, "refundCreate", null, { orderId: second!.id, amountMinor: "90500" })).userErrors)
      .toMatchObject([{ __typename: "SellerDebtLimitError", code: "SELLER_DEBT_LIMIT", owed: { minor: "163000" }, limit: { minor: "100000" } }]);
    await held.settled();
    const books = held.books({ [sellerId]: "ada" });
    expect(String(await books.balances(sellerId))).toMatch(/ada:owed +815\.00 EUR/);
    expect((await held.moves(second!.seller, "refundCreate", null, { orderId: second!.id, amountMinor: "90500" })).userErrors).toMatchObject([{ code: "SELLER_DEBT_LIMIT" }]);
    expect(await held.hold(second!.id)).toMatchObject({ released: { minor: "90500" }, invariant: { isMatched: true } });
    expect((await held.moves(held.finance, "refundCreate", null, { orderId: second!.id, amountMinor: "90500", borneBy: "PLATFORM" })).userErrors).toEqual([]);
    await held.settled();
    expect(await held.money.violated()).toEqual([]);
  });
});
