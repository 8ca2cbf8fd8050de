import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { teammate, test } from "@souk/test/inventory";
import { sellerMoved } from "@souk/test/seller-planted";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { commerce } from "../index.ts";

describe("stock as it is seen", () => {
  test("is a number up to a hundred and a word for buyers, all of it for the seller's team and staff", async ({ store }) => {
    const shop = await store.shop();
    const { variantId, listingId } = await store.variant(shop);
    const shown = async () => [(await store.seen(anonymous, variantId))!.available, await store.status(anonymous, listingId)];
    expect(await shown()).toEqual([0, "OUT_OF_STOCK"]);
    for (const [delta, available, status] of [[1, 1, "LOW"], [4, 5, "LOW"], [1, 6, "IN_STOCK"], [500, 100, "IN_STOCK"]] as const) {
      await store.adjust(shop.owner, [{ variantId, delta, reason: "RECEIVED" }]);
      expect(await shown()).toEqual([available, status]);
    }
    for (const [caller, onHand] of [[anonymous, undefined], [person(), undefined], [person({ roles: ["FINANCE"] }), undefined],
      [teammate(shop, "SELLER_FINANCE"), 506], [person({ roles: ["SUPPORT"] }), 506], [person({ roles: ["AUDITOR"] }), 506]] as const)
      expect((await store.seen(caller, variantId))!.inventory?.["onHand"]).toBe(onHand);
  });

  test("is nobody else's business while it is not on sale: a draft, a pause, a seller who may not sell", async ({ store, scratch }) => {
    const shop = await store.shop();
    const { variantId, listingId } = await store.variant(shop);
    await store.adjust(shop.owner, [{ variantId, delta: 9, reason: "RECEIVED" }]);
    const hidden = { available: null, inventory: null };
    await sellerMoved(scratch, shop.sellerId, "SUSPENDED");
    expect([await store.seen(anonymous, variantId), await store.status(anonymous, listingId)]).toEqual([hidden, null]);
    expect(await store.seen(shop.owner, variantId)).toMatchObject({ available: 9, inventory: { onHand: 9 } });
    await sellerMoved(scratch, shop.sellerId, "ACTIVE");
    expect([(await store.seen(anonymous, variantId))!.available, await store.status(anonymous, listingId)]).toEqual([9, "IN_STOCK"]);
    await store.mutate(shop.owner, "listingPause", {}, { id: listingId });
    expect([await store.seen(person(), variantId), await store.status(person(), listingId)]).toEqual([hidden, null]);
    expect(await store.seen(anonymous, "no id")).toEqual(hidden);
  });

  test("is read in one statement for a page of listings, and one for their variants", async ({ store, scratch }) => {
    const shop = await store.shop();
    const all = await Promise.all([1, 2, 3].map(() => store.variant(shop)));
    await store.adjust(shop.owner, all.map(({ variantId }) => ({ variantId, delta: 2, reason: "RECEIVED" })));
    const { database, counted } = countingDatabase(await scratch.open("commerce"));
    const counting = await subgraphUnderTest(scratch, commerce, database);
    const read = (caller: Parameters<typeof counting.as>[0], type: string, ids: readonly string[], fields: string) => counted(async () => {
      const { errors } = await counting.as(caller).run(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`, { of: ids.map((id) => ({ __typename: type, id })) });
      expect(errors).toBeUndefined();
    });
    expect(await read(anonymous, "Listing", all.map(({ listingId }) => listingId), "stockStatus")).toBe(1);
    expect(await read(anonymous, "Variant", all.map(({ variantId }) => variantId), "available")).toBe(1);
    // The variants, their levels, the places, their movements, and how many there are.
    expect(await read(shop.owner, "Variant", all.map(({ variantId }) => variantId),
      "available inventory { onHand levels { onHand location { name } } movements(first: 2) { totalCount { value } nodes { kind } } }")).toBe(5);
  });

  test("is paged through movement by movement, the latest first", async ({ store }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop);
    for (const delta of [1, 2, 3]) await store.adjust(shop.owner, [{ variantId, delta, reason: "RECEIVED" }]);
    const page = async (args: string) => (await store.commerce.as(shop.owner).run<{ _entities: [{ inventory: { movements: { nodes: { quantity: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } }] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { inventory { movements(${args}) { nodes { quantity } pageInfo { endCursor hasNextPage } } } } } }`,
      { of: [{ __typename: "Variant", id: variantId }] })).data!._entities[0].inventory.movements;
    const first = await page("first: 2");
    expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([[{ quantity: 3 }, { quantity: 2 }], true]);
    expect((await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual([{ quantity: 1 }]);
  });
});
