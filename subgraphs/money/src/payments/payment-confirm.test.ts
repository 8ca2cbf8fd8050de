import { describe, expect } from "vitest";
import { test } from "@souk/test/payments";

describe("paying", () => {
  test("with a card that comes through holds what was paid for each order, and its orders are placed", async ({ pay }) => {
    const goods = await pay.goods(5);
    const bought = await pay.buys([{ goods, quantity: 2 }]);
    const created = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    expect(created).toMatchObject({ userErrors: [], payment: { state: "CREATED", amount: { minor: "2600", currency: "EUR" }, attempts: [] } });
    expect(created.payment!.clientSecret).toMatch(/^pi_\w+_secret_\w+$/);
    const confirmed = await pay.payment(bought.buyer, "paymentConfirm", created.payment!.id, { paymentMethodId: "pm_card_visa" });
    expect(confirmed).toMatchObject({ userErrors: [], payment: { state: "CAPTURED", clientSecret: null, attempts: [{ outcome: "SUCCEEDED", method: { brand: "visa", last4: "4242" } }] } });
    await pay.settled();
    expect(await pay.order(bought.buyer, bought.id, "state paymentStatus")).toEqual({ state: "ACCEPTED", paymentStatus: "PAID" });
    expect(await pay.ledger.postings(bought.id, created.payment!.id)).toMatchInlineSnapshot(`payment.captured  psp:pending  escrow:ord_01m7zaw0m8fx6swx09m6xyqye5  26.00 EUR`);
    expect(await pay.money.violated()).toEqual([]);
  });
});
