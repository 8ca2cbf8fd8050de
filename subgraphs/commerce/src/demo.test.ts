import { expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { test } from "@souk/test/delivery";
import { demoCommerce } from "./demo.ts";

test("the demo market has tax rates, sends things and has them in stock, and nothing changes the second time", async ({ market }) => {
  const shop = await market.shop();
  const listingId = await market.sold(shop);
  const sellers = [{ id: shop.sellerId, ownerId: shop.owner.userId! }, { id: newId("sel"), ownerId: newId("usr") }];
  expect(await demoCommerce(market.commerce.runtime, { sellers })).toEqual({ taxRates: 14, shippingProfiles: 2, stocked: 1 });
  const { data } = await market.commerce.as(shop.owner).run("query ($of: [_Any!]!) { _entities(representations: $of) { ... on Listing { stockStatus } } }", { of: [{ __typename: "Listing", id: listingId }] });
  expect(data).toEqual({ _entities: [{ stockStatus: "IN_STOCK" }] });
  expect(await demoCommerce(market.commerce.runtime, { sellers })).toEqual({ taxRates: 0, shippingProfiles: 0, stocked: 0 });
  expect(await market.commerce.violated()).toEqual([]);
});
