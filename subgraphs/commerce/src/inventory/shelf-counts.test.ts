import { describe, expect } from "vitest";
import type { Id } from "@souk/shared/ids";
import { test, type Bought, type Goods, type OrdersWorld } from "@souk/test/commerce";

interface Shelf { readonly onHand: number; readonly unsent: number; readonly onShelf: number }
const shelf = async (orders: OrdersWorld, { shop, variantId }: Goods) => (await orders.commerce.as(shop.owner).run<{ _entities: [{ inventory: Shelf & { levels: Shelf[] } }] }>(
  "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { inventory { onHand unsent onShelf levels { onHand unsent onShelf } } } } }", { of: [{ __typename: "Variant", id: variantId }] })).data!._entities[0].inventory;
const adjusts = ({ commerce, key }: OrdersWorld, { shop, variantId }: Goods, change: object) => commerce.as(shop.owner).run<{ inventoryAdjust: { userErrors: { code: string; message: string }[] } }>(
  "mutation ($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) { userErrors { code message } } }", { input: { idempotencyKey: key(), changes: [{ variantId, reason: "COUNTED", ...change }] } })
  .then(({ data, errors }) => { if (errors) throw new Error(JSON.stringify(errors)); return data!.inventoryAdjust.userErrors; });
const packs = async (orders: OrdersWorld, { id, seller, lines: [line] }: Bought, quantity: number) =>
  String((await orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: line!.id, quantity }] })).shipment!["id"]);

describe("a shelf", () => {
  test("holds what is sold until it has left, and no longer what was cancelled or is not paid", async ({ orders }) => {
    const goods = await orders.goods(10);
    await orders.buys([{ goods, quantity: 1 }]);
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 10, unsent: 0, onShelf: 10 });
    const bought = await orders.bought([{ goods, quantity: 4 }]);
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 6, unsent: 4, onShelf: 10, levels: [{ onHand: 6, unsent: 4, onShelf: 10 }] });
    const parcel = await packs(orders, bought, 2);
    expect(await shelf(orders, goods)).toMatchObject({ unsent: 4 });
    await orders.tells(bought.seller, "shipmentMarkShipped", parcel);
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 6, unsent: 2, onShelf: 8 });
    await orders.tells(bought.seller, "orderCancel", bought.id, { reason: "It broke.", lines: [{ orderLineId: bought.lines[0]!.id, quantity: 1 }] });
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 7, unsent: 1, onShelf: 8 });
  });

  test("is counted as it stands there: what is sold is not counted as found", async ({ orders }) => {
    const goods = await orders.goods(10);
    const bought = await orders.bought([{ goods, quantity: 4 }]);
    expect(await adjusts(orders, goods, { setShelfTo: 9, changeFromQuantity: 6 })).toMatchObject([{ code: "STALE_VERSION", message: "There are 10 now. Count again." }]);
    expect(await adjusts(orders, goods, { setShelfTo: 9, changeFromQuantity: 10 })).toEqual([]);
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 5, unsent: 4, onShelf: 9 });
    expect(await adjusts(orders, goods, { setShelfTo: 3, changeFromQuantity: 9 })).toMatchObject([{ code: "INSUFFICIENT_STOCK" }]);
    await orders.tells(bought.seller, "shipmentMarkShipped", await packs(orders, bought, 4));
    expect(await adjusts(orders, goods, { setShelfTo: 5, changeFromQuantity: 5 })).toEqual([]);
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 5, unsent: 0, onShelf: 5 });
    for (const change of [{ setShelfTo: 5 }, { setShelfTo: 5, setTo: 5, changeFromQuantity: 5 }]) expect(await adjusts(orders, goods, change)).toMatchObject([{ code: "INVALID" }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of several that a line was taken from is emptied in their order", async ({ orders }) => {
    const goods = await orders.goods(2);
    const { location } = await orders.ask(goods.shop.owner, "locationCreate", { sellerId: goods.shop.sellerId, name: "Cellar", country: "DE" }, { field: "location", fields: "id" });
    await adjusts(orders, goods, { delta: 3, locationId: (location as { id: Id<"loc"> }).id });
    const bought = await orders.bought([{ goods, quantity: 5 }]);
    expect((await shelf(orders, goods)).levels.map(({ unsent }) => unsent).toSorted((a, b) => a - b)).toEqual([2, 3]);
    await orders.tells(bought.seller, "shipmentMarkShipped", await packs(orders, bought, 4));
    expect((await shelf(orders, goods)).levels.map(({ unsent }) => unsent).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(await shelf(orders, goods)).toMatchObject({ onHand: 0, unsent: 1, onShelf: 1 });
  });
});
