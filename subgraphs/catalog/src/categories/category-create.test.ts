import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { person } from "@souk/test/subgraph-under-test";
import { test } from "@souk/test/catalog";

const tree = `{ categories(first: 10, filter: { depth: { lte: 3 } }) { nodes { slug } totalCount { value relation } } }`;

describe("categoryCreate", () => {
  test("adds a tree whose categories ask what their ancestors ask", async ({ world }) => {
    const home = await world.category({ slug: "home", attributes: [{ key: "colour", label: "Colour", kind: "ENUM", options: [{ value: "red", label: "Red" }] }] });
    const lamps = await world.category({ slug: "lamps", parentId: home.id, attributes: [{ key: "height", label: "Height", kind: "DECIMAL", isRequired: true, minimum: "0.5", maximum: "200", unit: "cm" }] });
    await world.category({ slug: "desk-lamps", parentId: lamps.id, position: 2 });
    await world.category({ slug: "wall-lamps", parentId: lamps.id, position: 1 });

    const { data } = await world.catalog.as(anonymous).run(`{ category(slug: "lamps") {
      ancestors { slug } children { slug ancestors { slug } } ownAttributes { key }
      attributeSchema { key kind isRequired minimum maximum unit options { value label } category { slug } } } }`);
    expect(data).toEqual({ category: {
      ancestors: [{ slug: "home" }],
      children: [{ slug: "wall-lamps", ancestors: [{ slug: "home" }, { slug: "lamps" }] }, { slug: "desk-lamps", ancestors: [{ slug: "home" }, { slug: "lamps" }] }],
      ownAttributes: [{ key: "height" }],
      attributeSchema: [
        { key: "colour", kind: "ENUM", isRequired: false, minimum: null, maximum: null, unit: null, options: [{ value: "red", label: "Red" }], category: { slug: "home" } },
        { key: "height", kind: "DECIMAL", isRequired: true, minimum: "0.5", maximum: "200", unit: "cm", options: [], category: { slug: "lamps" } },
      ],
    } });
    expect((await world.catalog.as(anonymous).run(tree)).data).toEqual({
      categories: { nodes: [{ slug: "home" }, { slug: "lamps" }, { slug: "wall-lamps" }, { slug: "desk-lamps" }], totalCount: { value: 4, relation: "EXACT" } },
    });
  });

  test("refuses bad input with the path of every fault, and adds nothing", async ({ world }) => {
    const { category, userErrors } = await world.mutate(world.operator, "categoryCreate", {
      slug: "No Slug", name: " ", position: -1,
      attributes: [{ key: "Size", label: "Size", kind: "TEXT", unit: "cm" }, { key: "fit", label: "Fit", kind: "ENUM" }, { key: "fit", label: "Fit", kind: "BOOLEAN", minimum: "1" }],
    });
    expect(category).toBeNull();
    expect(userErrors.map(({ path }) => path?.slice(1).join("."))).toEqual(expect.arrayContaining(
      ["slug", "name", "position", "attributes.0.key", "attributes.0.unit", "attributes.1.options", "attributes.2.minimum"]));
    expect((await world.catalog.as(anonymous).run(`{ category(slug: "No Slug") { id } }`)).data).toEqual({ category: null });
  });

  test("refuses a slug that is taken, an unknown parent, and a question asked above or below", async ({ world }) => {
    const top = await world.category({ slug: "top", attributes: [{ key: "brand", label: "Brand", kind: "TEXT" }] });
    const below = await world.mutate(world.operator, "categoryCreate", { slug: "below", name: "Below", parentId: top.id, attributes: [{ key: "brand", label: "Brand", kind: "TEXT" }] });
    const taken = await world.mutate(world.operator, "categoryCreate", { slug: "top", name: "Top" });
    const orphan = await world.mutate(world.operator, "categoryCreate", { slug: "orphan", name: "Orphan", parentId: "cat_nothing" });
    expect([below, taken, orphan].map(({ userErrors }) => [userErrors[0]?.code, userErrors[0]?.path?.join(".")])).toEqual([
      ["INVALID", "input.attributes.0.key"], ["NOT_UNIQUE", "input.slug"], ["INVALID", "input.parentId"]]);
    expect((await world.catalog.as(anonymous).run(`{ category(slug: "below") { id } }`)).data).toEqual({ category: null });
  });

  test("refuses a seventh level", async ({ world }) => {
    let parentId = (await world.category()).id;
    for (let level = 2; level <= 6; level++) parentId = (await world.category({ parentId })).id;
    const { userErrors } = await world.mutate(world.operator, "categoryCreate", { slug: "too-deep", name: "Too deep", parentId });
    expect(userErrors).toMatchObject([{ code: "INVALID", path: ["input", "parentId"] }]);
  });

  test("adds one category for one key, however often it is sent, and refuses the key for another", async ({ world }) => {
    const input = { slug: "once", name: "Once", idempotencyKey: world.key() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.mutate(world.operator, "categoryCreate", input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const other = await world.mutate(world.operator, "categoryCreate", { ...input, name: "Twice" });
    expect(other.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test.for([["nobody", anonymous, "UNAUTHENTICATED"], ["a person", person(), "FORBIDDEN"], ["support", person({ roles: ["SUPPORT"] }), "FORBIDDEN"]] as const)(
    "is not for %s", async ([, caller, code], { world }) => {
      await expect(world.mutate(caller, "categoryCreate", { slug: "forbidden", name: "Forbidden" })).rejects.toThrow(code);
    });
});
