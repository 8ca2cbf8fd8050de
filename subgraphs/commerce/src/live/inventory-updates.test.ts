import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { watchValuesMax } from "@souk/shared/live";
import { teammate, test, type InventoryWorld } from "@souk/test/inventory";
import { listening } from "@souk/test/listening";
import { person } from "@souk/test/subgraph-under-test";

const inventoryChanged = "subscription ($ids: [ID!]!) { inventoryChanged(variantIds: $ids) { type available quantity variant { id available } } }";

interface Told { readonly type: string; readonly available: number | null; readonly quantity: number | null; readonly variant: { readonly id: string; readonly available: number | null } }
const follow = ({ commerce }: InventoryWorld, caller: Caller, ids: readonly string[]) =>
  listening<Told>(commerce, "commerce", caller, inventoryChanged, { ids });
const brief = (told: readonly Told[]) => told.map(({ type, available, quantity }) => [type, available, quantity]);

describe("who follows stock", () => {
  test("hears all of it in the seller's team, and what everybody is told of it elsewhere", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    const [team, buyer] = [await follow(store, teammate(shop, "SELLER_FINANCE"), [variantId]), await follow(store, anonymous, [variantId])];
    for (const delta of [3, 200, -3, -200]) await store.adjust(shop.owner, [{ variantId, delta, reason: delta > 0 ? "RECEIVED" : "COUNTED" }]);
    expect(brief(await team.heard())).toEqual([
      ["inventory.adjusted", 3, 3], ["inventory.restocked", 3, 3], ["inventory.adjusted", 203, 200], ["inventory.adjusted", 200, -3], ["inventory.adjusted", 0, -200], ["inventory.depleted", 0, -200]]);
    const told = await buyer.heard();
    expect(brief(told)).toEqual([      // nobody is told of the three of more than a hundred
      ["inventory.adjusted", 3, null], ["inventory.restocked", 3, null], ["inventory.adjusted", 100, null], ["inventory.adjusted", 0, null], ["inventory.depleted", 0, null]]);
    expect(told[0]!.variant).toEqual({ id: variantId, available: 0 });
    await store.ask(shop.owner, "inventoryPolicySet", { policy: "UNLIMITED" }, { id: variantId, field: "variant", fields: "id" });
    expect(brief([...await team.heard(), ...await buyer.heard()])).toEqual([1, 2].map(() => ["inventory.policyChanged", null, null]));
  });

  test("hears of the variants that they see, and there is none of those that they do not", async ({ store }) => {
    const shop = await store.shop();
    const [shown, paused] = [await store.variant(shop), await store.variant(shop)];
    await store.mutate(shop.owner, "listingPause", {}, { id: paused.listingId });
    const ids = [shown.variantId, paused.variantId];
    expect((await follow(store, person(), ids)).watch).toMatchObject({ by: "shownVariantId", values: [shown.variantId] });
    expect((await follow(store, shop.owner, ids)).watch).toMatchObject({ by: "variantId", values: ids });
    await expect(follow(store, person(), [paused.variantId, newId("var"), "no id"])).rejects.toThrow("NOT_FOUND");
    await expect(follow(store, person(), [])).rejects.toThrow("BAD_USER_INPUT");
    await expect(follow(store, person(), Array.from({ length: watchValuesMax + 1 }, () => newId("var")))).rejects.toThrow("BAD_USER_INPUT");
  });
});
