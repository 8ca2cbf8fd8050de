import { describe, expect } from "vitest";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";

/** An order of 95.00 and 5.00 for its delivery; 10 % of the 95.00 are the platform's. */
const sold = async (held: HeldMoneyWorld) => {
  const goods = await held.goods(5, { input: { price: { minor: "9500", currency: "EUR" } } });
  const bought = await held.boughtReally([{ goods, quantity: 1 }]);
  return { bought, holdId: (await held.hold(bought.id)).id, books: held.books({ [bought.id]: "lamp", [goods.shop.sellerId]: "ada" }) };
};

describe("holdRelease", () => {
  test("pays the seller 90.00 and the platform 10.00 of a 100.00 order", async ({ held }) => {
    const goods = await held.goods(5, { input: { price: { minor: "10000", currency: "EUR" } } });
    const bought = await held.boughtReally([{ goods, quantity: 1 }]);
    await held.moves(held.finance, "refundCreate", null, { orderId: bought.id, lines: [{}] });      // of the delivery: 100.00 are left
    await held.settled();
    const { hold, userErrors } = await held.moves(held.finance, "holdRelease", (await held.hold(bought.id)).id);
    expect(userErrors).toEqual([]);
    expect(hold).toMatchObject({ state: "RELEASED", released: { minor: "10000" }, refunded: { minor: "500" }, left: { minor: "0" }, invariant: { isMatched: true } });
    expect(await held.books({ [bought.id]: "lamp", [goods.shop.sellerId]: "ada" }).postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp         105.00 EUR
      refund.settled    escrow:lamp  psp:pending           5.00 EUR
      hold.released     escrow:lamp  ada:available        90.00 EUR
      hold.released     escrow:lamp  revenue:commission   10.00 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });

  test("of a part pays everybody their part of it, and the rest is released by the buyer", async ({ held }) => {
    const { bought, holdId, books } = await sold(held);
    const { hold } = await held.moves(held.finance, "holdRelease", holdId, { amountMinor: "2500" });
    expect(hold).toMatchObject({ state: "PARTLY_RELEASED", released: { minor: "2500" }, left: { minor: "7500" } });
    await held.accepted(bought);
    expect(await held.hold(bought.id)).toMatchObject({ state: "RELEASED", released: { minor: "10000" }, history: [{ command: "FUND" }, { command: "RELEASE" }, { command: "RELEASE" }] });
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp         100.00 EUR
      hold.released     escrow:lamp  ada:available        22.63 EUR
      hold.released     escrow:lamp  revenue:commission    2.37 EUR
      hold.released     escrow:lamp  ada:available        67.87 EUR
      hold.released     escrow:lamp  revenue:commission    7.13 EUR
    `);
  });

  test("of more than is left is refused with what is left, and so is a second release of all", async ({ held }) => {
    const { holdId } = await sold(held);
    expect((await held.moves(held.finance, "holdRelease", holdId, { amountMinor: "10001" })).userErrors)
      .toMatchObject([{ __typename: "AmountExceedsHeldError", code: "AMOUNT_EXCEEDS_HELD", available: { minor: "10000" } }]);
    await held.moves(held.finance, "holdRelease", holdId);
    expect((await held.moves(held.finance, "holdRelease", holdId)).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_HELD", available: { minor: "0" } }]);
  });

  test("of what is frozen is refused; all of it releases what is free, and the rest when it is unfrozen", async ({ held }) => {
    const { bought, holdId } = await sold(held);
    await held.moves(held.finance, "holdFreeze", holdId, { amountMinor: "4000" });
    expect((await held.moves(held.finance, "holdRelease", holdId, { amountMinor: "6001" })).userErrors)
      .toMatchObject([{ __typename: "HoldFrozenError", code: "HOLD_FROZEN", frozen: { minor: "4000" }, free: { minor: "6000" } }]);
    expect((await held.moves(held.finance, "holdRelease", holdId)).hold).toMatchObject({ state: "FROZEN", released: { minor: "6000" }, left: { minor: "4000" } });
    expect((await held.moves(held.finance, "holdRelease", holdId)).userErrors).toMatchObject([{ code: "HOLD_FROZEN", free: { minor: "0" } }]);
    expect((await held.moves(held.finance, "holdUnfreeze", holdId, { amountMinor: "4000" })).hold).toMatchObject({ state: "RELEASED", frozen: { minor: "0" }, left: { minor: "0" } });
    expect((await held.hold(bought.id)).history.map(({ command, amount }) => [command, amount.minor])).toEqual([
      ["FUND", "10000"], ["FREEZE", "4000"], ["RELEASE", "6000"], ["UNFREEZE", "4000"], ["RELEASE", "4000"]]);
    expect(await held.money.violated()).toEqual([]);
  });

  test("under the same key releases once", async ({ held }) => {
    const { bought, holdId } = await sold(held);
    const input = { amountMinor: "1000", idempotencyKey: held.key() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => held.moves(held.finance, "holdRelease", holdId, input)));
    expect(new Set(answers.map(({ userErrors }) => userErrors.length))).toEqual(new Set([0]));
    expect(await held.hold(bought.id)).toMatchObject({ released: { minor: "1000" }, left: { minor: "9000" } });
  });

  test("says why, or is refused", async ({ held }) => {
    const { holdId } = await sold(held);
    expect((await held.moves(held.finance, "holdRelease", holdId, { reason: " x " })).userErrors).toMatchObject([{ path: ["input", "reason"] }]);
    expect((await held.moves(held.finance, "holdRelease", holdId, { amountMinor: "0" })).userErrors).toMatchObject([{ path: ["input", "amountMinor"] }]);
    expect((await held.moves(held.finance, "holdRelease", bogus)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });
});
const bogus = "hld_00000000000000000000000000";
