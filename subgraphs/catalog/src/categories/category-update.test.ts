import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { person } from "@souk/test/subgraph-under-test";
import { test, type CatalogWorld } from "@souk/test/catalog";

const colour = (values: readonly string[]) => ({ key: "colour", label: "Colour", kind: "ENUM", options: values.map((value) => ({ value, label: value })) });
const fields = "version name slug position attributeSchema { key options { value } }";
const update = (world: CatalogWorld, id: string, expectedVersion: number, input: object) =>
  world.mutate(world.operator, "categoryUpdate", { expectedVersion, ...input }, { id, fields });

describe("categoryUpdate", () => {
  test("changes what is given, leaves the rest, and replaces the questions as a whole", async ({ world }) => {
    const { id, slug } = await world.category({ attributes: [colour(["red", "blue"])] });
    const renamed = await update(world, id, 1, { name: "Chairs" });
    expect(renamed["category"]).toEqual({ version: 2, name: "Chairs", slug, position: 0, attributeSchema: [{ key: "colour", options: [{ value: "red" }, { value: "blue" }] }] });
    const asked = await update(world, id, 2, { position: 3, attributes: [{ key: "legs", label: "Legs", kind: "INTEGER" }] });
    expect(asked["category"]).toMatchObject({ version: 3, name: "Chairs", position: 3, attributeSchema: [{ key: "legs" }] });
  });

  test("refuses a version that is not the present one, and a category that is none", async ({ world }) => {
    const { id } = await world.category();
    expect((await update(world, id, 2, { name: "Late" })).userErrors).toMatchObject([{ code: "STALE_VERSION" }]);
    expect((await update(world, "cat_nothing", 1, { name: "None" })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });

  test("refuses to take away an option that a listing below has chosen, and keeps the questions", async ({ world }) => {
    const parent = await world.category({ attributes: [colour(["red", "blue"])] });
    const child = await world.category({ parentId: parent.id });
    await world.draft({ categoryId: child.id, attributes: [{ key: "colour", choice: "blue" }] });
    const refused = await update(world, parent.id, 1, { attributes: [colour(["red"])] });
    expect(refused.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "attributes", "0"], message: "1 listings answer “colour” otherwise." }]);
    const { data } = await world.catalog.as(anonymous).run(`query ($id: ID!) { category(id: $id) { version attributeSchema { options { value } } } }`, { id: parent.id });
    expect(data).toEqual({ category: { version: 1, attributeSchema: [{ options: [{ value: "red" }, { value: "blue" }] }] } });
  });

  test("refuses a question that a category below asks already", async ({ world }) => {
    const parent = await world.category();
    await world.category({ parentId: parent.id, attributes: [colour(["red"])] });
    const refused = await update(world, parent.id, 1, { attributes: [colour(["blue"])] });
    expect(refused.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "attributes", "0", "key"] }]);
  });

  test("never leaves an answer that does not fit, when listings are written while the question changes", async ({ world }) => {
    const { id } = await world.category({ attributes: [colour(["red", "blue"])] });
    await Promise.all([
      update(world, id, 1, { attributes: [colour(["red"])] }),
      ...Array.from({ length: 5 }, () => world.mutate(world.owner, "listingCreate", {
        sellerId: world.sellerId, kind: "PHYSICAL", title: "A blue lamp", categoryId: id, attributes: [{ key: "colour", choice: "blue" }] })),
    ]);
    expect(await world.catalog.violated()).toEqual([]);
  });

  test("changes once for one key", async ({ world }) => {
    const { id } = await world.category();
    const input = { name: "Once", idempotencyKey: world.key() };
    const [first, second] = [await update(world, id, 1, input), await update(world, id, 1, input)];
    expect(first["category"]).toMatchObject({ version: 2 });
    expect(second).toEqual(first);
  });

  test.for([["nobody", anonymous, "UNAUTHENTICATED"], ["a person", person(), "FORBIDDEN"]] as const)(
    "is not for %s", async ([, caller, code], { world }) => {
      const { id } = await world.category();
      await expect(world.mutate(caller, "categoryUpdate", { expectedVersion: 1, name: "Mine" }, { id })).rejects.toThrow(code);
    });
});
