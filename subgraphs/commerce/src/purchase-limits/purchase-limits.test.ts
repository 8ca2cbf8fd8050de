import { describe, expect } from "vitest";
import { commerce } from "@souk/commerce";
import { anonymous, type Caller } from "@souk/shared/caller";
import { violatedConstraint } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Goods, type OrdersWorld, type Readied } from "@souk/test/commerce";
import { inTransaction } from "@souk/test/database";
import { person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { paymentWindow } from "../order-groups/order-groups-expire.ts";
import { ordersInTime } from "../order-life/orders-due.ts";
import { purchasesLock } from "./purchases-lock.ts";
import { purchasesWrite } from "./purchases-write.ts";

/** A listing in so many colours, of each of which there is enough, with a limit. */
async function coloured(orders: OrdersWorld, colours: number, perBuyerMax: number | null): Promise<Goods[]> {
  const { shop, listingId } = await orders.goods(null);
  const { data } = await orders.catalog.as(shop.owner).run<{ listing: { version: number } }>("query ($id: ID!) { listing(id: $id) { version } }", { id: listingId });
  const variants = Array.from({ length: colours }, (_, at) => ({ optionValues: [`Colour ${at}`], priceMinor: "1000" }));
  const { listing, userErrors } = await orders.mutate(shop.owner, "variantsBulkSet", { expectedVersion: data!.listing.version, currency: "EUR", optionNames: ["Colour"], variants }, { id: listingId, fields: "id variants { id }" });
  expect(userErrors).toEqual([]);
  const goods = (listing as { variants: readonly { id: Id<"var"> }[] }).variants.map(({ id }) => ({ shop, listingId, variantId: id }));
  await orders.ask(shop.owner, "inventoryAdjust", { changes: goods.map(({ variantId }) => ({ variantId, delta: 100, reason: "COUNTED" })) }, { field: "inventoryAdjustment", fields: "id" });
  await limited(orders, goods[0]!, perBuyerMax);
  return goods;
}
const limited = async (orders: OrdersWorld, { shop, listingId }: Goods, perBuyerMax: number | null) =>
  expect((await orders.ask(shop.owner, "purchaseLimitSet", { perBuyerMax }, { id: listingId, field: "listing", fields: "id" })).userErrors).toEqual([]);
const starts = (orders: OrdersWorld, buyer: Caller) => orders.tells(buyer, "checkoutStart", null, {});
const puts = (orders: OrdersWorld, buyer: Caller, { variantId }: Goods, quantity: number) => orders.ask(buyer, "cartLineAdd", { variantId, quantity }, { field: "cart", fields: "id warnings { kind limit left }" });
const boughtOf = async (orders: OrdersWorld, { listingId }: Goods) => (await orders.commerce.runtime.database.rows<{ units: number }>(
  "select units from commerce.buyer_purchase where listing_id = $1 order by units", [uuidOf(listingId)])).map(({ units }) => units);
const codes = (answers: readonly { readonly userErrors: readonly { readonly code: string }[] }[]) => answers.map(({ userErrors }) => userErrors[0]?.code ?? "bought").toSorted();

describe("a limit of 2 for each buyer", () => {
  test("holds when one buyer completes eight checkouts at once, in batches and through two processes", async ({ orders, scratch }) => {
    const goods = await coloured(orders, 8, 2);
    const other = await subgraphUnderTest(scratch, commerce, await scratch.open("commerce"));
    const [ben, cleo] = [person(), person()];
    const all: Readied[] = [];
    for (const buyer of [ben, cleo]) for (const one of goods) all.push(await orders.readies([{ goods: one, quantity: 1 }], { buyer }));
    const elsewhere = async ({ id, version, buyer }: Readied) => (await other.as(buyer).run<{ checkoutComplete: { userErrors: { code: string }[] } }>(
      "mutation ($id: ID!, $input: CheckoutCompleteInput!) { checkoutComplete(id: $id, input: $input) { userErrors { code } } }", { id, input: { expectedVersion: version, idempotencyKey: orders.key() } })).data!.checkoutComplete;
    const answers = await Promise.all(all.map((checkout, at) => (at % 2 === 0 ? orders.completes(checkout) : elsewhere(checkout))));
    for (const buyer of [ben, cleo]) expect(codes(answers.filter((_, at) => all[at]!.buyer === buyer))).toEqual([...Array<string>(6).fill("PURCHASE_LIMIT"), "bought", "bought"]);
    expect(await boughtOf(orders, goods[0]!)).toEqual([2, 2]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("counts all variants of a listing together, and says how many are left, before and when they are bought", async ({ orders }) => {
    const [red, blue] = await coloured(orders, 2, 2) as [Goods, Goods];
    const ben = person();
    await orders.bought([{ goods: red, quantity: 1 }], { buyer: ben });
    const late = await orders.readies([{ goods: blue, quantity: 1 }], { buyer: ben });
    await puts(orders, ben, red, 1);
    expect((await starts(orders, ben)).userErrors).toEqual([{ code: "PURCHASE_LIMIT", message: "Each buyer may have 2 of this: 1 more for you.", path: null, limit: 2, bought: 1, left: 1 }]);
    const { cart } = await puts(orders, ben, blue, 1);
    expect(cart).toMatchObject({ warnings: [{ kind: "PURCHASE_LIMIT", limit: 2, left: 1 }, { kind: "PURCHASE_LIMIT", limit: 2, left: 1 }] });
    await limited(orders, red, 1);
    expect((await orders.completes(late)).userErrors).toEqual([{ code: "PURCHASE_LIMIT", message: "Each buyer may have 1 of this, and you have.", path: null, limit: 1, bought: 1, left: 0 }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is told to a guest, too, who has bought nothing yet", async ({ orders }) => {
    const [goods] = await coloured(orders, 1, 2) as [Goods];
    const guestId = newId("gst");
    const guest: Caller = { ...anonymous, kind: "guest", actor: guestId, guestId };
    expect((await puts(orders, guest, goods, 2))["cart"]).toMatchObject({ warnings: [] });
    expect((await puts(orders, guest, goods, 1))["cart"]).toMatchObject({ warnings: [{ kind: "PURCHASE_LIMIT", limit: 2, left: 2 }] });
  });

  test("counts what was bought before it was said, and takes nothing away", async ({ orders }) => {
    const [goods] = await coloured(orders, 1, null) as [Goods];
    const ben = person();
    const { id } = await orders.bought([{ goods, quantity: 3 }], { buyer: ben });
    const waiting = await orders.readies([{ goods, quantity: 1 }], { buyer: ben });
    await limited(orders, goods, 2);
    expect((await orders.completes(waiting)).userErrors).toMatchObject([{ code: "PURCHASE_LIMIT", limit: 2, bought: 3, left: 0 }]);
    expect((await orders.tells(ben, "orderCancel", id, { reason: "Too many." })).userErrors).toEqual([]);
    expect((await orders.completes(waiting)).userErrors).toEqual([]);
    expect(await orders.commerce.violated()).toEqual([]);
  });
});

describe("what a buyer does not get after all", () => {
  const ways: readonly (readonly [string, (orders: OrdersWorld, goods: Goods, ben: Caller, adminUrl: string) => Promise<unknown>])[] = [
    ["given up before it was paid", async (orders, goods, ben) => {
      const checkout = await orders.readies([{ goods, quantity: 2 }], { buyer: ben });
      await orders.completes(checkout);
      await orders.tells(ben, "checkoutReopen", checkout.id);
    }],
    ["whose payment failed", async (orders, goods, ben) => orders.fails([(await orders.buys([{ goods, quantity: 2 }], { buyer: ben })).orderGroupId])],
    ["not paid in time", async (orders, goods, ben, adminUrl) => {
      const { orderGroupId } = await orders.buys([{ goods, quantity: 2 }], { buyer: ben });
      await asAdmin(adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() where id = $1", [uuidOf(orderGroupId)]));
      await paymentWindow.sweep(orders.commerce.runtime);
    }],
    ["cancelled", async (orders, goods, ben) => orders.tells(ben, "orderCancel", (await orders.bought([{ goods, quantity: 2 }], { buyer: ben })).id, { reason: "Too many." })],
    ["declined", async (orders, goods, ben) => {
      const { id, seller } = await orders.bought([{ goods, quantity: 2 }], { buyer: ben, isLookedAt: true });
      await orders.tells(seller, "orderDecline", id, { reason: "Broken." });
    }],
    ["that its seller was silent about", async (orders, goods, ben) => {
      await orders.falls((await orders.bought([{ goods, quantity: 2 }], { buyer: ben, isLookedAt: true })).id);
      await ordersInTime.sweep(orders.commerce.runtime);
    }],
  ];
  test.for(ways)("may be bought again: what was %s", async ([, gives], { orders, scratch }) => {
    const [goods] = await coloured(orders, 1, 2) as [Goods];
    const ben = person();
    await gives(orders, goods, ben, scratch.adminUrl);
    expect(await boughtOf(orders, goods)).toEqual([0]);
    await orders.buys([{ goods, quantity: 2 }], { buyer: ben });
    expect(await boughtOf(orders, goods)).toEqual([2]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is counted unit by unit", async ({ orders }) => {
    const [goods] = await coloured(orders, 1, 3) as [Goods];
    const { id, buyer, lines: [line] } = await orders.bought([{ goods, quantity: 3 }]);
    await orders.tells(buyer, "orderCancel", id, { reason: "Too many.", lines: [{ orderLineId: line!.id, quantity: 1 }] });
    expect(await boughtOf(orders, goods)).toEqual([2]);
    expect(await orders.commerce.violated()).toEqual([]);
  });
});

describe("the counters", () => {
  test("refuse what is beyond the limit to whoever does not look", async ({ orders }) => {
    const [goods] = await coloured(orders, 1, 2) as [Goods];
    const buying = { buyerId: newId("usr"), lines: [{ listingId: goods.listingId, quantity: 3 }] };
    await expect(inTransaction(orders.commerce.runtime.database, async (tx) => {
      await purchasesLock(tx, [buying]);
      await purchasesWrite(tx, [buying]);
    }).catch((error: unknown) => { throw new Error(violatedConstraint(error)); })).rejects.toThrow("buyer_purchase_within");
  });

  test("are what orders say: each mistake is noticed by C58", async ({ orders, scratch }) => {
    const [goods] = await coloured(orders, 1, 2) as [Goods];
    const { buyer } = await orders.bought([{ goods, quantity: 2 }]);
    const run = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`alter table commerce.buyer_purchase drop constraint if exists buyer_purchase_within; ${sql}`));
    const counter = `where listing_id = '${uuidOf(goods.listingId)}' and buyer_id = '${uuidOf(buyer.userId!)}'`;
    for (const [breaks, mends] of [
      [`update commerce.buyer_purchase set units = 1 ${counter}`, `update commerce.buyer_purchase set units = 2 ${counter}`],
      [`update commerce.buyer_purchase set units_max = 1 ${counter}`, `update commerce.buyer_purchase set units_max = 2 ${counter}`],
      [`delete from commerce.buyer_purchase ${counter}`, `insert into commerce.buyer_purchase values ('${uuidOf(goods.listingId)}', '${uuidOf(buyer.userId!)}', 2, 2)`],
    ] as const) {
      await run(breaks);
      expect(await orders.commerce.violated(), breaks).toEqual(["C58"]);
      await run(mends);
      expect(await orders.commerce.violated(), mends).toEqual([]);
    }
  });
});
