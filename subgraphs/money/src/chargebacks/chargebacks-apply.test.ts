import { describe, expect } from "vitest";
import { test, type DisputedWorld } from "@souk/test/disputed";
import type { Bought } from "@souk/test/commerce";

const bought = async (held: DisputedWorld, price = "9500"): Promise<Bought> => held.boughtReally([{ goods: await held.goods(5, { input: { price: { minor: price, currency: "EUR" } } }), quantity: 1 }]);
const amounts = async (held: DisputedWorld, { id }: Bought) => {
  const { state, left, released, refunded, chargedBack, frozen, invariant } = await held.hold(id);
  return { state, left: left.minor, released: released.minor, refunded: refunded.minor, chargedBack: chargedBack.minor, frozen: frozen.minor, isMatched: invariant.isMatched };
};
const refunds = (held: DisputedWorld, { id, seller }: Bought, amountMinor: string) => held.moves(seller, "refundCreate", null, { orderId: id, amountMinor });

describe("a chargeback of an order that is held", () => {
  test("takes what is held, of which nothing can be released or refunded; won it is held again, frozen and asked for as before", async ({ disputed: held }) => {
    const order = await bought(held);
    const { id: holdId } = await held.hold(order.id);
    await held.moves(held.finance, "holdFreeze", holdId, { amountMinor: "4000" });
    const ref = await held.disputes(order, { reason: "product_not_received" });
    await held.hears();
    const [chargeback] = await held.chargebacksOf(order.id);
    expect(chargeback).toMatchObject({ state: "EVIDENCE_DUE", reason: "product_not_received", amount: { minor: "10000" }, fee: { minor: "1500" }, shares: [{ order: { id: order.id }, amount: { minor: "10000" } }], evidenceDueBy: expect.any(String) as string });
    expect(await amounts(held, order)).toEqual({ state: "REFUNDED", left: "0", released: "0", refunded: "0", chargedBack: "10000", frozen: "0", isMatched: true });
    expect((await refunds(held, order, "100")).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_REFUNDABLE" }]);
    expect((await held.moves(held.finance, "holdRelease", holdId)).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_HELD" }]);
    expect(await held.order(order.buyer, order.id, "paymentStatus")).toEqual({ paymentStatus: "CHARGED_BACK" });
    expect(await held.money.violated()).toEqual([]);
    await held.accepted(order);      // its buyer has it and is content all the same
    await held.bankDecides(ref, "won");
    await held.hears();
    expect(await held.chargebacksOf(order.id)).toMatchObject([{ state: "WON" }]);
    expect(await amounts(held, order)).toEqual({ state: "FROZEN", left: "4000", released: "6000", refunded: "0", chargedBack: "0", frozen: "4000", isMatched: true });
    expect(await held.order(order.buyer, order.id, "paymentStatus")).toEqual({ paymentStatus: "PAID" });
    expect(await held.story({ lamp: order })).toMatchInlineSnapshot(`
      payment.captured      psp:pending       escrow:lamp         100.00 EUR
      chargeback.fee        expense:disputes  psp:available        15.00 EUR
      chargeback.opened     escrow:lamp       dispute:case        100.00 EUR
      chargeback.withdrawn  dispute:case      psp:available       100.00 EUR
      chargeback.won        psp:available     dispute:case        100.00 EUR
      chargeback.won        dispute:case      escrow:lamp         100.00 EUR
      hold.released         escrow:lamp       ada:available        54.30 EUR
      hold.released         escrow:lamp       revenue:commission    5.70 EUR
    `);
    expect([...await held.money.violated(), ...await held.commerce.violated()]).toEqual([]);
  });

  test("that is lost leaves nothing of what is charged back with anybody, of a part a part", async ({ disputed: held }) => {
    const order = await bought(held);
    const ref = await held.disputes(order, { amount: 4_000 });
    await held.hears();
    expect(await amounts(held, order)).toMatchObject({ left: "6000", chargedBack: "4000" });
    await held.bankDecides(ref, "lost");
    await held.hears();
    await held.accepted(order);
    expect(await amounts(held, order)).toMatchObject({ state: "RELEASED", left: "0", released: "6000", chargedBack: "4000" });
    expect(await held.story({ lamp: order })).toMatchInlineSnapshot(`
      payment.captured      psp:pending       escrow:lamp         100.00 EUR
      chargeback.fee        expense:disputes  psp:available        15.00 EUR
      chargeback.opened     escrow:lamp       dispute:case         40.00 EUR
      chargeback.withdrawn  dispute:case      psp:available        40.00 EUR
      hold.released         escrow:lamp       ada:available        54.30 EUR
      hold.released         escrow:lamp       revenue:commission    5.70 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });
});

describe("a chargeback of an order that was released", () => {
  test("takes what its seller has and makes a debt of the rest; lost, states and platform give back their share, which pays the debt", async ({ disputed: held }) => {
    const order = await bought(held);
    await held.accepted(order);
    const ref = await held.disputes(order);
    await held.hears();
    expect(await amounts(held, order)).toMatchObject({ left: "0", released: "0", chargedBack: "10000" });
    await held.bankDecides(ref, "lost");
    await held.hears();
    expect(await held.story({ lamp: order })).toMatchInlineSnapshot(`
      payment.captured      psp:pending         escrow:lamp         100.00 EUR
      hold.released         escrow:lamp         ada:available        90.50 EUR
      hold.released         escrow:lamp         revenue:commission    9.50 EUR
      chargeback.fee        expense:disputes    psp:available        15.00 EUR
      chargeback.opened     ada:available       dispute:case         90.50 EUR
      chargeback.opened     ada:owed            dispute:case          9.50 EUR
      chargeback.withdrawn  dispute:case        psp:available       100.00 EUR
      chargeback.lost       revenue:commission  ada:available         9.50 EUR
      chargeback.lost       ada:available       ada:owed              9.50 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });

  test("that is won gives the seller all of it; that the platform bears too", async ({ disputed: held }) => {
    const [won, borne] = [await bought(held), await bought(held)];
    for (const order of [won, borne]) await held.accepted(order);
    const ref = await held.disputes(won);
    await held.disputes(borne);
    await held.hears();
    await held.bankDecides(ref, "won");
    const [chargeback] = await held.chargebacksOf(borne.id);
    expect(await held.speaks(held.finance, "chargebackAccept", chargeback!.id, { borneBy: "PLATFORM" })).toMatchObject({ userErrors: [], chargeback: { state: "LOST", borneBy: "PLATFORM" } });
    await held.hears();
    for (const order of [won, borne]) expect(await amounts(held, order)).toMatchObject({ state: "RELEASED", released: "10000", chargedBack: "0" });
    expect((await refunds(held, borne, "100")).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_REFUNDABLE" }]);      // its buyer has it from their bank
    expect(await held.story({ lamp: won })).toMatchInlineSnapshot(`
      payment.captured      psp:pending       escrow:lamp         100.00 EUR
      hold.released         escrow:lamp       ada:available        90.50 EUR
      hold.released         escrow:lamp       revenue:commission    9.50 EUR
      chargeback.fee        expense:disputes  psp:available        15.00 EUR
      chargeback.opened     ada:available     dispute:case         90.50 EUR
      chargeback.opened     ada:owed          dispute:case          9.50 EUR
      chargeback.withdrawn  dispute:case      psp:available       100.00 EUR
      chargeback.won        psp:available     dispute:case        100.00 EUR
      chargeback.won        dispute:case      ada:available       100.00 EUR
      chargeback.won        ada:available     ada:owed              9.50 EUR
    `);
    expect(await held.story({ lamp: borne })).toMatchInlineSnapshot(`
      payment.captured      psp:pending       escrow:lamp         100.00 EUR
      hold.released         escrow:lamp       ada:available        90.50 EUR
      hold.released         escrow:lamp       revenue:commission    9.50 EUR
      chargeback.fee        expense:disputes  psp:available        15.00 EUR
      chargeback.opened     ada:available     dispute:case         90.50 EUR
      chargeback.opened     ada:owed          dispute:case          9.50 EUR
      chargeback.withdrawn  dispute:case      psp:available       100.00 EUR
      chargeback.lost       expense:disputes  ada:available       100.00 EUR
      chargeback.lost       ada:available     ada:owed              9.50 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });
});

describe("a chargeback of a payment", () => {
  test("for two sellers' orders is of both, each by what could still go back of it; another is of the rest, and beyond it the sellers answer", async ({ disputed: held }) => {
    const [lamp, chair] = await held.boughtTogether([await held.goods(5), await held.goods(5)]) as [Bought, Bought];
    await refunds(held, lamp, "500");
    await held.settled();
    await held.disputes(lamp, { amount: 1_500 });      // of 30.00, of which 5.00 went back: of 25.00
    await held.hears();
    await held.disputes(lamp, { amount: 2_000 });
    await held.hears();
    const shares = async () => (await held.chargebacksOf(lamp.id)).map((one) => one.shares.map(({ order, amount }) => `${order.id === lamp.id ? "lamp" : "chair"} ${amount.minor}`).toSorted((a, b) => a.localeCompare(b)));
    expect(await shares()).toEqual([["chair 1100", "lamp 900"], ["chair 900", "lamp 600"]]);
    for (const order of [lamp, chair]) expect(await amounts(held, order)).toMatchObject({ left: "0", isMatched: true });
    expect(await held.money.violated()).toEqual([]);
  });

  test("that is only asked about takes nothing until it escalates; news that is late, and comes together, is applied once", async ({ disputed: held }) => {
    const [asked, late] = [await bought(held), await bought(held)];
    const ref = await held.disputes(asked, { inquiry: true });
    await held.hears();
    expect(await held.chargebacksOf(asked.id)).toMatchObject([{ state: "EVIDENCE_DUE", isInquiry: true, shares: [] }]);
    expect(await amounts(held, asked)).toMatchObject({ left: "10000", chargedBack: "0" });
    await held.bankDecides(ref, "escalate");
    await held.hears();
    expect(await held.chargebacksOf(asked.id)).toMatchObject([{ state: "EVIDENCE_DUE", isInquiry: false, shares: [{ amount: { minor: "10000" } }] }]);
    await held.bankDecides(await held.disputes(late), "won");
    await held.hears();      // both facts at once
    await held.hears();
    expect(await held.chargebacksOf(late.id)).toMatchObject([{ state: "WON" }]);
    expect(await amounts(held, late)).toMatchObject({ left: "10000", chargedBack: "0" });
    expect(await held.money.violated()).toEqual([]);
  });
});
