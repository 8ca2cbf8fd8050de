import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Goods, type OrdersWorld } from "@souk/test/commerce";
import { untilBlocked } from "@souk/test/until-blocked";

const inventory = "policy onHand reserved available levels { onHand location { id } }";
const stockOf = async (orders: OrdersWorld, { shop, variantId }: Goods) => (await orders.commerce.as(shop.owner).run<{ _entities: [{ inventory: { policy: string; onHand: number; levels: { onHand: number; location: { id: string } }[] } }] }>(
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { inventory { ${inventory} } } } }`, { of: [{ __typename: "Variant", id: variantId }] })).data!._entities[0].inventory;
const adjusts = (orders: OrdersWorld, { shop }: Goods, changes: readonly object[]) => orders.ask(shop.owner, "inventoryAdjust", { changes }, { field: "inventoryAdjustment", fields: "id" });
const place = async (orders: OrdersWorld, { shop }: Goods, name: string) => ((await orders.ask(shop.owner, "locationCreate", { sellerId: shop.sellerId, name }, { field: "location", fields: "id" }))["location"] as { id: string }).id;
const unique = (orders: OrdersWorld, { shop, variantId }: Goods) => orders.ask(shop.owner, "inventoryPolicySet", { policy: "UNIQUE" }, { id: variantId, field: "variant", fields: "id" });

describe("what was sold comes back", () => {
  test("beside another one that was called the only one since: both are there, counted piece by piece", async ({ orders }) => {
    const goods = await orders.goods(1);
    await unique(orders, goods);
    const bought = await orders.bought([{ goods, quantity: 1 }]);
    await adjusts(orders, goods, [{ variantId: goods.variantId, delta: 1, locationId: await place(orders, goods, "Cellar"), reason: "FOUND" }]);
    expect((await orders.tells(bought.buyer, "orderCancel", bought.id, { reason: "I have one." })).order).toMatchObject({ state: "CANCELLED" });
    expect(await stockOf(orders, goods)).toMatchObject({ policy: "TRACKED", onHand: 2, available: 2, levels: [{ onHand: 1 }, { onHand: 1 }] });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("as the only one it still is, and stays that", async ({ orders }) => {
    const goods = await orders.goods(1);
    await unique(orders, goods);
    const bought = await orders.bought([{ goods, quantity: 1 }]);
    await orders.tells(bought.buyer, "orderCancel", bought.id, { reason: "I have one." });
    expect(await stockOf(orders, goods)).toMatchObject({ policy: "UNIQUE", onHand: 1, available: 1 });
  });

  test("three at once, of what is called unique by now", async ({ orders }) => {
    const goods = await orders.goods(4);
    const bought = await orders.bought([{ goods, quantity: 3 }]);
    await unique(orders, goods);
    expect(await stockOf(orders, goods)).toMatchObject({ policy: "UNIQUE", onHand: 1 });
    expect((await orders.tells(bought.seller, "orderCancel", bought.id, { reason: "They are cracked." })).order).toMatchObject({ state: "CANCELLED" });
    expect(await stockOf(orders, goods)).toMatchObject({ policy: "TRACKED", onHand: 4 });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("to a place that is full, and to one that was put away", async ({ orders }) => {
    const goods = await orders.goods(5);
    const bought = await orders.bought([{ goods, quantity: 5 }]);
    await adjusts(orders, goods, [{ variantId: goods.variantId, setTo: 1_000_000, changeFromQuantity: 0, reason: "COUNTED" }]);
    const { levels: [level] } = await stockOf(orders, goods);
    await orders.ask(goods.shop.owner, "locationArchive", {}, { id: level!.location.id, field: "location", fields: "id" });
    expect((await orders.tells(bought.buyer, "orderCancel", bought.id, { reason: "I have one." })).order).toMatchObject({ state: "CANCELLED" });
    expect(await stockOf(orders, goods)).toMatchObject({ onHand: 1_000_005 });
    await adjusts(orders, goods, [{ variantId: goods.variantId, delta: -1, locationId: level!.location.id, reason: "LOST" }]);
    expect(await stockOf(orders, goods)).toMatchObject({ onHand: 1_000_004 });
  });
});

describe("the only one of its kind", () => {
  test("is carried from place to place and back in one request each", async ({ orders }) => {
    const goods = await orders.goods(1);
    await unique(orders, goods);
    const { levels: [level] } = await stockOf(orders, goods);
    const [here, there] = [level!.location.id, await place(orders, goods, "Cellar")];
    const moves = (from: string, to: string) => adjusts(orders, goods, [
      { variantId: goods.variantId, delta: 1, locationId: to, reason: "OTHER" }, { variantId: goods.variantId, delta: -1, locationId: from, reason: "OTHER" }]);
    await moves(here, there);
    expect((await stockOf(orders, goods)).levels.map(({ onHand }) => onHand)).toEqual([0, 1]);
    await moves(there, here);
    expect((await stockOf(orders, goods)).levels.map(({ onHand }) => onHand)).toEqual([1, 0]);
    expect(await orders.commerce.violated()).toEqual([]);
  });
});

test("nothing is brought to the usual place while it is put away", async ({ orders, scratch }) => {
  const goods = await orders.goods(1);
  const { levels: [level] } = await stockOf(orders, goods);
  const cellar = await place(orders, goods, "Cellar");
  await asAdmin(scratch.adminUrl, async (admin) => {
    await admin.query("begin");      // as locationArchive does, slowly
    await admin.query("update commerce.location set archived_at = clock_timestamp(), is_default = false where id = $1", [uuidOf(level!.location.id as `loc_${string}`)]);
    await admin.query("update commerce.location set is_default = true where id = $1", [uuidOf(cellar as `loc_${string}`)]);
    const adjusted = adjusts(orders, goods, [{ variantId: goods.variantId, delta: 3, reason: "RECEIVED" }]);
    await untilBlocked(scratch);
    await admin.query("commit");
    await adjusted;
  });
  expect((await stockOf(orders, goods)).levels.map(({ onHand }) => onHand)).toEqual([1, 3]);
});
