import { expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { test, type OrdersWorld } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";

const finance = person({ roles: ["FINANCE"] });
const taxed = ({ ask }: OrdersWorld, rateBps: number, also: object = {}) =>
  ask(finance, "taxRateSet", { country: "DE", taxClass: "STANDARD", rateBps, inclusion: "ADDED", jurisdiction: "DE", ...also }, { field: "taxRate", fields: "id" });
const shown = async ({ commerce }: OrdersWorld, buyer: Caller, id: string) => {
  const { data } = await commerce.as(buyer).run<{ checkout: { totals: Record<string, { minor: string }> } }>(
    "query ($id: ID!) { checkout(id: $id) { totals { shipping { minor } tax { minor } total { minor } } } }", { id });
  return Object.values(data!.checkout.totals).map(({ minor }) => Number(minor));
};

test("a checkout is sold with the tax and the delivery that its buyer was shown, whatever changed since; whoever looks again is shown the new ones", async ({ orders }) => {
  await taxed(orders, 1_000);
  const shop = await orders.shop();
  const profile = await orders.profile(shop);
  const goods = await orders.goods(9, { shop });
  const [first, second] = [await orders.readies([{ goods, quantity: 1 }]), await orders.readies([{ goods, quantity: 1 }])];
  expect(await shown(orders, first.buyer, first.id)).toEqual([500, 150, 1_650]);

  await taxed(orders, 2_000);
  await taxed(orders, 300, { taxClass: "SHIPPING", inclusion: "INCLUDED" });
  const { userErrors } = await orders.ask(shop.owner, "shippingProfileUpdate", {
    expectedVersion: 1, zones: [{ name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "103", minDays: 1, maxDays: 2 }] }],
  }, { id: profile });
  expect(userErrors).toEqual([]);

  const { orderGroup } = await orders.completes(first);
  const [{ id }] = orderGroup!["orders"] as [{ id: string }];
  expect(await orders.order(first.buyer, id, "totals { shipping { minor } tax { minor } total { minor } }")).toEqual({ totals: { shipping: { minor: "500" }, tax: { minor: "150" }, total: { minor: "1650" } } });
  await orders.tells(second.buyer, "checkoutRefresh", second.id);
  expect(await shown(orders, second.buyer, second.id)).toEqual([103, 203, 1_303]);
  expect(await orders.commerce.violated()).toEqual([]);
});

test("tax is told by where it is brought to: the region where it has a rate, otherwise the country, each class by its own", async ({ orders }) => {
  await orders.ask(finance, "taxRateSet", { country: "US", region: "CA", taxClass: "STANDARD", rateBps: 725, inclusion: "ADDED", jurisdiction: "US-CA" }, { field: "taxRate", fields: "id" });
  await orders.ask(finance, "taxRateSet", { country: "US", region: "CA", taxClass: "SHIPPING", rateBps: 0, inclusion: "ADDED", jurisdiction: "US-CA" }, { field: "taxRate", fields: "id" });
  for (const [taxClass, rateBps, inclusion] of [["STANDARD", 2_000, "ADDED"], ["SHIPPING", 300, "INCLUDED"]] as const)
    await taxed(orders, rateBps, { country: "AT", taxClass, inclusion, jurisdiction: "AT" });
  const [lamp, book] = [await orders.goods(9), await orders.goods(9, { input: { taxClass: "ZERO" } })];
  const { id, buyer } = await orders.readies([{ goods: lamp, quantity: 1 }, { goods: book, quantity: 1 }]);
  const inside = async (place: object) => {
    await orders.tells(buyer, "checkoutSetAddress", id, { address: { name: "Ben", line1: "Street 1", city: "Town", ...place } });
    return shown(orders, buyer, id);
  };
  expect(await inside({ country: "US", region: "CA", postalCode: "94103" })).toEqual([1_000, 73, 3_073]);
  expect(await inside({ country: "US", region: "OR", postalCode: "97201" })).toEqual([1_000, 0, 3_000]);
  expect(await inside({ country: "AT", postalCode: "1010" })).toEqual([1_000, 230, 3_200]);      // 20 % added of the lamp, 3 % within each of two shippings: 14.56
});

test("what its buyer fetches is taxed where it is fetched, whatever address they type, and stays so in the order", async ({ orders }) => {
  await taxed(orders, 2_000, { country: "AT", jurisdiction: "AT" });
  const shop = await orders.shop();
  const { location } = await orders.ask(shop.owner, "locationCreate", { sellerId: shop.sellerId, name: "The counter", country: "AT", isPickup: true }, { field: "location", fields: "id" }) as unknown as { location: { id: string } };
  await orders.profile(shop, { pickupLocationIds: [location.id] });
  const goods = await orders.goods(9, { shop });
  const { id, buyer } = await orders.readies([{ goods, quantity: 1 }]);
  await orders.tells(buyer, "checkoutSetAddress", id, { address: { name: "Ben", line1: "Street 1", city: "Doha", country: "QA", postalCode: "0" } });
  expect(await shown(orders, buyer, id)).toEqual([500, 0, 1_500]);
  const { checkout } = await orders.tells(buyer, "checkoutSelectDelivery", id, { sellerId: shop.sellerId, optionId: `pickup:${location.id}` });
  expect(await shown(orders, buyer, id)).toEqual([0, 200, 1_200]);
  const { orderGroup } = await orders.completes({ id, version: Number(checkout!["version"]), buyer });
  const [order] = orderGroup!["orders"] as [{ id: string }];
  expect(await orders.order(buyer, order.id, "totals { tax { minor } total { minor } }")).toEqual({ totals: { tax: { minor: "200" }, total: { minor: "1200" } } });
});
