import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { teammate, test, type InventoryWorld } from "@souk/test/inventory";
import { asAdmin } from "@souk/test/cluster";
import { person } from "@souk/test/subgraph-under-test";
import type { Shop } from "@souk/test/delivery";

interface Shown { readonly id: string; readonly name: string; readonly isDefault: boolean; readonly version: number }
const fields = "id name country region postalCode isPickup isDefault isArchived version";
const asked = (store: InventoryWorld, caller: Parameters<InventoryWorld["adjust"]>[0], step: string, input: object, id?: string) =>
  store.ask(caller, `location${step}`, input, { field: "location", fields, ...(id ? { id } : {}) });
const made = async (store: InventoryWorld, shop: Shop, input: object): Promise<Shown> => (await asked(store, shop.owner, "Create", { sellerId: shop.sellerId, ...input }))["location"] as Shown;
const listed = async (store: InventoryWorld, caller: Parameters<InventoryWorld["adjust"]>[0], { sellerId }: Shop) => (await store.commerce.as(caller).run<{ _entities: [{ locations: Shown[] | null }] }>(
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { locations { ${fields} } } } }`, { of: [{ __typename: "Seller", id: sellerId }] })).data!._entities[0].locations;

describe("a seller's locations", () => {
  test("have one default: the first, and when that is put away the oldest of the others", async ({ store }) => {
    const shop = await store.shop();
    const [first, second] = [await made(store, shop, { name: "Cellar" }), await made(store, shop, { name: "Attic", country: "DE", postalCode: "10115", isPickup: true })];
    expect([first, second]).toMatchObject([{ isDefault: true, country: null }, { isDefault: false, country: "DE", isPickup: true }]);
    expect((await asked(store, shop.owner, "Archive", {}, first.id))["location"]).toMatchObject({ isArchived: true, isDefault: false, version: 2 });
    expect((await asked(store, shop.owner, "Archive", {}, first.id))["location"]).toMatchObject({ isArchived: true, version: 2 });
    expect((await listed(store, shop.owner, shop))!.map(({ name, isDefault }) => [name, isDefault])).toEqual([["Cellar", false], ["Attic", true]]);
    await asked(store, shop.owner, "Archive", {}, second.id);
    expect((await asked(store, shop.owner, "Restore", {}, first.id))["location"]).toMatchObject({ isArchived: false, isDefault: true });
    expect((await asked(store, shop.owner, "Restore", {}, second.id))["location"]).toMatchObject({ isArchived: false, isDefault: false });
  });

  test("change in what is said of them, at the version that was read", async ({ store }) => {
    const shop = await store.shop();
    const { id } = await made(store, shop, { name: "Cellar", country: "DE", region: "Berlin" });
    expect((await asked(store, shop.owner, "Update", { expectedVersion: 1, name: "Vault", region: null }, id))["location"]).toMatchObject({ name: "Vault", country: "DE", region: null, version: 2 });
    expect((await asked(store, shop.owner, "Update", { expectedVersion: 1, name: "Cave" }, id)).userErrors).toMatchObject([{ code: "STALE_VERSION" }]);
    expect((await asked(store, shop.owner, "Update", { expectedVersion: 2, isPickup: true, country: null }, id)).userErrors).toMatchObject([{ code: "REQUIRED", path: ["input", "country"] }]);
    expect((await asked(store, shop.owner, "Create", { sellerId: shop.sellerId, name: " ", postalCode: "1".repeat(13) })).userErrors.map(({ path }) => path!.join("."))).toEqual(["input.postalCode", "input.name"]);
  });

  test("take nothing in once they are put away, while what lies there is sold off", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    const [, old] = [await made(store, shop, { name: "New" }), await made(store, shop, { name: "Old" })];
    await store.adjust(shop.owner, [{ variantId, locationId: old.id, delta: 5, reason: "RECEIVED" }]);
    await asked(store, shop.owner, "Archive", {}, old.id);
    expect((await store.seen(anonymous, variantId))!.available).toBe(5);
    expect((await store.adjust(shop.owner, [{ variantId, locationId: old.id, delta: 1, reason: "RECEIVED" }])).userErrors).toMatchObject([{ path: ["input", "changes", "0", "locationId"] }]);
    expect((await store.adjust(shop.owner, [{ variantId, locationId: old.id, delta: -2, reason: "LOST" }])).movements).toHaveLength(1);
  });

  test("are at most 50", async ({ store, scratch }) => {
    const shop = await store.shop();
    await made(store, shop, { name: "Cellar" });
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      "insert into commerce.location (id, seller_id, name, is_pickup, is_default) select gen_random_uuid(), $1, 'Box', false, false from generate_series(1, 49)", [uuidOf(shop.sellerId)]));
    expect((await asked(store, shop.owner, "Create", { sellerId: shop.sellerId, name: "One more" })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "sellerId"] }]);
  });

  test("are seen by the seller's team and staff, and said by its owner and managers", async ({ store }) => {
    const shop = await store.shop();
    const { id } = await made(store, shop, { name: "Cellar" });
    for (const [caller, count] of [[anonymous, undefined], [person(), undefined], [teammate(shop, "SELLER_FINANCE"), 1], [person({ roles: ["SUPPORT"] }), 1]] as const)
      expect((await listed(store, caller, shop))?.length).toBe(count);
    await expect(asked(store, teammate(shop, "SELLER_FULFILMENT"), "Update", { expectedVersion: 1 }, id)).rejects.toThrow("FORBIDDEN");
    await expect(asked(store, person(), "Create", { sellerId: shop.sellerId, name: "Mine" })).rejects.toThrow("FORBIDDEN");
    for (const step of ["Archive", "Restore"]) expect((await asked(store, person(), step, {}, id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await asked(store, shop.owner, "Archive", {}, newId("loc"))).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });
});
