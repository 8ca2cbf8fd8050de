import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { test, type OrdersWorld } from "@souk/test/commerce";
import { teammate } from "@souk/test/inventory";
import { person } from "@souk/test/subgraph-under-test";

const set = (orders: OrdersWorld, caller: Caller, id: string, perBuyerMax: number | null) =>
  orders.ask(caller, "purchaseLimitSet", { perBuyerMax }, { id, field: "listing", fields: "id purchaseLimit { perBuyerMax }" });
const seen = async (orders: OrdersWorld, caller: Caller, id: string) => (await orders.commerce.as(caller).run<{ _entities: [{ purchaseLimit: { perBuyerMax: number } | null }] }>(
  "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Listing { purchaseLimit { perBuyerMax } } } }", { of: [{ __typename: "Listing", id }] })).data!._entities[0].purchaseLimit?.perBuyerMax ?? null;

describe("a limit for each buyer", () => {
  test("is said by the seller, shown to everybody, and told once for each change", async ({ orders }) => {
    const { shop, listingId } = await orders.goods(5);
    expect(await seen(orders, person(), listingId)).toBeNull();
    expect(await set(orders, shop.owner, listingId, 2)).toEqual({ listing: { id: listingId, purchaseLimit: { perBuyerMax: 2 } }, userErrors: [] });
    await set(orders, teammate(shop, "SELLER_MANAGER"), listingId, 2);
    expect(await seen(orders, person(), listingId)).toBe(2);
    expect((await set(orders, shop.owner, listingId, 3))["listing"]).toMatchObject({ purchaseLimit: { perBuyerMax: 3 } });
    for (const _ of [1, 2]) expect((await set(orders, shop.owner, listingId, null))["listing"]).toMatchObject({ purchaseLimit: null });
    expect(await orders.commerce.runtime.database.rows("select payload from commerce.event where aggregate_id = $1 and type = 'purchaseLimit.set' order by position", [listingId]))
      .toEqual([2, 3, null].map((perBuyerMax) => ({ payload: { listingId, sellerId: shop.sellerId, perBuyerMax } })));
  });

  test("is from one to 9,999, and is for the seller's owner and managers to say", async ({ orders }) => {
    const { shop, listingId } = await orders.goods(5);
    for (const wrong of [0, -1, 10_000]) expect((await set(orders, shop.owner, listingId, wrong)).userErrors, String(wrong)).toMatchObject([{ code: "INVALID", path: ["input", "perBuyerMax"] }]);
    await expect(set(orders, teammate(shop, "SELLER_FULFILMENT"), listingId, 2)).rejects.toThrow("FORBIDDEN");
    for (const [caller, id] of [[person(), listingId], [(await orders.shop()).owner, listingId], [shop.owner, newId("lst")], [shop.owner, "lst_none"]] as const)
      expect((await set(orders, caller, id, 2)).userErrors, id).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect(await seen(orders, shop.owner, listingId)).toBeNull();
  });

  test("of a listing that is not on sale is for its seller's team alone", async ({ orders }) => {
    const { shop, listingId } = await orders.goods(5);
    await set(orders, shop.owner, listingId, 2);
    await orders.mutate(shop.owner, "listingPause", {}, { id: listingId });
    expect([await seen(orders, person(), listingId), await seen(orders, teammate(shop, "SELLER_FINANCE"), listingId)]).toEqual([null, 2]);
  });
});
