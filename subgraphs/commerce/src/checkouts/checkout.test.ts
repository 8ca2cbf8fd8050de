import { describe, expect } from "vitest";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Caller } from "@souk/shared/caller";
import { asAdmin } from "@souk/test/cluster";
import { test, type DeliveryWorld } from "@souk/test/delivery";
import { sellerMoved } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";
import { paymentWindow } from "../order-groups/order-groups-expire.ts";

interface Checkout { readonly id: Id<"chk">; readonly version: number; readonly state: string; readonly lacks: readonly string[]; readonly totals: Readonly<Record<string, { minor: string }>>; readonly [also: string]: unknown }
const fields = `id version state lacks expiresAt lines { title quantity unitPrice { minor } total { minor } }
  sellers { delivery { optionId price { minor } } deliveryOptions { optionId } totals { total { minor } } }
  totals { items { minor } shipping { minor } discount { minor } tax { minor } addedTax { minor } total { minor } } address { city } allowedTransitions { to mutation blockedBy }`;
const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };

const tell = async (market: DeliveryWorld, caller: Caller, mutation: string, input: object, id?: string) => {
  const { checkout, userErrors } = await market.ask(caller, mutation, input, { field: "checkout", fields, ...id ? { id } : {} });
  return { checkout: checkout as Checkout | null, userErrors };
};

/** A shop with a thing to sell, of which there are so many. */
async function stocked(market: DeliveryWorld, onHand: number, input: object = {}) {
  const shop = await market.shop();
  await market.profile(shop);
  const listingId = await market.sold(shop, input);
  const { data } = await market.catalog.as(shop.owner).run<{ listing: { variants: { id: Id<"var"> }[] } }>("query ($id: ID!) { listing(id: $id) { variants { id } } }", { id: listingId });
  const variantId = data!.listing.variants[0]!.id;
  if (onHand > 0) {
    const { userErrors } = await market.ask(shop.owner, "inventoryAdjust", { changes: [{ variantId, delta: onHand, reason: "COUNTED" }] }, { field: "inventoryAdjustment", fields: "id" });
    expect(userErrors).toEqual([]);
  }
  return { shop, listingId, variantId };
}

/** A checkout of so many of these that lacks nothing. */
async function ready(market: DeliveryWorld, buyer: Caller, wanted: readonly { readonly variantId: string; readonly quantity: number }[]): Promise<Checkout> {
  for (const { variantId, quantity } of wanted) await market.ask(buyer, "cartLineAdd", { variantId, quantity }, { field: "cart", fields: "id" });
  const { checkout } = await tell(market, buyer, "checkoutStart", {});
  return (await tell(market, buyer, "checkoutSetAddress", { address: home }, checkout!.id)).checkout!;
}
const complete = async (market: DeliveryWorld, buyer: Caller, { id, version }: Checkout) => {
  const { data, errors } = await market.commerce.as(buyer).run<{ checkoutComplete: { checkout: Checkout | null; orderGroup: { id: Id<"ogr">; state: string; orders: readonly { id: Id<"ord">; state: string }[] } | null; userErrors: readonly { code: string; available?: number }[] } }>(
    `mutation ($id: ID!, $input: CheckoutCompleteInput!) { checkoutComplete(id: $id, input: $input) {
       checkout { ${fields} } orderGroup { id state total { minor } orders { id state totals { total { minor } } lines { ordered title } } }
       userErrors { code path ... on InsufficientStockError { available } ... on PriceChangedError { was { minor } now { minor } } } } }`, { id, input: { expectedVersion: version, idempotencyKey: market.key() } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.checkoutComplete;
};

describe("a checkout", () => {
  test("shows every amount, says what it lacks, and becomes orders that are to be paid", async ({ market }) => {
    const [{ variantId, shop }, ben] = [await stocked(market, 5), person()];
    await market.ask(ben, "cartLineAdd", { variantId, quantity: 2 }, { field: "cart", fields: "id" });
    const { checkout: begun } = await tell(market, ben, "checkoutStart", {});
    expect(begun).toMatchObject({ state: "OPEN", lacks: ["ADDRESS", "DELIVERY"], totals: { items: { minor: "2000" }, total: { minor: "2000" } } });
    expect((await complete(market, ben, begun!)).userErrors).toMatchObject([{ code: "REQUIRED", path: ["address"] }, { code: "REQUIRED" }]);
    expect((await tell(market, ben, "checkoutSetAddress", { address: { ...home, city: "", postalCode: null } }, begun!.id)).userErrors).toMatchObject([{ path: ["input", "address", "city"] }]);
    const { checkout } = await tell(market, ben, "checkoutSetAddress", { address: home }, begun!.id);
    expect(checkout).toMatchObject({ lacks: [], address: { city: "Berlin" }, totals: { items: { minor: "2000" }, shipping: { minor: "600" }, total: { minor: "2600" } } });
    expect((await complete(market, ben, begun!)).userErrors).toMatchObject([{ code: "STALE_VERSION" }]);

    const sold = await complete(market, ben, checkout!);
    expect(sold).toMatchObject({ userErrors: [], checkout: { state: "PAYMENT_PENDING" }, orderGroup: { state: "PENDING_PAYMENT", total: { minor: "2600" }, orders: [{ state: "PENDING_PAYMENT", totals: { total: { minor: "2600" } }, lines: [{ ordered: 2, title: "A lamp" }] }] } });
    const { data } = await market.commerce.as(ben).run<{ cart: { lines: object[] } }>("{ cart { lines { id } } }");
    expect(data!.cart.lines).toEqual([]);
    const available = async () => (await market.commerce.as(shop.owner).run<{ _entities: [{ available: number }] }>(
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { available } } }", { of: [{ __typename: "Variant", id: variantId }] })).data!._entities[0].available;
    expect(await available()).toBe(3);
    expect((await tell(market, ben, "checkoutReopen", {}, checkout!.id)).checkout).toMatchObject({ state: "OPEN" });
    expect(await available()).toBe(5);
    expect(await market.commerce.violated()).toEqual([]);
  });

  test("is its buyer's alone, and is not begun by a guest, of an empty cart, or of two currencies", async ({ market }) => {
    const [ben, cleo] = [person(), person()];
    const [euros, dollars] = [await stocked(market, 5), await stocked(market, 5, { price: { minor: "700", currency: "USD" } })];
    const own = await ready(market, ben, [{ variantId: euros.variantId, quantity: 1 }]);
    for (const [mutation, input] of [["checkoutSetAddress", { address: home }], ["checkoutReopen", {}], ["checkoutApplyCodes", { codes: [] }], ["checkoutRefresh", {}]] as const)
      expect((await tell(market, cleo, mutation, input, own.id)).userErrors, mutation).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await complete(market, cleo, own)).userErrors).toMatchObject([{ code: "INVALID" }]);
    expect((await tell(market, cleo, "checkoutStart", {})).userErrors).toMatchObject([{ code: "REQUIRED" }]);
    await market.ask(ben, "cartLineAdd", { variantId: dollars.variantId, quantity: 1 }, { field: "cart", fields: "id" });
    expect((await tell(market, ben, "checkoutStart", {})).userErrors).toMatchObject([{ code: "CURRENCY_MISMATCH" }]);
  });

  test("sells nothing that is not as it was shown: price, listing, seller, stock", async ({ market, scratch }) => {
    const ben = person();
    const [dearer, paused, suspended, gone] = [await stocked(market, 5), await stocked(market, 5), await stocked(market, 5), await stocked(market, 1)];
    const buyers = [person(), person(), person(), person()];
    const own = await Promise.all([dearer, paused, suspended, gone].map(({ variantId }, at) => ready(market, buyers[at]!, [{ variantId, quantity: 1 }])));
    await market.mutate(dearer.shop.owner, "listingUpdate", { expectedVersion: 3, price: { minor: "1100", currency: "EUR" } }, { id: dearer.listingId });
    await market.mutate(paused.shop.owner, "listingPause", {}, { id: paused.listingId });
    await sellerMoved(scratch, suspended.shop.sellerId, "SUSPENDED");
    expect((await complete(market, ben, await ready(market, ben, [{ variantId: gone.variantId, quantity: 1 }]))).userErrors).toEqual([]);
    const answers = await Promise.all(own.map((checkout, at) => complete(market, buyers[at]!, checkout)));
    expect(answers.map(({ userErrors }) => userErrors)).toMatchObject([
      [{ code: "PRICE_CHANGED", was: { minor: "1000" }, now: { minor: "1100" } }], [{ code: "LISTING_UNAVAILABLE" }], [{ code: "SELLER_UNAVAILABLE" }], [{ code: "INSUFFICIENT_STOCK", available: 0 }]]);
    const refreshed = (await tell(market, buyers[0]!, "checkoutRefresh", {}, own[0]!.id)).checkout!;
    expect(refreshed.totals["items"]).toEqual({ minor: "1100" });
    expect((await complete(market, buyers[0]!, refreshed)).userErrors).toEqual([]);
    expect(await market.commerce.violated()).toEqual([]);
  });

  test("of a hundred buyers of the last ten at once, ten get one and ninety hear that there is none", async ({ market }) => {
    const { variantId } = await stocked(market, 10);
    const buyers = Array.from({ length: 100 }, () => person());
    const own: Checkout[] = [];
    for (const buyer of buyers) own.push(await ready(market, buyer, [{ variantId, quantity: 1 }]));
    const answers = await Promise.all(own.map((checkout, at) => complete(market, buyers[at]!, checkout)));
    expect(answers.filter(({ orderGroup }) => orderGroup !== null)).toHaveLength(10);
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === "INSUFFICIENT_STOCK" && userErrors[0].available === 0)).toHaveLength(90);
    expect(await market.commerce.violated()).toEqual([]);
  });

  test("that is not paid in time gives everything back by the timer alone", async ({ market, scratch }) => {
    const [{ variantId }, ben, cleo] = [await stocked(market, 1), person(), person()];
    const own = await ready(market, ben, [{ variantId, quantity: 1 }]);
    const { orderGroup } = await complete(market, ben, own);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() where id = $1", [uuidOf(orderGroup!.id)]));
    await paymentWindow.sweep(market.commerce.runtime);
    const { data } = await market.commerce.as(ben).run<{ orderGroup: object }>("query ($id: ID!) { orderGroup(id: $id) { state orders { state history { from to } } } }", { id: orderGroup!.id });
    expect(data!.orderGroup).toEqual({ state: "UNPAID", orders: [{ state: "EXPIRED", history: [{ from: "PENDING_PAYMENT", to: "EXPIRED" }] }] });
    expect((await complete(market, cleo, await ready(market, cleo, [{ variantId, quantity: 1 }]))).userErrors).toEqual([]);
    expect(await market.commerce.violated()).toEqual([]);
  });
});
