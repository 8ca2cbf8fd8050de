import { describe, expect } from "vitest";
import { test as base, type SearchWorld } from "@souk/test/search";

interface Shop { readonly parent: string; readonly lamps: string; readonly chairs: string; readonly other: Awaited<ReturnType<SearchWorld["seller"]>> }

const colours = ["red", "blue"].map((value) => ({ value, label: value.toUpperCase() }));

/** A small shop: each thing differs from the next in one or two respects. */
async function shopOf(market: SearchWorld): Promise<Shop> {
  const parent = await market.category({ attributes: [{ key: "colour", label: "Colour", kind: "ENUM", options: colours }] });
  const lamps = await market.category({ parentId: parent.id, attributes: [
    { key: "dimmable", label: "Dimmable", kind: "BOOLEAN" }, { key: "watts", label: "Watts", kind: "DECIMAL" },
    { key: "uses", label: "Uses", kind: "ENUM_SET", options: [{ value: "desk", label: "Desk" }, { value: "floor", label: "Floor" }] }] });
  const chairs = await market.category({ parentId: parent.id });
  const other = await market.seller();
  const price = (minor: number, currency = "EUR") => ({ price: { minor: String(minor), currency } });
  const lamp = (title: string, input: object) => market.published({ categoryId: lamps.id, title, ...input });
  const colour = (choice: string) => ({ key: "colour", choice });
  await lamp("red desk", { ...price(500), attributes: [colour("red"), { key: "dimmable", flag: true }, { key: "watts", number: "4.5" }, { key: "uses", choices: ["desk"] }], location: { country: "DE", latitude: "52.520", longitude: "13.405" } });
  await lamp("red both", { ...price(2_000), condition: "GOOD", attributes: [colour("red"), { key: "dimmable", flag: false }, { key: "watts", number: "60" }, { key: "uses", choices: ["desk", "floor"] }], location: { country: "DE", latitude: "52.400", longitude: "13.050" } });
  await lamp("blue floor", { ...price(9_000), condition: "GOOD", attributes: [colour("blue"), { key: "watts", number: "12" }, { key: "uses", choices: ["floor"] }], location: { country: "DE", latitude: "48.137", longitude: "11.575" } });
  await lamp("dollar", { ...price(700, "USD") });
  await market.published({ categoryId: chairs.id, title: "red chair", ...price(30_000), attributes: [colour("red")] });
  await market.published({ categoryId: chairs.id, title: "another's chair", ...price(100) }, other);
  await market.published({ categoryId: chairs.id, title: "chair course", ...price(100), kind: "SERVICE", condition: null, serviceTerms: { durationMinutes: 60, venue: "REMOTE" } });
  await market.indexed();
  return { parent: parent.id, lamps: lamps.id, chairs: chairs.id, other };
}

const test = base.extend<{ $file: { shop: Shop } }>({ shop: [async ({ market }, use) => { await use(await shopOf(market)); }, { scope: "file" }] });

const all = ["red desk", "red both", "blue floor", "dollar", "red chair", "another's chair", "chair course"];
const berlin = { latitude: "52.5200", longitude: "13.4050" };

describe("a filter", () => {
  test.for<[string, (shop: Shop) => object, string[]]>([
    ["nothing", () => ({}), all],
    ["a category with all below it", ({ parent }) => ({ categoryId: { eq: parent } }), all],
    ["a leaf", ({ chairs }) => ({ categoryId: { eq: chairs } }), ["red chair", "another's chair", "chair course"]],
    ["any of two categories", ({ chairs, lamps }) => ({ categoryId: { in: [chairs, lamps] } }), all],
    ["a category that is none", () => ({ categoryId: { eq: "cat_00000000000000000000000000" } }), []],
    ["an id of something else", () => ({ categoryId: { eq: "nonsense" } }), []],
    ["a seller", ({ other }) => ({ sellerId: { eq: other.sellerId } }), ["another's chair"]],
    ["a kind", () => ({ kind: { eq: "SERVICE" } }), ["chair course"]],
    ["any of two conditions", () => ({ condition: { in: ["GOOD", "FAIR"] } }), ["red both", "blue floor"]],
    ["eq and in that exclude each other", () => ({ condition: { eq: "NEW", in: ["GOOD"] } }), []],
    ["prices up to an amount, it included, in one currency", () => ({ price: { currency: "EUR", lte: "2000" } }), ["red desk", "red both", "another's chair", "chair course"]],
    ["prices between two", () => ({ price: { currency: "EUR", gte: "2000", lte: "9000" } }), ["red both", "blue floor"]],
    ["a currency", () => ({ price: { currency: "USD" } }), ["dollar"]],
    ["a choice", () => ({ attributes: [{ key: "colour", eq: "red" }] }), ["red desk", "red both", "red chair"]],
    ["one of several choices", () => ({ attributes: [{ key: "uses", in: ["desk", "none"] }] }), ["red desk", "red both"]],
    ["no, which is not the same as unsaid", () => ({ attributes: [{ key: "dimmable", eq: "false" }] }), ["red both"]],
    ["a range of numbers", () => ({ attributes: [{ key: "watts", gte: "4.5", lte: "12" }] }), ["red desk", "blue floor"]],
    ["two answers, both", () => ({ attributes: [{ key: "colour", eq: "red" }, { key: "watts", gte: "5" }] }), ["red both"]],
    ["a question that nobody asks", () => ({ attributes: [{ key: "x' or true --", eq: "red" }] }), []],
    ["a radius", () => ({ near: { ...berlin, radiusMetres: 40_000 } }), ["red desk", "red both"]],
    ["a smaller radius", () => ({ near: { ...berlin, radiusMetres: 20_000 } }), ["red desk"]],
  ])("by %s leaves what it says", async ([, filterOf, titles], { market, shop }) => {
    const { edges, totalCount } = await market.search({ filter: filterOf(shop) });
    expect(edges.map(({ node }) => node.title).toSorted()).toEqual(titles.toSorted());
    expect(totalCount).toEqual({ value: titles.length, relation: "EXACT" });
  });

  test.for<[string, object]>([
    ["51 sellers", { filter: { sellerId: { in: Array.from({ length: 51 }, () => "sel_00000000000000000000000000") } } }],
    ["11 attributes", { filter: { attributes: Array.from({ length: 11 }, () => ({ key: "colour", eq: "red" })) } }],
    ["an attribute without an answer", { filter: { attributes: [{ key: "colour" }] } }],
    ["a latitude beyond the pole", { filter: { near: { latitude: "91", longitude: "0" } } }],
    ["a radius of nothing", { filter: { near: { ...berlin, radiusMetres: 0 } } }],
    ["an order by distance from nowhere", { sort: "DISTANCE" }],
    ["a page of 101", { first: 101 }],
    ["a cursor that is none", { after: "eyJrIjpbXX0" }],
    ["a cursor with a word for its moment", { after: Buffer.from(JSON.stringify(["search:RELEVANCE", "1", "yesterday", "1", "x"])).toString("base64url") }],
  ])("by %s is refused, saying so", async ([, variables], { market }) => {
    await expect(market.search(variables)).rejects.toThrow("BAD_USER_INPUT");
  });
});

describe("an order", () => {
  test.for<[string, object, string[]]>([
    ["PRICE_ASC", { filter: { price: { currency: "EUR" } } }, ["another's chair", "chair course", "red desk", "red both", "blue floor", "red chair"]],
    ["PRICE_DESC", { filter: { price: { currency: "EUR" } } }, ["red chair", "blue floor", "red both", "red desk", "chair course", "another's chair"]],
    ["PRICE_ASC", {}, ["another's chair", "chair course", "red desk", "red both", "blue floor", "red chair", "dollar"]],
    ["NEWEST", {}, all.toReversed()],
    ["DISTANCE", { filter: { near: berlin } }, ["red desk", "red both", "blue floor"]],
  ])("by %s with %j is kept over pages, forth and back", async ([sort, variables, titles], { market }) => {
    const forth: string[] = [], back: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await market.search({ ...variables, sort, first: 2, after });
      forth.push(...edges.map(({ node }) => node.title));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    for (let before: string | null = null, more = true; more;) {
      const { edges, info } = await market.search({ ...variables, sort, last: 2, before }, { fields: "info: pageInfo { hasPreviousPage startCursor }" }) as never as { edges: { node: { title: string } }[]; info: { hasPreviousPage: boolean; startCursor: string } };
      back.unshift(...edges.map(({ node }) => node.title));
      [before, more] = [info.startCursor, info.hasPreviousPage];
    }
    expect([forth, back]).toEqual([titles, titles]);
  });

  test("by distance says how far, and nearness counts for relevance", async ({ market }) => {
    const { edges } = await market.search({ sort: "DISTANCE", filter: { near: berlin } });
    expect(edges.map(({ distanceMetres }) => Math.round(distanceMetres! / 1_000))).toEqual([0, 28, 504]);
    expect((await market.titles({ filter: { near: { latitude: "48.1", longitude: "11.5" } } }))[0]).toBe("blue floor");
  });
});
