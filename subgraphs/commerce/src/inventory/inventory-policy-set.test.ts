import { describe, expect } from "vitest";
import { isId } from "@souk/shared/ids";
import { inTransaction } from "@souk/test/database";
import { teammate, test, type InventoryWorld } from "@souk/test/inventory";
import { person } from "@souk/test/subgraph-under-test";
import { stockLock } from "./stock.ts";

const set = (store: InventoryWorld, caller: Parameters<InventoryWorld["adjust"]>[0], id: string, policy: string) =>
  store.ask(caller, "inventoryPolicySet", { policy }, { id, field: "variant", fields: "id available" });
const locked = (store: InventoryWorld, variantId: string) => inTransaction(store.database, async (tx) => (isId("var", variantId) ? (await stockLock(tx, [variantId])).get(variantId) : undefined));

describe("how a variant is counted", () => {
  test.for([
    ["PHYSICAL", {}, "TRACKED", 0], ["DIGITAL", { condition: null, digitalTerms: { delivery: "DOWNLOAD" } }, "UNLIMITED", null], ["SERVICE", { condition: null }, "UNLIMITED", null],
  ] as const)("is what its kind says as long as nobody else does: of %s", async ([kind, terms, policy, available], { store }) => {
    const shop = await store.shop();
    const { variantId, listingId } = await store.variant(shop, { kind, ...terms });
    expect(await locked(store, variantId)).toEqual({ policy, levels: [] });
    expect(await store.seen(shop.owner, variantId)).toMatchObject({ available, inventory: { policy, levels: [] } });
    expect(await store.status(person(), listingId)).toBe(policy === "TRACKED" ? "OUT_OF_STOCK" : "UNLIMITED");
  });

  test("is what its seller says, and goes on from where it stood", async ({ store }) => {
    const shop = await store.shop();
    const { variantId, listingId } = await store.variant(shop);
    await store.adjust(shop.owner, [{ variantId, delta: 3, reason: "RECEIVED" }]);
    expect((await set(store, teammate(shop, "SELLER_MANAGER"), variantId, "UNLIMITED"))["variant"]).toEqual({ id: variantId, available: null });
    expect([await store.status(person(), listingId), (await locked(store, variantId))!.policy]).toEqual(["UNLIMITED", "UNLIMITED"]);
    expect((await set(store, shop.owner, variantId, "TRACKED"))["variant"]).toEqual({ id: variantId, available: 3 });
    await set(store, shop.owner, variantId, "TRACKED");
    expect(await store.database.rows("select payload->>'policy' as policy from commerce.event where aggregate_id = $1 and type = 'inventory.policyChanged' order by position", [variantId]))
      .toEqual([{ policy: "UNLIMITED" }, { policy: "TRACKED" }]);
    expect(await store.commerce.violated()).toEqual([]);
  });

  test("makes one thing the only one: there are never two of it, at one place or at two", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    const place = async (name: string) => ((await store.ask(shop.owner, "locationCreate", { sellerId: shop.sellerId, name }, { field: "location", fields: "id" }))["location"] as { id: string }).id;
    const [here, there] = [await place("Here"), await place("There")];
    await store.adjust(shop.owner, [{ variantId, locationId: here, delta: 2, reason: "RECEIVED" }]);
    expect((await set(store, shop.owner, variantId, "UNIQUE"))).toMatchObject({ variant: null, userErrors: [{ path: ["input", "policy"] }] });
    await store.adjust(shop.owner, [{ variantId, locationId: here, delta: -1, reason: "LOST" }]);
    expect((await set(store, shop.owner, variantId, "UNIQUE"))["variant"]).toEqual({ id: variantId, available: 1 });
    const another = { variantId, locationId: there, delta: 1, reason: "FOUND" };
    expect((await store.adjust(shop.owner, [another])).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "changes", "0"] }]);
    expect((await store.adjust(shop.owner, [{ ...another, locationId: here, delta: -1 }, another])).movements).toHaveLength(2);      // it is carried over
    expect(await store.seen(shop.owner, variantId)).toMatchObject({ inventory: { onHand: 1 } });
    expect(await store.commerce.violated()).toEqual([]);
  });

  test("is for the seller's owner and managers to say", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    await expect(set(store, teammate(shop, "SELLER_FULFILMENT"), variantId, "UNLIMITED")).rejects.toThrow("FORBIDDEN");
    expect((await set(store, person(), variantId, "UNLIMITED")).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await set(store, shop.owner, "var_none", "UNLIMITED")).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });
});
