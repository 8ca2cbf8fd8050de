import { describe, expect } from "vitest";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";
import { person } from "@souk/test/subgraph-under-test";

/** Two lamps of 50.00, and 6.00 for the delivery; 10 % of the lamps are the platform's. */
const sold = async (held: HeldMoneyWorld) => {
  const goods = await held.goods(5, { input: { price: { minor: "5000", currency: "EUR" } } });
  const bought = await held.boughtReally([{ goods, quantity: 2 }]);
  const team = (role: string) => person({ memberships: [{ of: goods.shop.sellerId, role }] });
  return { bought, goods, team, line: bought.lines[0]!.id, books: held.books({ [bought.id]: "lamp", [goods.shop.sellerId]: "ada" }) };
};

describe("refundCreate", () => {
  test("of a line before it is released takes it out of the hold at once, and the provider gives it back", async ({ held }) => {
    const { bought, books, line } = await sold(held);
    const { refund, userErrors } = await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, lines: [{ orderLineId: line, quantity: 1, amountMinor: "5000" }] });
    expect(userErrors).toEqual([]);
    expect(refund).toMatchObject({ state: "REQUESTED", amount: { minor: "5000" }, borneBy: "SELLER" });
    expect(await held.hold(bought.id)).toMatchObject({ refunding: { minor: "5000" }, left: { minor: "5600" }, invariant: { isMatched: true } });
    await held.settled();
    expect(await held.refundsOf(bought.id)).toMatchObject([{ state: "SUCCEEDED" }]);
    await held.accepted(bought);
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp         106.00 EUR
      refund.settled    escrow:lamp  psp:pending          50.00 EUR
      hold.released     escrow:lamp  ada:available        51.00 EUR
      hold.released     escrow:lamp  revenue:commission    5.00 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });

  test("after all was released takes it back from whoever had it, and the fee with it", async ({ held }) => {
    const { bought, goods, books } = await sold(held);
    await held.accepted(bought);
    await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "10600" });
    await held.settled();
    expect(await held.hold(bought.id)).toMatchObject({ state: "REFUNDED", released: { minor: "0" }, refunded: { minor: "10600" }, invariant: { isMatched: true } });
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending         escrow:lamp         106.00 EUR
      hold.released     escrow:lamp         ada:available        96.00 EUR
      hold.released     escrow:lamp         revenue:commission   10.00 EUR
      refund.settled    revenue:commission  ada:available        10.00 EUR
      refund.settled    ada:available       psp:pending         106.00 EUR
    `);
    expect(await books.balances(bought.id, goods.shop.sellerId)).toMatchInlineSnapshot(`
      psp:pending         0.00 EUR
      escrow:lamp         0.00 EUR
      ada:available       0.00 EUR
      revenue:commission  0.00 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });

  test("never gives back more than was paid, however it is asked for", async ({ held }) => {
    const { bought, line } = await sold(held);
    const refused = async (input: object) => (await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, ...input })).userErrors;
    expect(await refused({ amountMinor: "10601" })).toMatchObject([{ __typename: "AmountExceedsRefundableError", code: "AMOUNT_EXCEEDS_REFUNDABLE", refundable: { minor: "10600" } }]);
    expect(await refused({ lines: [{ orderLineId: line, amountMinor: "10001" }] })).toMatchObject([{ refundable: { minor: "10000" }, path: ["input", "lines", "0", "amountMinor"] }]);
    const all = await Promise.all(Array.from({ length: 6 }, () => held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "3000" })));
    expect(all.filter(({ refund }) => refund !== null)).toHaveLength(3);
    expect(all.flatMap(({ userErrors }) => userErrors)).toMatchObject(Array.from({ length: 3 }, () => ({ refundable: { minor: "1600" } })));
    await held.settled();
    expect(await refused({ lines: [{ orderLineId: line }] })).toEqual([]);
    expect(await refused({ lines: [{}] })).toEqual([]);
    expect(await refused({ lines: [{}] })).toMatchObject([{ refundable: { minor: "0" } }]);
    await held.settled();
    expect(await held.hold(bought.id)).toMatchObject({ state: "REFUNDED", refunded: { minor: "10600" } });
    expect(await held.money.violated()).toEqual([]);
  });

  test("of the platform's own costs the seller nothing, and waits until nothing is held", async ({ held }) => {
    const { bought, books } = await sold(held);
    const input = { orderId: bought.id, amountMinor: "2000", borneBy: "PLATFORM" };
    expect((await held.moves(held.finance, "refundCreate", null, input)).userErrors).toMatchObject([{ __typename: "StillHeldError", code: "STILL_HELD", held: { minor: "10600" } }]);
    await held.accepted(bought);
    expect((await held.moves(held.finance, "refundCreate", null, input)).refund).toMatchObject({ borneBy: "PLATFORM", amount: { minor: "2000" } });
    await held.settled();
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending      escrow:lamp         106.00 EUR
      hold.released     escrow:lamp      ada:available        96.00 EUR
      hold.released     escrow:lamp      revenue:commission   10.00 EUR
      refund.settled    expense:refunds  psp:pending          20.00 EUR
    `);
    expect(await held.hold(bought.id)).toMatchObject({ state: "RELEASED", released: { minor: "10600" }, refunded: { minor: "0" }, invariant: { isMatched: true } });
    expect((await held.moves(held.finance, "refundCreate", null, { orderId: bought.id, amountMinor: "8601" })).userErrors).toMatchObject([{ refundable: { minor: "8600" } }]);
    expect(await held.money.violated()).toEqual([]);
  });

  test("is for those of the seller's team who see its money, and for staff; the platform's own for staff alone", async ({ held }) => {
    const { bought, team } = await sold(held);
    const tries = async (caller: typeof bought.buyer, also: object = {}) => (await held.moves(caller, "refundCreate", null, { orderId: bought.id, amountMinor: "100", ...also })).userErrors.map(({ path }) => path);
    const refused = [["input", "orderId"]];
    for (const caller of [team("SELLER_MANAGER"), team("SELLER_FINANCE"), person({ roles: ["SUPPORT"] }), person({ roles: ["ADMIN"] })]) expect(await tries(caller)).toEqual([]);
    for (const caller of [bought.buyer, person(), team("SELLER_FULFILMENT"), person({ roles: ["AUDITOR"] }), person({ roles: ["MODERATOR"] })]) expect(await tries(caller)).toEqual(refused);
    expect(await tries(bought.seller, { borneBy: "PLATFORM" })).toEqual(refused);
    expect(await tries(held.finance, { orderId: "ord_00000000000000000000000000" })).toEqual(refused);
  });

  test("of a large amount asks for the second factor, and nothing is changed without", async ({ held }) => {
    const goods = await held.goods(5, { input: { price: { minor: "99500", currency: "EUR" } } });
    const bought = await held.boughtReally([{ goods, quantity: 1 }]);
    const input = { orderId: bought.id, amountMinor: "100000", idempotencyKey: held.key() };
    await expect(held.moves(bought.seller, "refundCreate", null, input)).rejects.toThrow("STEP_UP_REQUIRED");
    expect(await held.hold(bought.id)).toMatchObject({ left: { minor: "100000" }, refunding: { minor: "0" } });
    expect((await held.moves({ ...bought.seller, steppedUpUntilMs: Date.now() + 60_000 }, "refundCreate", null, input)).refund).toMatchObject({ state: "REQUESTED" });
  });

  test("says either lines or an amount, each line once, and why", async ({ held }) => {
    const { bought, line } = await sold(held);
    const faults = async (input: object) => (await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, ...input })).userErrors.map(({ path }) => path?.join("."));
    expect(await faults({})).toEqual(["input.amountMinor"]);
    expect(await faults({ amountMinor: "1", lines: [{}] })).toEqual(["input.amountMinor"]);
    expect(await faults({ lines: [{ orderLineId: line }, { orderLineId: line }] })).toEqual(["input.lines"]);
    expect(await faults({ lines: [{ orderLineId: line, amountMinor: "-1" }] })).toEqual(["input.lines.0.amountMinor"]);
    expect(await faults({ lines: [{ orderLineId: "oln_00000000000000000000000000" }] })).toEqual(["input.lines.0.orderLineId"]);
    expect(await faults({ amountMinor: "1", reason: "" })).toEqual(["input.reason"]);
  });
});
