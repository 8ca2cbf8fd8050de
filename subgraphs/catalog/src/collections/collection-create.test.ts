import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { mutated } from "@souk/test/mutated";
import { test } from "@souk/test/search";
import { person } from "@souk/test/subgraph-under-test";

const moderator = person({ roles: ["MODERATOR"] });
const fields = "collection { id slug name description state version publishedAt }";

describe("a collection", () => {
  test("is staff's alone until it is published, and again when it is not any more", async ({ market }) => {
    const { collection } = await mutated<{ id: string; state: string; version: number }>(market, moderator, "collectionCreate", { input: { slug: "for-winter", name: "For winter" }, fields });
    expect(collection).toMatchObject({ slug: "for-winter", name: "For winter", description: "", state: "DRAFT", version: 1, publishedAt: null });
    const { id } = collection!;
    const sees = async (caller: Caller) => (await market.catalog.as(caller).run(
      `query ($id: ID!) { byId: collection(id: $id) { slug } bySlug: collection(slug: "for-winter") { id } collections(first: 100) { nodes { slug } totalCount { value } }
         _entities(representations: [{ __typename: "Collection", id: $id }]) { ... on Collection { name } } }`, { id })).data;
    const shown = { byId: { slug: "for-winter" }, bySlug: { id }, collections: { nodes: [{ slug: "for-winter" }], totalCount: { value: 1 } }, _entities: [{ name: "For winter" }] };
    const hidden = { byId: null, bySlug: null, collections: { nodes: [], totalCount: { value: 0 } }, _entities: [null] };
    for (const caller of [moderator, person({ roles: ["AUDITOR"] })]) expect(await sees(caller)).toEqual(shown);
    for (const caller of [anonymous, person(), person({ roles: ["FINANCE"] }), market.owner]) expect(await sees(caller)).toEqual(hidden);

    expect((await mutated<{ state: string; version: number }>(market, moderator, "collectionPublish", { id, fields })).collection).toMatchObject({ state: "PUBLISHED", version: 2 });
    for (const caller of [anonymous, person(), moderator]) expect(await sees(caller)).toEqual(shown);
    expect((await mutated(market, moderator, "collectionPublish", { id, fields })).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    expect((await mutated<{ state: string }>(market, moderator, "collectionUnpublish", { id, fields })).collection!.state).toBe("DRAFT");
    expect(await sees(anonymous)).toEqual(hidden);
    expect(await market.catalog.violated()).toEqual([]);
  });

  test("has a slug of its own, and is changed by whoever has read its present version", async ({ market }) => {
    const create = (slug: string) => mutated<{ id: string }>(market, moderator, "collectionCreate", { input: { slug, name: "A name" }, fields });
    const { collection: one } = await create("one-of-two");
    await create("two-of-two");
    expect((await create("two-of-two")).userErrors).toMatchObject([{ code: "NOT_UNIQUE", path: ["input", "slug"] }]);
    expect((await create("Not a slug")).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "slug"] }]);
    const update = (input: object, id = one!.id) => mutated<{ name: string; version: number }>(market, moderator, "collectionUpdate", { id, input, fields });
    expect((await update({ expectedVersion: 1, slug: "two-of-two" })).userErrors).toMatchObject([{ code: "NOT_UNIQUE" }]);
    const answers = await Promise.all(["Left", "Right"].map((name) => update({ expectedVersion: 1, name })));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["STALE_VERSION"]);
    expect((await update({ expectedVersion: 1 }, newId("col"))).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });

  test("is nothing that a person or a seller makes", async ({ market }) => {
    for (const caller of [anonymous, person(), market.owner, person({ roles: ["SUPPORT"] })])
      await expect(mutated(market, caller, "collectionCreate", { input: { slug: "mine", name: "Mine" }, fields })).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/);
  });
});
