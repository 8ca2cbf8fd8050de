import { describe, expect } from "vitest";
import { test } from "@souk/test/payments";

describe("an order that is cancelled", () => {
  test("after it was paid gives its buyer everything back, and its hold is empty", async ({ pay }) => {
    const goods = await pay.goods(5);
    const bought = await pay.boughtReally([{ goods, quantity: 2 }]);
    expect((await pay.tells(bought.buyer, "orderCancel", bought.id, { reason: "It is not needed." })).userErrors).toEqual([]);
    await pay.settled();
    const books = pay.books({ [bought.id]: "lamp", [goods.shop.sellerId]: "ada" });
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp  26.00 EUR
      refund.settled    escrow:lamp  psp:pending  26.00 EUR
    `);
    expect(await books.balances(bought.id)).toMatchInlineSnapshot(`
      psp:pending  0.00 EUR
      escrow:lamp  0.00 EUR
    `);
    expect((await pay.stripe.refunds.list({ limit: 1 })).data[0]).toMatchObject({ amount: 2600, status: "succeeded" });
    expect(await pay.money.violated()).toEqual([]);
  });

  test("in part gives back what was paid for that part, and the fee shrinks with it", async ({ pay }) => {
    const goods = await pay.goods(9);
    const bought = await pay.boughtReally([{ goods, quantity: 3 }]);
    const [line] = bought.lines;
    expect((await pay.tells(bought.seller, "orderCancel", bought.id, { reason: "One is broken.", lines: [{ orderLineId: line!.id, quantity: 1 }] })).userErrors).toEqual([]);
    await pay.settled();
    const { rows: [part] } = { rows: await pay.money.runtime.database.rows("select paid_minor, refunded_minor, fee_minor, fee_held_minor, net_held_minor from money.hold_part where order_line_id is not null and refunded_minor > 0 and paid_minor = 3000") };
    expect(part).toEqual({ paid_minor: "3000", refunded_minor: "1000", fee_minor: "300", fee_held_minor: "200", net_held_minor: "1800" });
  });

  test("after a part of it had gone back by hand gives the rest back, and not that part again", async ({ pay }) => {
    const bought = await pay.boughtReally([{ goods: await pay.goods(5), quantity: 2 }]);
    const { data } = await pay.money.as(bought.seller).run<{ refundCreate: { userErrors: object[] } }>("mutation ($input: RefundCreateInput!) { refundCreate(input: $input) { userErrors { code } } }",
      { input: { orderId: bought.id, amountMinor: "700", reason: "It is late.", idempotencyKey: pay.key() } });
    expect(data!.refundCreate.userErrors).toEqual([]);
    expect((await pay.tells(bought.seller, "orderCancel", bought.id, { reason: "It is broken." })).userErrors).toEqual([]);
    await pay.settled();
    expect(await pay.books({ [bought.id]: "lamp" }).balances(bought.id)).toMatchInlineSnapshot(`
      psp:pending  0.00 EUR
      escrow:lamp  0.00 EUR
    `);
    expect((await pay.stripe.refunds.list({ limit: 2 })).data.map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([700, 1900]);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("before it was paid costs nobody anything, and a payment that comes too late goes back whole", async ({ pay }) => {
    const goods = await pay.goods(5);
    const bought = await pay.buys([{ goods, quantity: 1 }]);
    const created = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    const { data: [intent] } = await pay.stripe.paymentIntents.list({ limit: 1 });
    // The buyer pays in a script of the provider's, and gives up here at the same time: we hear of the payment when the order is over.
    await pay.stripe.paymentIntents.confirm(intent!.id, { payment_method: "pm_card_visa", return_url: "http://souk.test" });
    await pay.fails([bought.orderGroupId]);
    await pay.settled();
    expect(await pay.order(bought.buyer, bought.id, "state paymentStatus")).toMatchObject({ state: "CANCELLED" });
    const after = await pay.money.as(bought.buyer).run<{ payment: { state: string; refunded: { minor: string } } }>("query ($id: ID!) { payment(id: $id) { state refunded { minor } } }", { id: created.payment!.id });
    expect(after.data!.payment).toEqual({ state: "CAPTURED", refunded: { minor: "1500" } });
    const books = pay.books({ [bought.id]: "lamp", [created.payment!.id]: "payment" });
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp  15.00 EUR
      refund.settled    escrow:lamp  psp:pending  15.00 EUR
    `);
    expect(await books.balances(bought.id)).toMatchInlineSnapshot(`
      psp:pending  0.00 EUR
      escrow:lamp  0.00 EUR
    `);
    expect(await pay.money.violated()).toEqual([]);
  });
});
