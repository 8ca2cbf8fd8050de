import { expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { test } from "@souk/test/delivery";
import { demoCommerce } from "./demo.ts";

test("the demo market has tax rates and sends things, and nothing changes the second time", async ({ market }) => {
  const sellers = [{ id: newId("sel"), ownerId: newId("usr") }, { id: newId("sel"), ownerId: newId("usr") }];
  expect(await demoCommerce(market.commerce.runtime, { sellers })).toEqual({ taxRates: 14, shippingProfiles: 2 });
  expect(await demoCommerce(market.commerce.runtime, { sellers })).toEqual({ taxRates: 0, shippingProfiles: 0 });
  expect(await market.commerce.violated()).toEqual([]);
});
