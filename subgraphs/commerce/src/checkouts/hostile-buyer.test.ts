import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Goods, type OrdersWorld } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";

const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
const adds = (orders: OrdersWorld, buyer: Caller, { variantId }: Goods, quantity: number) => orders.ask(buyer, "cartLineAdd", { variantId, quantity }, { field: "cart", fields: "id lines { id quantity }" });
const linesOf = (answer: Awaited<ReturnType<typeof adds>>) => (answer["cart"] as { lines: { id: string; quantity: number }[] }).lines;
const shown = async (orders: OrdersWorld, buyer: Caller, id: string) => (await orders.commerce.as(buyer).run<{ checkout: Record<string, unknown> | null }>(
  "query ($id: ID!) { checkout(id: $id) { state version lacks orderGroup { id } totals { total { minor currency } } lines { unitPrice { minor currency } } } }", { id })).data!.checkout;
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) => userErrors.map(({ code }) => code);

describe("a cart in bad hands", () => {
  test("takes no quantity that is none, less, or more than there can be of anything", async ({ orders }) => {
    const [goods, ben] = [await orders.goods(9), person()];
    for (const quantity of [0, -1, 10_000]) expect((await adds(orders, ben, goods, quantity)).userErrors, String(quantity)).toMatchObject([{ code: "INVALID", path: ["input", "quantity"] }]);
    await expect(adds(orders, ben, goods, 2 ** 31)).rejects.toThrow("BAD_USER_INPUT");
    const [line] = linesOf(await adds(orders, ben, goods, 3));
    for (const quantity of [0, -3, 10_000]) expect((await orders.ask(ben, "cartLineUpdate", { quantity }, { id: line!.id, field: "cart", fields: "id" })).userErrors, String(quantity)).toMatchObject([{ code: "INVALID" }]);
    expect(linesOf(await adds(orders, ben, goods, 1))).toMatchObject([{ quantity: 4 }]);
  });

  test("is nobody else's: lines of another are neither changed, taken out, nor bought", async ({ orders }) => {
    const [goods, ben, mallory] = [await orders.goods(9), person(), person()];
    const [line] = linesOf(await adds(orders, ben, goods, 1));
    await adds(orders, mallory, goods, 1);
    for (const [mutation, input] of [["cartLineUpdate", { quantity: 9 }], ["cartLineRemove", {}]] as const)
      expect((await orders.ask(mallory, mutation, input, { id: line!.id, field: "cart", fields: "id" })).userErrors, mutation).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await orders.tells(mallory, "checkoutStart", null, { lineIds: [line!.id] })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "lineIds", line!.id] }]);
    expect(linesOf(await adds(orders, ben, goods, 1))).toMatchObject([{ id: line!.id, quantity: 2 }]);
  });

  test("adds up to the unit though it holds as many as it can of the dearest there is", async ({ orders }) => {
    const goods = await orders.goods(9, { input: { price: { minor: "100000000000", currency: "EUR" } } });
    const ben = person();
    await adds(orders, ben, goods, 9_999);
    expect((await orders.commerce.as(ben).run("{ cart { subtotals { minor } } }")).data).toEqual({ cart: { subtotals: [{ minor: "999900000000000" }] } });
    const checkout = await orders.tells(ben, "checkoutStart", null, {}, "totals { total { minor } }");
    expect(checkout).toMatchObject({ userErrors: [], checkout: { totals: { total: { minor: "999900000000000" } } } });
  });

  test("of a guest is merged once, however often and by whomever it is asked for at once", async ({ orders }) => {
    const [goods, ben, cleo, guestId] = [await orders.goods(9), person(), person(), newId("gst")];
    const guest: Caller = { ...anonymous, kind: "guest", actor: guestId, guestId };
    await adds(orders, guest, goods, 3);
    const merged = await Promise.all([ben, cleo, ben, cleo].map(async (who) => (await orders.ask({ ...who, guestId }, "cartMerge", {}, { field: "cart", fields: "lines { quantity }" }))["cart"] as { lines: object[] }));
    const counts = async (who: Caller) => (await orders.commerce.as(who).run<{ cart: { lines: { quantity: number }[] } }>("{ cart { lines { quantity } } }")).data!.cart.lines.map(({ quantity }) => quantity);
    expect([...await counts(ben), ...await counts(cleo)]).toEqual([3]);
    expect(merged).toHaveLength(4);
  });

  test("is told of a mixed currency by what can be bought, not by what cannot", async ({ orders }) => {
    const [dollars, euros, ben] = [await orders.goods(9, { input: { price: { minor: "500", currency: "USD" } } }), await orders.goods(9), person()];
    for (const goods of [dollars, euros]) await adds(orders, ben, goods, 1);
    const warned = async () => (await orders.commerce.as(ben).run<{ cart: { warnings: { kind: string }[] } }>("{ cart { warnings { kind } } }")).data!.cart.warnings.map(({ kind }) => kind);
    expect(await warned()).toEqual(["CURRENCY_MIXED"]);
    await orders.mutate(dollars.shop.owner, "listingPause", {}, { id: dollars.listingId });
    expect(await warned()).toEqual(["LISTING_UNAVAILABLE"]);
  });
});

describe("a checkout in bad hands", () => {
  test("is bought once: one that was opened before, in another window, is over", async ({ orders }) => {
    const [goods, other, ben] = [await orders.goods(9), await orders.goods(9), person()];
    const [first, second] = [await orders.readies([{ goods, quantity: 1 }], { buyer: ben }), await orders.readies([{ goods, quantity: 1 }], { buyer: ben })];
    const apart = await orders.readies([{ goods: other, quantity: 1 }], { buyer: ben });
    expect(codes(await orders.completes(first))).toEqual([]);
    expect(await shown(orders, ben, second.id)).toMatchObject({ state: "EXPIRED" });
    expect((await orders.completes(second)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "EXPIRED" }]);
    expect(codes(await orders.completes(apart))).toEqual([]);
    expect(codes(await orders.completes(await orders.readies([{ goods, quantity: 1 }], { buyer: ben })))).toEqual([]);      // begun afterwards, it is meant
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is bought once when both windows are clicked at once, of each buyer in a batch", async ({ orders }) => {
    const goods = await orders.goods(99);
    const buyers = Array.from({ length: 6 }, () => person());
    const pairs = await Promise.all(buyers.map(async (buyer) => [await orders.readies([{ goods, quantity: 1 }], { buyer }), await orders.readies([{ goods, quantity: 1 }], { buyer })]));
    const answers = await Promise.all(pairs.flat().map((checkout) => orders.completes(checkout)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(6);
    expect(answers.flatMap(codes)).toEqual(Array.from({ length: 6 }, () => "INVALID_TRANSITION"));
    for (const pair of pairs) expect((await Promise.all(pair.map(async ({ id, buyer }) => String((await shown(orders, buyer, id))!["state"])))).toSorted()).toEqual(["EXPIRED", "PAYMENT_PENDING"]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of a cart that was emptied since sells what it shows; of an empty cart there is none", async ({ orders }) => {
    const [goods, ben] = [await orders.goods(9), person()];
    const checkout = await orders.readies([{ goods, quantity: 2 }], { buyer: ben });
    const [line] = linesOf(await adds(orders, ben, goods, 1));
    await orders.ask(ben, "cartLineRemove", {}, { id: line!.id, field: "cart", fields: "id" });
    for (const input of [{}, { lineIds: [] }]) expect((await orders.tells(ben, "checkoutStart", null, input)).userErrors).toMatchObject([{ code: "REQUIRED", path: ["input", "lineIds"] }]);
    expect(await orders.completes(checkout)).toMatchObject({ userErrors: [], orderGroup: { orders: [{ lines: [{ ordered: 2 }] }] } });
  });

  test("whose time is over is neither changed nor completed, timer or not", async ({ orders, scratch }) => {
    const goods = await orders.goods(9);
    const checkout = await orders.readies([{ goods, quantity: 1 }]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.checkout set expires_at = clock_timestamp() where id = $1", [uuidOf(checkout.id)]));
    const { id, buyer } = checkout;
    for (const answer of [await orders.completes(checkout), await orders.tells(buyer, "checkoutSetAddress", id, { address: home }), await orders.tells(buyer, "checkoutApplyCodes", id, { codes: [] }), await orders.tells(buyer, "checkoutRefresh", id)])
      expect(codes(answer)).toEqual(["RESERVATION_EXPIRED"]);
    expect(codes(await orders.tells(buyer, "checkoutReopen", id))).toEqual(["INVALID_TRANSITION"]);
  });

  test("is seen, changed and completed by its buyer alone", async ({ orders }) => {
    const goods = await orders.goods(9);
    const checkout = await orders.readies([{ goods, quantity: 1 }]);
    const mallory = person();
    expect(await shown(orders, mallory, checkout.id)).toBeNull();
    const { sellerId } = goods.shop;
    for (const [mutation, input] of [["checkoutSetAddress", { address: home }], ["checkoutSelectDelivery", { sellerId, optionId: "ship:post" }], ["checkoutApplyCodes", { codes: ["A"] }], ["checkoutRefresh", {}], ["checkoutReopen", {}],
      ["checkoutComplete", { expectedVersion: checkout.version }]] as const)
      expect((await orders.tells(mallory, mutation, checkout.id, input)).userErrors, mutation).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await orders.tells(checkout.buyer, "checkoutSelectDelivery", checkout.id, { sellerId: newId("sel"), optionId: "ship:post" })).userErrors).toMatchObject([{ path: ["input", "sellerId"] }]);
    expect((await orders.tells(checkout.buyer, "checkoutSelectDelivery", checkout.id, { sellerId, optionId: "ship:free" })).userErrors).toMatchObject([{ path: ["input", "optionId"] }]);
    expect(codes(await orders.completes(checkout))).toEqual([]);
  });

  test("shows the new currency when its seller has changed it and its buyer looks anew", async ({ orders }) => {
    const goods = await orders.goods(9, { input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } });
    const { id, buyer, version } = await orders.readies([{ goods, quantity: 2 }]);
    await orders.mutate(goods.shop.owner, "listingUpdate", { expectedVersion: 3, price: { minor: "1000", currency: "JPY" } }, { id: goods.listingId });
    expect(codes(await orders.completes({ id, buyer, version }))).toEqual(["PRICE_CHANGED"]);
    const { checkout } = await orders.tells(buyer, "checkoutRefresh", id);
    expect(await shown(orders, buyer, id)).toMatchObject({ totals: { total: { minor: "2000", currency: "JPY" } }, lines: [{ unitPrice: { minor: "1000", currency: "JPY" } }] });
    expect(codes(await orders.completes({ id, buyer, version: Number(checkout!["version"]) }))).toEqual([]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("sells nothing to somebody who has joined its seller's team since", async ({ orders }) => {
    const goods = await orders.goods(9);
    const checkout = await orders.readies([{ goods, quantity: 1 }]);
    const joined: Caller = { ...checkout.buyer, memberships: [{ of: goods.shop.sellerId, role: "SELLER_FULFILMENT" }] };
    expect(codes(await orders.completes({ ...checkout, buyer: joined }))).toEqual(["LISTING_UNAVAILABLE"]);
  });

  test("of downloads alone asks where its buyer is, for the tax, and nothing is sent there", async ({ orders }) => {
    const [goods, ben] = [await orders.goods(null, { input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } }), person()];
    await adds(orders, ben, goods, 1);
    const begun = (await orders.tells(ben, "checkoutStart", null, {})).checkout!;
    expect(await shown(orders, ben, String(begun["id"]))).toMatchObject({ lacks: ["ADDRESS"] });
    expect((await orders.tells(ben, "checkoutComplete", String(begun["id"]), { expectedVersion: begun["version"] })).userErrors).toMatchObject([{ code: "REQUIRED", path: ["address"] }]);
    const { checkout } = await orders.tells(ben, "checkoutSetAddress", String(begun["id"]), { address: home });
    expect(await shown(orders, ben, String(begun["id"]))).toMatchObject({ lacks: [] });
    expect(codes(await orders.tells(ben, "checkoutComplete", String(begun["id"]), { expectedVersion: checkout!["version"] }))).toEqual([]);
  });
});
