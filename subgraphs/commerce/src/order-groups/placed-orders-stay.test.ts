import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Bought, type Goods, type OrdersWorld } from "@souk/test/commerce";
import { couponPlanted, promotionPlanted } from "@souk/test/coupons";
import type { TestDatabase } from "@souk/test/database";
import { everywhere } from "@souk/test/delivery";
import { sellerMoved } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";

const money = (...names: readonly string[]) => names.map((name) => `${name} { minor currency }`).join(" ");
/** All that an order says to its parties. */
const order = `id number state version createdAt updatedAt placedAt paymentStatus fulfilmentStatus
  totals { ${money("items", "shipping", "sellerDiscount", "platformDiscount", "tax", "addedTax", "total")} } fee { ${money("amount", "tax")} }
  delivery { kind name ${money("price")} minDays maxDays } address { name line1 postalCode city country }
  policy { isAcceptedAtOnce acceptWithinHours shipWithinHours deliveredAfterHours completedAfterHours closedAfterHours }
  timers { effect dueAt } allowedTransitions { to mutation blockedBy } history { from to reason at }
  lines { id title sku options { name value } ${money("unitPrice", "subtotal", "discount", "tax", "total")} isTaxIncluded taxRateBps status ordered cancelled shipped delivered returned listing { id } variant { id } }`;
const read = async (orders: OrdersWorld, { buyer, seller, id, orderGroupId }: Bought): Promise<string> => {
  const run = async (caller: Caller, query: string, of: string) => {
    const { data, errors } = await orders.commerce.as(caller).run(query, { id: of });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const [asBuyer, asSeller] = [await run(buyer, `query ($id: ID!) { order(id: $id) { ${order} } }`, id), await run(seller, `query ($id: ID!) { order(id: $id) { ${order} } }`, id)];
  return JSON.stringify([asBuyer, asSeller, await run(buyer, `query ($id: ID!) { orderGroup(id: $id) { id state ${money("total")} payableUntil placedAt createdAt orders { ${order} } } }`, orderGroupId)]);
};

interface World { readonly orders: OrdersWorld; readonly scratch: TestDatabase; readonly goods: Goods; readonly profileId: Id<"spf">; readonly byCode: Id<"prm">; readonly automatic: Id<"prm"> }
const [admin, finance] = [person({ roles: ["ADMIN"] }), person({ roles: ["FINANCE"] })];
const done = async (answer: Promise<{ readonly userErrors: readonly unknown[] }>) => expect((await answer).userErrors).toEqual([]);
const taxed = ({ orders }: World, rateBps: number, taxClass = "STANDARD") => done(orders.ask(finance, "taxRateSet", { country: "DE", taxClass, rateBps, inclusion: "ADDED", jurisdiction: "DE" }, { field: "taxRate", fields: "id" }));
const sql = ({ scratch }: World, statement: string, ...values: unknown[]) => asAdmin(scratch.adminUrl, (client) => client.query(statement, values));
const version = async ({ orders, goods: { shop, listingId } }: World) =>
  (await orders.catalog.as(shop.owner).run<{ listing: { version: number } }>("query ($id: ID!) { listing(id: $id) { version } }", { id: listingId })).data!.listing.version;

/** What people change after a sale, in this order. */
const changes: readonly (readonly [string, (world: World) => Promise<unknown>])[] = [
  ["editing its listing", async (world) => done(world.orders.mutate(world.goods.shop.owner, "listingUpdate", { expectedVersion: await version(world), title: "A brighter lamp", description: "Cast." }, { id: world.goods.listingId }))],
  ["new prices of its variants", async (world) => done(world.orders.mutate(world.goods.shop.owner, "variantsBulkSet", {
    expectedVersion: await version(world), currency: "EUR", optionNames: [], variants: [{ optionValues: [], priceMinor: "7700", sku: "OTHER", quantityBreaks: [{ minimumQuantity: 2, unitMinor: "100" }] }] }, { id: world.goods.listingId }))],
  ["a limit for each buyer", ({ orders, goods: { shop, listingId } }) => done(orders.ask(shop.owner, "purchaseLimitSet", { perBuyerMax: 1 }, { id: listingId, field: "listing", fields: "id" }))],
  ["another name of its seller", (world) => sql(world, "update trust.seller set name = 'Lanterns', country = 'FR' where id = $1", uuidOf(world.goods.shop.sellerId))],
  ["another tax", async (world) => { await taxed(world, 2_500); await taxed(world, 2_500, "SHIPPING"); }],
  ["another fee", (world) => sql(world, "insert into money.fee_rule (id, seller_id, currency, rate_bps, fixed_minor, base, tax_bps, jurisdiction, set_by) values (gen_random_uuid(), $1, 'EUR', 3000, 99, 'ITEMS', 0, null, 'test')", uuidOf(world.goods.shop.sellerId))],
  ["dearer delivery", ({ orders, goods: { shop }, profileId }) =>
    done(orders.ask(shop.owner, "shippingProfileUpdate", { expectedVersion: 1, zones: [{ ...everywhere, rates: [{ ...everywhere.rates[0], name: "Pigeon", priceMinor: "9900", minDays: 30, maxDays: 90 }] }] }, { id: profileId }))],
  ["a promotion that ended", ({ orders, byCode }) => done(orders.ask(admin, "promotionEnd", {}, { id: byCode, field: "promotion", fields: "id" }))],
  ["a promotion of something else", async ({ orders, automatic, goods: { shop: { owner } } }) => {
    for (const [step, input] of [["promotionPause", {}], ["promotionUpdate", { expectedVersion: 2, percentBps: 9_000 }], ["promotionActivate", {}]] as const)
      await done(orders.ask(owner, step, input, { id: automatic, field: "promotion", fields: "id" }));
  }],
  ["a paused listing", ({ orders, goods: { shop, listingId } }) => done(orders.mutate(shop.owner, "listingPause", {}, { id: listingId }))],
  ["an archived listing", ({ orders, goods: { shop, listingId } }) => done(orders.mutate(shop.owner, "listingArchive", {}, { id: listingId }))],
  ["a suspended seller", (world) => sellerMoved(world.scratch, world.goods.shop.sellerId, "SUSPENDED")],
];

describe("a placed order", () => {
  test("reads the same, byte for byte, to its buyer and its seller, whatever is changed after the sale", async ({ orders, scratch }) => {
    const shop = await orders.shop();
    const profileId = await orders.profile(shop);
    const goods = await orders.goods(9, { shop });
    const code = `STAY-${newId("cpn").slice(-12).toUpperCase()}`;
    const byCode = await promotionPlanted(scratch, { is_stackable: true });
    await couponPlanted(scratch, byCode, code);
    const automatic = await promotionPlanted(scratch, { seller_id: uuidOf(shop.sellerId), is_automatic: true, is_stackable: true, percent_bps: 500 });
    const world = { orders, scratch, goods, profileId, byCode, automatic };
    await taxed(world, 1_900);
    await taxed(world, 1_900, "SHIPPING");

    const placed = await orders.bought([{ goods, quantity: 3 }], { codes: [code] });
    const was = await read(orders, placed);
    expect(JSON.parse(was)).toMatchObject([{ order: { fee: null, totals: { items: { minor: "3000" } } } }, { order: { fee: { amount: { minor: "286" } } } }, { orderGroup: { state: "PLACED" } }]);
    for (const [what, change] of changes) {
      await change(world);
      expect(await read(orders, placed), what).toBe(was);
    }
    expect(await orders.commerce.violated()).toEqual([]);
  });
});
