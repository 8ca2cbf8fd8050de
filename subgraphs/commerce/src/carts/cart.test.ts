import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { sellerMoved } from "@souk/test/seller-planted";
import { test, type DeliveryWorld, type Shop } from "@souk/test/delivery";
import { person } from "@souk/test/subgraph-under-test";

interface Cart {
  readonly id: string;
  readonly lines: readonly { readonly id: string; readonly quantity: number; readonly unitPrice: { minor: string } | null; readonly seenUnitPrice: { minor: string } }[];
  readonly warnings: readonly { readonly kind: string; readonly available: number | null }[];
}
const fields = "id lines { id quantity unitPrice { minor } seenUnitPrice { minor } } warnings { kind was { minor } now { minor } available } subtotals { minor currency }";

const variantOf = async (market: DeliveryWorld, shop: Shop, input: object = {}) => {
  const id = await market.sold(shop, { kind: "DIGITAL", condition: null, ...input });
  const { data } = await market.catalog.as(shop.owner).run<{ listing: { version: number; variants: { id: string }[] } }>("query ($id: ID!) { listing(id: $id) { version variants { id } } }", { id });
  return { listingId: id, variantId: data!.listing.variants[0]!.id, version: data!.listing.version };
};
const tell = async (market: DeliveryWorld, caller: Caller, mutation: string, input: object, id?: string) => {
  const { cart, userErrors } = await market.ask(caller, mutation, input, { field: "cart", fields, ...id ? { id } : {} });
  return { cart: cart as Cart | null, userErrors };
};
const read = async (market: DeliveryWorld, caller: Caller) => (await market.commerce.as(caller).run<{ cart: Cart | null }>(`{ cart { ${fields} } }`)).data!.cart;
const guest = (): Caller => { const id = newId("gst"); return { kind: "guest", actor: id, guestId: id, roles: [], memberships: [] }; };

describe("a cart", () => {
  test("holds what was put into it, adds up what comes again, and belongs to its owner alone", async ({ market }) => {
    const [shop, ben] = [await market.shop(), person()];
    const { variantId } = await variantOf(market, shop);
    expect(await read(market, ben)).toBeNull();
    await tell(market, ben, "cartLineAdd", { variantId, quantity: 2 });
    const { cart } = await tell(market, ben, "cartLineAdd", { variantId, quantity: 3 });
    expect(cart).toMatchObject({ lines: [{ quantity: 5, unitPrice: { minor: "1000" }, seenUnitPrice: { minor: "1000" } }], warnings: [], subtotals: [{ minor: "5000", currency: "EUR" }] });
    expect(await read(market, person())).toBeNull();
    const line = cart!.lines[0]!.id;
    expect((await tell(market, person(), "cartLineRemove", {}, line)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await tell(market, ben, "cartLineUpdate", { quantity: 0 }, line)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "quantity"] }]);
    expect((await tell(market, ben, "cartLineUpdate", { quantity: 1 }, line)).cart).toMatchObject({ lines: [{ quantity: 1 }] });
    expect((await tell(market, ben, "cartLineRemove", {}, line)).cart).toMatchObject({ lines: [] });
  });

  test("is one, however many lines are added to it at once", async ({ market }) => {
    const [shop, ben] = [await market.shop(), person()];
    const { variantId } = await variantOf(market, shop);
    await Promise.all(Array.from({ length: 12 }, () => tell(market, ben, "cartLineAdd", { variantId, quantity: 1 })));
    expect((await read(market, ben))?.lines.map(({ quantity }) => quantity)).toEqual([12]);
  });

  test("takes the price of the quantity, and tells of a price that changed until its buyer has looked", async ({ market }) => {
    const [shop, ben] = [await market.shop(), person()];
    const { listingId, variantId, version } = await variantOf(market, shop);
    await market.mutate(shop.owner, "variantsBulkSet", { expectedVersion: version, currency: "EUR", optionNames: [], variants: [{ optionValues: [], priceMinor: "1000", quantityBreaks: [{ minimumQuantity: 10, unitMinor: "800" }] }] }, { id: listingId });
    const { cart } = await tell(market, ben, "cartLineAdd", { variantId, quantity: 10 });
    expect(cart!.lines).toMatchObject([{ unitPrice: { minor: "800" } }]);
    const now = await market.catalog.as(shop.owner).run<{ listing: { version: number } }>("query ($id: ID!) { listing(id: $id) { version } }", { id: listingId });
    await market.mutate(shop.owner, "variantsBulkSet", { expectedVersion: now.data!.listing.version, currency: "EUR", optionNames: [], variants: [{ optionValues: [], priceMinor: "900" }] }, { id: listingId });
    expect(await read(market, ben)).toMatchObject({ lines: [{ unitPrice: { minor: "900" }, seenUnitPrice: { minor: "800" } }], warnings: [{ kind: "PRICE_CHANGED", was: { minor: "800" }, now: { minor: "900" } }] });
    expect((await tell(market, ben, "cartLineUpdate", { quantity: 10 }, cart!.lines[0]!.id)).cart).toMatchObject({ warnings: [], lines: [{ seenUnitPrice: { minor: "900" } }] });
  });

  test("says what cannot be bought any more, and does not take in what cannot be bought at all", async ({ market, scratch }) => {
    const [shop, other, ben] = [await market.shop(), await market.shop(), person()];
    const [paused, suspended, uncounted] = [await variantOf(market, shop), await variantOf(market, other), await variantOf(market, shop, { kind: "PHYSICAL", condition: "NEW" })];
    for (const { variantId } of [paused, suspended, uncounted]) expect((await tell(market, ben, "cartLineAdd", { variantId, quantity: 1 })).userErrors).toEqual([]);
    await market.mutate(shop.owner, "listingPause", {}, { id: paused.listingId });
    await sellerMoved(scratch, other.sellerId, "SUSPENDED");
    expect((await read(market, ben))?.warnings).toMatchObject([{ kind: "LISTING_UNAVAILABLE" }, { kind: "SELLER_UNAVAILABLE" }, { kind: "INSUFFICIENT_STOCK", available: 0 }]);
    const refused = async (variantId: string, by: Caller = ben) => (await tell(market, by, "cartLineAdd", { variantId, quantity: 1 })).userErrors[0]?.code;
    expect([await refused(paused.variantId), await refused(suspended.variantId), await refused("var_none"), await refused(uncounted.variantId, shop.owner)])
      .toEqual(["LISTING_UNAVAILABLE", "SELLER_UNAVAILABLE", "LISTING_UNAVAILABLE", "LISTING_UNAVAILABLE"]);
  });

  test("of a guest comes along once its person has signed in; the larger number counts, and a second merge adds nothing", async ({ market }) => {
    const [shop, visitor, ben] = [await market.shop(), guest(), person()];
    const [both, theirs] = [await variantOf(market, shop), await variantOf(market, shop)];
    await tell(market, visitor, "cartLineAdd", { variantId: both.variantId, quantity: 3 });
    await tell(market, visitor, "cartLineAdd", { variantId: theirs.variantId, quantity: 1 });
    await tell(market, ben, "cartLineAdd", { variantId: both.variantId, quantity: 2 });
    const signedIn = { ...ben, guestId: visitor.guestId! };
    expect((await tell(market, signedIn, "cartMerge", {})).cart?.lines.map(({ quantity }) => quantity)).toEqual([1, 3]);
    expect((await tell(market, signedIn, "cartMerge", {})).cart?.lines.map(({ quantity }) => quantity)).toEqual([1, 3]);
    expect(await read(market, visitor)).toBeNull();
    await expect(tell(market, visitor, "cartMerge", {})).rejects.toThrow("UNAUTHENTICATED");
  });

  test("ends at its bounds", async ({ market }) => {
    const [shop, ben] = [await market.shop(), person()];
    const { variantId } = await variantOf(market, shop);
    await tell(market, ben, "cartLineAdd", { variantId, quantity: 9_999 });
    expect((await tell(market, ben, "cartLineAdd", { variantId, quantity: 1 })).userErrors).toMatchObject([{ code: "CART_LIMIT", path: ["input", "quantity"] }]);
  });
});
