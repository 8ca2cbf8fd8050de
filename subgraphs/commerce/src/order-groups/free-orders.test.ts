import { expect } from "vitest";
import { test } from "@souk/test/commerce";

test("an order that costs nothing waits for no payment: it is placed at once, and its stock has left the shelf", async ({ orders }) => {
  const shop = await orders.shop();
  await orders.profile(shop, { zones: [{ name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "0", minDays: 1, maxDays: 2 }] }] });
  const gift = await orders.goods(3, { shop, input: { price: { minor: "0", currency: "EUR" } } });
  const ready = await orders.readies([{ goods: gift, quantity: 2 }]);
  const { checkout, orderGroup, userErrors } = await orders.completes(ready);
  expect([userErrors, checkout?.["state"]]).toEqual([[], "COMPLETED"]);
  const [order] = orderGroup!["orders"] as [{ id: string }];
  expect(await orders.order(ready.buyer, order.id, "state paymentStatus totals { total { minor } }")).toMatchObject({ state: "ACCEPTED", paymentStatus: "PAID", totals: { total: { minor: "0" } } });
  expect(await orders.commerce.violated()).toEqual([]);
});
