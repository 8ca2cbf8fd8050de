import { expect } from "vitest";
import { test } from "@souk/test/commerce";

const whole = `number state version totals { items { minor } shipping { minor } tax { minor } total { minor } } delivery { kind name price { minor } } policy { acceptWithinHours }
  lines { title sku options { name value } unitPrice { minor currency } subtotal { minor } discount { minor } tax { minor } taxRateBps total { minor } ordered }`;

test("editing, pausing and archiving a listing, its price and its delivery changes nothing in a placed order", async ({ orders }) => {
  const goods = await orders.goods(5);
  const bought = await orders.bought([{ goods, quantity: 2 }]);
  const { seller, buyer, id } = bought;
  const was = await orders.order(buyer, id, whole);
  expect(was).toMatchObject({ lines: [{ title: "A lamp", unitPrice: { minor: "1000" } }], totals: { items: { minor: "2000" } } });

  const { listing: edited, userErrors } = await orders.mutate(seller, "listingUpdate", { expectedVersion: 3, title: "A brighter lamp", price: { minor: "9900", currency: "EUR" } }, { id: goods.listingId });
  expect([edited, userErrors]).toMatchObject([{ title: "A brighter lamp" }, []]);
  expect(await orders.order(buyer, id, whole)).toEqual(was);
  for (const step of ["listingPause", "listingArchive"]) {
    expect((await orders.mutate(seller, step, {}, { id: goods.listingId })).userErrors, step).toEqual([]);
    expect(await orders.order(buyer, id, whole)).toEqual(was);
  }
  const { shipment } = await orders.tells(seller, "shipmentCreate", null, { orderId: id });
  await orders.tells(seller, "shipmentMarkShipped", String(shipment!["id"]));
  expect(await orders.order(buyer, id, whole)).toEqual({ ...was, state: "FULFILLED", version: expect.any(Number) as number });
  expect(await orders.commerce.violated()).toEqual([]);
});
