import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { everywhere, test, type DeliveryWorld } from "@souk/test/delivery";
import { sellerMoved } from "@souk/test/seller-planted";
import { countingDatabase } from "@souk/test/subgraph-under-test";
import type { DeliveryRequest } from "./delivery-quote.ts";
import { deliveryQuotes } from "./delivery-quotes.ts";

const rate = (name: string, priceMinor: string, also: object = {}) => ({ name, currency: "EUR", priceMinor, minDays: 1, maxDays: 2, ...also });
const options = async ({ commerce }: DeliveryWorld, ids: readonly string[], to: object, quantity = 1) =>
  (await commerce.as(anonymous).run<{ _entities: { deliveryOptions: { name: string; price: { minor: string } }[] | null }[] }>(
    `query ($of: [_Any!]!, $to: DeliveryPlaceInput!, $quantity: Int) { _entities(representations: $of) { ... on Listing { deliveryOptions(to: $to, quantity: $quantity) { optionId kind name price { minor currency } minDays maxDays } } } }`,
    { of: ids.map((id) => ({ __typename: "Listing", id })), to, quantity })).data!._entities.map(({ deliveryOptions }) => deliveryOptions);
const named = async (...asked: Parameters<typeof options>) => (await options(...asked)).map((each) => each?.map(({ name, price }) => [name, price.minor]) ?? null);

describe("how a listing reaches a place", () => {
  test("is told by what says most of it: postal code, country, the rest of the world", async ({ market }) => {
    const shop = await market.shop();
    await market.profile(shop, { zones: [
      { name: "Home", countries: ["DE"], rates: [rate("Post", "300")] },
      { name: "Islands", countries: ["DE"], postalCodePrefixes: ["25", "259"], rates: [rate("Boat", "900")] },
      { name: "Sylt", countries: ["DE"], postalCodePrefixes: ["25980"], rates: [rate("Train", "700")] },
      everywhere,
    ] });
    const listing = await market.sold(shop);
    const at = async (country: string, postalCode?: string) => (await named(market, [listing], { country, postalCode }, 3))[0]![0]!.join(" ");
    expect([await at("DE", "10115"), await at("DE"), await at("DE", "25-938"), await at("DE", "25980"), await at("FR", "25980")])
      .toEqual(["Post 300", "Post 300", "Boat 900", "Train 700", "Post 700"]);
    expect(await options(market, [listing], { country: "FR" })).toEqual([[{ optionId: "ship:post", kind: "SHIP", name: "Post", price: { minor: "500", currency: "EUR" }, minDays: 3, maxDays: 9 }]]);
  });

  test("goes by its own profile, otherwise by its seller's default, in its own currency", async ({ market }) => {
    const shop = await market.shop();
    await market.profile(shop);
    const heavy = await market.profile(shop, { zones: [{ ...everywhere, rates: [rate("Cart", "4000")] }] });
    const [lamp, stove, dollars] = [await market.sold(shop), await market.sold(shop), await market.sold(shop, { price: { minor: "100", currency: "USD" } })];
    await market.ask(shop.owner, "shippingProfileAssign", { listingIds: [stove] }, { id: heavy });
    expect(await named(market, [lamp, stove, dollars], { country: "FR" })).toEqual([[["Post", "500"]], [["Cart", "4000"]], []]);
    await market.ask(shop.owner, "shippingProfileArchive", {}, { id: heavy });
    expect(await named(market, [stove], { country: "FR" })).toEqual([[["Post", "500"]]]);
  });

  test("is nothing for a file, none without a profile, and not told of what cannot be bought", async ({ market, scratch }) => {
    const shop = await market.shop();
    const [file, orphan] = [await market.sold(shop, { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } }), await market.sold(shop)];
    expect(await named(market, [file, orphan, newId("lst")], { country: "FR" })).toEqual([[["Digital delivery", "0"]], [], null]);
    await sellerMoved(scratch, shop.sellerId, "SUSPENDED");
    expect(await named(market, [file], { country: "FR" })).toEqual([null]);
    const { errors } = await market.commerce.as(anonymous).run(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Listing { deliveryOptions(to: { country: "FR" }, quantity: 0) { name } } } }`, { of: [{ __typename: "Listing", id: file }] });
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
  });

  test("is as free in an estimate as in a cart, where many cost less each", async ({ market }) => {
    const shop = await market.shop();
    await market.profile(shop, { zones: [{ ...everywhere, rates: [rate("Post", "300", { freeFromMinor: "3000" })] }] });
    const listing = await market.sold(shop);
    const { userErrors } = await market.mutate(shop.owner, "variantsBulkSet", {
      expectedVersion: 3, optionNames: [], currency: "EUR", variants: [{ optionValues: [], priceMinor: "1000", quantityBreaks: [{ minimumQuantity: 3, unitMinor: "999" }] }] }, { id: listing });
    expect(userErrors).toEqual([]);
    expect([await named(market, [listing], { country: "FR" }, 3), await named(market, [listing], { country: "FR" }, 4)]).toEqual([[[["Post", "300"]]], [[["Post", "0"]]]]);
  });

  test("can be fetched where its seller lets people come, as long as it does", async ({ market, scratch }) => {
    const [shop, other] = [await market.shop(), await market.shop()];
    const place = async ({ sellerId }: typeof shop, isPickup: boolean) => {
      const id = newId("loc");
      await asAdmin(scratch.adminUrl, (admin) => admin.query(
        "insert into commerce.location (id, seller_id, name, country, is_pickup, is_default) values ($1, $2, 'The workshop', 'DE', $3, false)", [uuidOf(id), uuidOf(sellerId), isPickup]));
      return id;
    };
    const [workshop, store, theirs] = [await place(shop, true), await place(shop, false), await place(other, true)];
    const profile = await market.profile(shop, { pickupLocationIds: [workshop] });
    for (const wrong of [store, theirs])
      expect((await market.ask(shop.owner, "shippingProfileUpdate", { expectedVersion: 1, pickupLocationIds: [workshop, wrong] }, { id: profile })).userErrors).toMatchObject([{ path: ["input", "pickupLocationIds"] }]);
    const listing = await market.sold(shop);
    expect(await options(market, [listing], { country: "FR" })).toMatchObject([[{ kind: "SHIP" }, { optionId: `pickup:${workshop}`, kind: "PICKUP", name: "The workshop", price: { minor: "0" }, minDays: null }]]);
    expect((await market.commerce.as(shop.owner).run("query ($of: [_Any!]!) { _entities(representations: $of) { ... on ShippingProfile { pickupLocationIds } } }", { of: [{ __typename: "ShippingProfile", id: profile }] })).data)
      .toEqual({ _entities: [{ pickupLocationIds: [workshop] }] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.location set is_pickup = false where id = $1", [uuidOf(workshop)]));
    expect(await options(market, [listing], { country: "FR" })).toMatchObject([[{ kind: "SHIP" }]]);
    expect(await market.commerce.violated()).toEqual([]);
  });

  test("is quoted for fifty carts of many sellers by one statement, each for its own place", async ({ market }) => {
    const shops = await Promise.all([market.shop(), market.shop()]);
    const listings = await Promise.all(shops.map(async (shop, n) => {
      await market.profile(shop, { zones: [{ name: "France", countries: ["FR"], rates: [rate("Post", String(100 * (n + 1)))] }] });
      return market.sold(shop);
    }));
    const requests = Array.from({ length: 50 }, (_, n): DeliveryRequest => ({
      sellerId: shops[n % 2]!.sellerId, currency: "EUR", destination: { country: n < 48 ? "FR" : "ES" },
      items: [{ variantId: newId("var"), listingId: listings[n % 2]!, kind: "PHYSICAL", quantity: 1, subtotalMinor: 1_000n }],
    }));
    const { database, counted } = countingDatabase(market.commerce.runtime.database);
    let quotes: Awaited<ReturnType<typeof deliveryQuotes>> = [];
    expect(await counted(async () => { quotes = await deliveryQuotes(database, requests); })).toBe(1);
    expect(quotes.slice(0, 3).map(({ options: [first] }) => first?.priceMinor)).toEqual([100n, 200n, 100n]);
    expect(quotes.slice(48).map(({ unavailable }) => unavailable)).toEqual(requests.slice(48).map(({ items: [item] }) => ({ reason: "DELIVERY_UNAVAILABLE", variantIds: [item!.variantId] })));
  });
});
