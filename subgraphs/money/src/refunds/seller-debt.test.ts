import { post } from "@souk/ledger/post";
import { account } from "@souk/ledger/chart";
import { describe, expect } from "vitest";
import { inTransaction } from "@souk/test/database";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";

/** Orders of 905.00 that were accepted, and their seller's money has left for its bank. */
async function paidOut(held: HeldMoneyWorld) {
  const goods = await held.goods(9, { input: { price: { minor: "90000", currency: "EUR" } } });
  const { sellerId } = goods.shop;
  const all = [];
  for (let n = 0; n < 2; n++) {
    const bought = await held.boughtReally([{ goods, quantity: 1 }]);
    await held.accepted(bought);
    all.push(bought);
  }
  await inTransaction(held.money.runtime.database, (tx) => post(tx, [{ key: `gone:${sellerId}`, kind: "payout.requested", source: { type: "Seller", id: sellerId },
    legs: [{ debit: account("seller:available", sellerId, "EUR"), credit: account("seller:in_payout", sellerId, "EUR"), amount: { minor: 163_000n, currency: "EUR" } }] }]));
  return { all, sellerId };
}

describe("a seller who was paid already", () => {
  test("gives back what it owes from then on, up to a bound; beyond it the platform may give of its own", async ({ held }) => {
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
