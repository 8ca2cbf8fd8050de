import { describe, expect } from "vitest";
import type { Bought } from "@souk/test/commerce";
import { test, type PaymentsWorld } from "@souk/test/payments";

/** The order is packed, sent, and its buyer has it and is content. */
async function accepted(pay: PaymentsWorld, { id, seller, buyer, lines }: Bought): Promise<void> {
  const { shipment } = await pay.tells(seller, "shipmentCreate", null, { orderId: id, lines: lines.map((line) => ({ orderLineId: line.id, quantity: line.ordered })) });
  await pay.tells(seller, "shipmentMarkShipped", String(shipment!["id"]));
  await pay.tells(buyer, "orderConfirmDelivery", id);
  expect((await pay.tells(buyer, "orderComplete", id)).userErrors).toEqual([]);
  await pay.settled();
}

describe("what is held for an order", () => {
  test("goes to its seller, less the fee, once its buyer has accepted it, and only once", async ({ pay }) => {
    const goods = await pay.goods(5, { input: { price: { minor: "9500", currency: "EUR" } } });
    const bought = await pay.boughtReally([{ goods, quantity: 1 }]);
    await accepted(pay, bought);
    const books = pay.books({ [bought.id]: "lamp", [goods.shop.sellerId]: "ada" });
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp         100.00 EUR
      hold.released     escrow:lamp  ada:available        90.50 EUR
      hold.released     escrow:lamp  revenue:commission    9.50 EUR
    `);
    expect(await books.balances(bought.id, goods.shop.sellerId)).toMatchInlineSnapshot(`
      psp:pending         100.00 EUR
      escrow:lamp           0.00 EUR
      ada:available        90.50 EUR
      revenue:commission    9.50 EUR
    `);
    expect(await pay.money.violated()).toEqual([]);
  });
});
