import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { inTransaction } from "@souk/test/database";
import { teammate, test, type InventoryWorld } from "@souk/test/inventory";
import { person } from "@souk/test/subgraph-under-test";
import { reservationsHold, stockLock } from "./stock.ts";

/** Holds so many of a variant, as a checkout does. */
const held = (store: InventoryWorld, variantId: `var_${string}`, quantity: number) => inTransaction(store.database, async (tx) => {
  const [level] = (await stockLock(tx, [variantId])).get(variantId)!.levels;
  await reservationsHold(tx, [{ id: newId("rsv"), levelId: level!.levelId, variantId, orderLineId: newId("oln"), orderId: newId("ord"), quantity }], 15);
});
const told = async (store: InventoryWorld, variantId: string) => (await store.database.rows<{ type: string; quantity: number; available: number }>(
  "select type, (payload->>'quantity')::int as quantity, (payload->>'available')::int as available from commerce.event where aggregate_id = $1 order by position", [variantId]))
  .map(({ type, quantity, available }) => `${type} ${quantity} ${available}`);

describe("counting stock", () => {
  test("begins at a place of its own where the seller named none, and goes on from there", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    expect(await store.adjust(shop.owner, [{ variantId, setTo: 5, changeFromQuantity: 0, reason: "COUNTED" }])).toEqual({
      movements: [{ kind: "INITIAL", quantity: 5, onHand: 5, reason: "COUNTED", level: { location: { name: "Stock" } } }], userErrors: [] });
    expect((await store.adjust(teammate(shop, "SELLER_FULFILMENT"), [{ variantId, delta: -2, changeFromQuantity: 5, reason: "DAMAGED" }])).movements)
      .toMatchObject([{ kind: "ADJUSTED", quantity: -2, onHand: 3, reason: "DAMAGED" }]);
    expect(await store.adjust(shop.owner, [{ variantId, setTo: 3, changeFromQuantity: 3, reason: "COUNTED" }])).toEqual({ movements: [], userErrors: [] });
    expect(await store.seen(shop.owner, variantId)).toMatchObject({ available: 3, inventory: {
      policy: "TRACKED", onHand: 3, reserved: 0, available: 3, levels: [{ onHand: 3, available: 3, location: { name: "Stock", isDefault: true } }],
      movements: { totalCount: { value: 2 }, nodes: [{ kind: "ADJUSTED", number: 2 }, { kind: "INITIAL", number: 1 }] } } });
    expect(await told(store, variantId)).toEqual(["inventory.adjusted 5 5", "inventory.restocked 5 5", "inventory.adjusted -2 3"]);
    expect(await store.commerce.violated()).toEqual([]);
  });

  test("changes many variants at several places at once, or none of them", async ({ store }) => {
    const shop = await store.shop();
    const [first, second] = [await store.variant(shop), await store.variant(shop)];
    const [north, south] = await Promise.all(["North", "South"].map(async (name) =>
      ((await store.ask(shop.owner, "locationCreate", { sellerId: shop.sellerId, name }, { field: "location", fields: "id" }))["location"] as { id: string }).id));
    const changes = [
      { variantId: first.variantId, locationId: north, delta: 4, reason: "RECEIVED" }, { variantId: first.variantId, locationId: south, delta: 6, reason: "RECEIVED" },
      { variantId: second.variantId, locationId: south, delta: 1, reason: "FOUND" }];
    const { movements } = await store.adjust(shop.owner, changes);
    expect(movements!.map(({ quantity, level }) => [quantity, (level as { location: { name: string } }).location.name])).toEqual([[4, "North"], [6, "South"], [1, "South"]]);
    await held(store, first.variantId as never, 3);
    const refused = await store.adjust(shop.owner, [
      { variantId: second.variantId, locationId: south, delta: 5, reason: "RECEIVED" },
      { variantId: second.variantId, locationId: north, setTo: 5, changeFromQuantity: 2, reason: "COUNTED" },
      { variantId: first.variantId, locationId: north, delta: -4, reason: "LOST" }, { variantId: first.variantId, locationId: south, delta: -6, reason: "LOST" }]);
    expect(refused.movements).toBeNull();
    expect(refused.userErrors.map(({ __typename, code, path, onHand, available }) => [__typename, code, path!.join("."), onHand ?? available])).toEqual([
      ["InventoryChangedError", "STALE_VERSION", "input.changes.1.changeFromQuantity", 0],
      ["InsufficientStockError", "INSUFFICIENT_STOCK", "input.changes.2", 1]]);
    expect(await store.seen(shop.owner, second.variantId)).toMatchObject({ inventory: { onHand: 1 } });
    expect(await store.commerce.violated()).toEqual([]);
  });

  test("is told who lost a race by what it changed from", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    await store.adjust(shop.owner, [{ variantId, delta: 10, reason: "RECEIVED" }]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.adjust(shop.owner, [{ variantId, setTo: 4, changeFromQuantity: 10, reason: "COUNTED" }])));
    expect(answers.filter(({ movements }) => movements !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ __typename, onHand }) => `${__typename} ${onHand}`)))).toEqual(new Set(["InventoryChangedError 4"]));
    expect(await store.commerce.violated()).toEqual([]);
  });

  test("makes one default place, however many count for the first time at once", async ({ store }) => {
    const shop = await store.shop();
    const variants = await Promise.all([1, 2, 3, 4].map(() => store.variant(shop)));
    const answers = await Promise.all(variants.map(({ variantId }) => store.adjust(shop.owner, [{ variantId, delta: 1, reason: "RECEIVED" }])));
    expect(answers.every(({ movements }) => movements?.length === 1)).toBe(true);
    expect(await store.database.rows("select name, is_default from commerce.location where seller_id = $1", [uuidOf(shop.sellerId)])).toEqual([{ name: "Stock", is_default: true }]);
  });

  test.for<[string, readonly object[], readonly string[]]>([
    ["neither by how much nor to how many", [{}], ["input.changes.0.delta"]],
    ["both", [{ delta: 1, setTo: 2, changeFromQuantity: 1 }], ["input.changes.0.delta"]],
    ["a count without what was there", [{ setTo: 2 }], ["input.changes.0.changeFromQuantity"]],
    ["a change by nothing", [{ delta: 0 }], ["input.changes.0.delta"]],
    ["more than a place takes", [{ delta: 1_000_001 }], ["input.changes.0.delta"]],
    ["a place twice", [{ delta: 1 }, { delta: 1 }], ["input.changes.1"]],
    ["less than nothing", [{ delta: -1 }], ["input.changes.0"]],
    ["a place of nobody", [{ delta: 1, locationId: newId("loc") }], ["input.changes.0.locationId"]],
    ["what is no id", [{ delta: 1, locationId: "here" }], ["input.changes.0.locationId"]],
    ["nothing at all", [], ["input.changes"]],
    ["a hundred and one", Array.from({ length: 101 }, () => ({ delta: 1 })), ["input.changes"]],
  ])("refuses %s, saying where", async ([, changes, paths], { store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    const { movements, userErrors } = await store.adjust(shop.owner, changes.map((change) => ({ variantId, reason: "OTHER", ...change })));
    expect([movements, userErrors.map(({ path }) => path!.join("."))]).toEqual([null, paths]);
    expect(await store.seen(shop.owner, variantId)).toMatchObject({ inventory: { levels: [] } });
  });

  test("is for those of the seller's team who handle it; of others' variants nobody hears", async ({ store }) => {
    const [shop, another] = [await store.shop(), await store.shop()];
    const { variantId } = await store.variant(shop);
    const change = [{ variantId, delta: 1, reason: "RECEIVED" }];
    await expect(store.adjust(anonymous, change)).rejects.toThrow("UNAUTHENTICATED");
    await expect(store.adjust(teammate(shop, "SELLER_FINANCE"), change)).rejects.toThrow("FORBIDDEN");
    for (const stranger of [another.owner, person(), person({ roles: ["ADMIN"] })])
      expect((await store.adjust(stranger, change)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "changes", "0", "variantId"] }]);
    const both = person({ memberships: [shop, another].map(({ sellerId }) => ({ of: sellerId, role: "SELLER_OWNER" })) });
    const { variantId: theirs } = await store.variant(another);
    expect((await store.adjust(both, [...change, { variantId: theirs, delta: 1, reason: "RECEIVED" }])).userErrors).toMatchObject([{ path: ["input", "changes"] }]);
    const place = ((await store.ask(another.owner, "locationCreate", { sellerId: another.sellerId, name: "Theirs" }, { field: "location", fields: "id" }))["location"] as { id: string }).id;
    expect((await store.adjust(shop.owner, [{ ...change[0], locationId: place }])).userErrors).toMatchObject([{ path: ["input", "changes", "0", "locationId"] }]);
  });

  test("is answered the same again under its key, with what it changed then", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    const input = { changes: [{ variantId, delta: 2, reason: "RECEIVED" }], idempotencyKey: randomUUID() };
    const asked = () => store.commerce.as(shop.owner).run<{ inventoryAdjust: object }>(
      "mutation ($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) { inventoryAdjustment { id movements { quantity onHand } } userErrors { code } } }", { input });
    const first = await asked();
    expect(first.data).toMatchObject({ inventoryAdjust: { inventoryAdjustment: { movements: [{ quantity: 2, onHand: 2 }] } } });
    await store.adjust(shop.owner, [{ variantId, delta: 5, reason: "RECEIVED" }]);
    expect((await asked()).data).toEqual(first.data);
    expect(await store.seen(shop.owner, variantId)).toMatchObject({ inventory: { onHand: 7 } });
  });
});
