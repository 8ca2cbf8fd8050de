import { describe, expect } from "vitest";
import { test } from "@souk/test/payouts";

describe("what a seller has earned", () => {
  test("goes into its account at the provider, and from there to its bank; the statement lists each order", async ({ paid }) => {
    const payee = await paid.payee();
    const orders = [await paid.earns(payee), await paid.earns(payee)];
    const { payout, userErrors } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect(userErrors).toEqual([]);
    expect(payout).toMatchObject({ state: "ELIGIBLE", cause: "REQUEST", holdReasons: [], opening: { minor: "0" }, transfers: [{ state: "REQUESTED" }] });
    expect(payout!.items!.nodes).toEqual(orders.map(({ id }) => ({ kind: "hold.released", amount: { minor: expect.any(String), currency: "EUR" }, order: { id } })));
    expect(payout!.items!.nodes.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n)).toBe(BigInt(payout!.amount.minor));
    await paid.settled();
    expect((await paid.payoutsOf(payee))[0]).toMatchObject({ state: "SUBMITTED", transfers: [{ state: "SUCCEEDED" }], bank: { last4: "6789" } });
    await paid.bankDoes(payout!.id, "in_transit");
    expect((await paid.payoutsOf(payee))[0]).toMatchObject({ state: "IN_TRANSIT" });
    await paid.bankDoes(payout!.id, "paid");
    expect((await paid.payoutsOf(payee))[0]).toMatchObject({
      state: "PAID", history: [{ to: "ELIGIBLE" }, { to: "TRANSFERRED" }, { to: "SUBMITTED" }, { to: "IN_TRANSIT" }, { to: "PAID" }],
    });
    const books = paid.books({ [payout!.id]: "payout", [payee.sellerId]: "ada" });
    expect(await books.postings(payout!.id)).toMatchInlineSnapshot(`
      payout.requested    ada:available      ada:in_payout      28.00 EUR
      transfer.succeeded  psp:connected:ada  psp:available      28.00 EUR
      payout.paid         ada:in_payout      psp:connected:ada  28.00 EUR
    `);
    expect(await books.balances(payout!.id)).toMatchInlineSnapshot(`
      ada:available      -28.00 EUR
      ada:in_payout        0.00 EUR
      psp:connected:ada    0.00 EUR
      psp:available      -28.00 EUR
    `);
  });
});
