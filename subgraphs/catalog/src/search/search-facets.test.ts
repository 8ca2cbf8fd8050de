import { describe, expect } from "vitest";
import { catalog } from "@souk/catalog";
import { test as base } from "@souk/test/search";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";

const fields = `facets {
  categories { category { slug } count { value } } siblingCategories { category { slug } count { value } }
  conditions { condition count { value relation } } kinds { kind count { value } } priceRanges { currency gte lt count { value } }
  attributes { definition { key } values { value label count { value } } } }`;

interface Shop { readonly parent: { id: string; slug: string }; readonly lamps: { id: string; slug: string }; readonly chairs: { id: string; slug: string } }
const test = base.extend<{ $file: { shop: Shop } }>({ shop: [async ({ market }, use) => {
  const parent = await market.category({ attributes: [{ key: "colour", label: "Colour", kind: "ENUM", options: [{ value: "red", label: "Red" }, { value: "blue", label: "Blue" }] }] });
  const lamps = await market.category({ parentId: parent.id, attributes: [{ key: "dimmable", label: "Dimmable", kind: "BOOLEAN" }, { key: "watts", label: "Watts", kind: "DECIMAL" }] });
  const chairs = await market.category({ parentId: parent.id });
  const colour = (choice: string) => ({ key: "colour", choice });
  const lamp = { categoryId: lamps.id };
  await market.published({ ...lamp, title: "Lamp one", attributes: [colour("red"), { key: "dimmable", flag: true }, { key: "watts", number: "3" }] });
  await market.published({ ...lamp, title: "Lamp two", condition: "GOOD", price: { minor: "999", currency: "EUR" }, attributes: [colour("red")] });
  await market.published({ ...lamp, title: "Lamp three", condition: "GOOD", price: { minor: "600000", currency: "EUR" }, attributes: [colour("blue"), { key: "dimmable", flag: true }] });
  await market.published({ ...lamp, title: "Lamp four", price: { minor: "50", currency: "USD" } });
  await market.published({ categoryId: chairs.id, title: "Chair", attributes: [colour("red")] });
  await market.indexed();
  await use({ parent, lamps, chairs });
}, { scope: "file" }] });

interface Facets {
  readonly categories: { category: { slug: string }; count: { value: number } }[]; readonly siblingCategories: { category: { slug: string }; count: { value: number } }[];
  readonly conditions: { condition: string; count: { value: number } }[]; readonly kinds: { kind: string; count: { value: number } }[];
  readonly priceRanges: { currency: string; gte: string; lt: string | null; count: { value: number } }[];
  readonly attributes: { definition: { key: string }; values: { value: string; label: string; count: { value: number } }[] }[];
}
const told = ({ categories, siblingCategories, conditions, kinds, priceRanges, attributes }: Facets) => ({
  below: categories.map(({ category, count }) => [category.slug, count.value]), beside: siblingCategories.map(({ category, count }) => [category.slug, count.value]),
  conditions: conditions.map(({ condition, count }) => `${condition} ${count.value}`), kinds: kinds.map(({ kind, count }) => `${kind} ${count.value}`),
  prices: priceRanges.map(({ currency, gte, lt, count }) => `${gte}-${lt ?? ""} ${currency} ${count.value}`),
  answers: attributes.map(({ definition, values }) => `${definition.key}: ${values.map(({ label, count }) => `${label} ${count.value}`).join(", ")}`),
});

describe("facets", () => {
  test("count what was found by each further choice", async ({ market, shop }) => {
    const { facets } = await market.search({ filter: { categoryId: { eq: shop.parent.id } } }, { fields });
    expect(told(facets as Facets)).toEqual({
      below: [[shop.lamps.slug, 4], [shop.chairs.slug, 1]], beside: [[shop.parent.slug, 5]], conditions: ["NEW 3", "GOOD 2"], kinds: ["PHYSICAL 5"],
      prices: ["0-1000 EUR 1", "1000-2500 EUR 2", "500000- EUR 1"], answers: ["colour: Red 3, Blue 1"] });
    expect((facets as { conditions: unknown[] }).conditions[0]).toEqual({ condition: "NEW", count: { value: 3, relation: "EXACT" } });
  });

  test("keep what stands beside a choice: each leaves out its own filter, and no other", async ({ market, shop }) => {
    const { facets, totalCount } = await market.search({ filter: {
      categoryId: { eq: shop.lamps.id }, condition: { eq: "GOOD" }, attributes: [{ key: "colour", eq: "red" }], price: { currency: "EUR", lte: "2000" } } }, { fields });
    expect(totalCount.value).toBe(1);
    expect(told(facets as Facets)).toEqual({
      below: [], beside: [[shop.lamps.slug, 1]], conditions: ["GOOD 1", "NEW 1"], kinds: ["PHYSICAL 1"],
      prices: ["0-1000 EUR 1"], answers: ["colour: Red 1"] });
    const { facets: wider } = await market.search({ filter: { categoryId: { eq: shop.lamps.id }, attributes: [{ key: "colour", eq: "blue" }] } }, { fields });
    expect(told(wider as Facets)).toMatchObject({ conditions: ["GOOD 1"], answers: ["colour: Red 2, Blue 1", "dimmable: true 1"] });
  });

  test("count the roots without a category, and no answers", async ({ market, shop }) => {
    const { facets } = await market.search({ query: "lamp" }, { fields });
    expect(told(facets as Facets)).toMatchObject({ below: [[shop.parent.slug, 4]], beside: [], conditions: ["GOOD 2", "NEW 2"], answers: [] });
  });

  test("and pages take the same number of statements, however much is found", async ({ market, scratch, shop }) => {
    const counting = countingDatabase(market.catalog.runtime.database);
    const counted = await subgraphUnderTest(scratch, catalog, counting.database);
    const statements = (more: string, variables: object) => counting.counted(async () => {
      const { errors } = await counted.as(uncached).run(`query ($first: Int!, $query: String, $filter: SearchFilter) { search(first: $first, query: $query, filter: $filter) { ${more} } }`, { ...variables });
      expect(errors).toBeUndefined();
    });
    const uncached = person({ roles: ["SUPPORT"] });      // staff are answered by the database
    const page = "nodes { title category { slug } } totalCount { value }";
    const filter = { categoryId: { eq: shop.lamps.id }, condition: { in: ["GOOD", "NEW"] }, attributes: [{ key: "colour", in: ["red", "blue"] }] };
    for (const first of [1, 50]) {
      expect(await statements(page, { first })).toBe(3);                                 // the page, its listings, their categories
      expect(await statements(page, { first, query: "lamp" })).toBe(4);                  // and the words
      expect(await statements(`${page} ${fields}`, { first, query: "lamp", filter })).toBe(6);      // the chosen category, its questions, the counts
    }
  });
});
