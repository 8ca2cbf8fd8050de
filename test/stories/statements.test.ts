import { describe, expect } from "vitest";
import { operation } from "@souk/schema/operations";
import type { Caller } from "@souk/shared/caller";
import { test, type CountedGraph } from "../counted-graph.ts";
import { until } from "../until.ts";

const sizes = [5, 20, 50];
const shown = "id listed: title price { minor currency } category { name } variants { price { minor } } media { url(width: 320) }";
/** The same number for every size. */
const alike = (statements: number): number[] => sizes.map(() => statements);

/** Of each size, nothing remembered. */
async function counts(graph: CountedGraph, document: string, { variables = {}, caller }: { readonly variables?: object; readonly caller?: Caller } = {}): Promise<number[]> {
  const taken: number[] = [];
  for (const first of sizes) taken.push(await graph.cold(document, { ...variables, first }, first, caller));
  return taken;
}

const marketMs = 120_000;      // making it, pictures and all

describe("a page takes as many SQL statements in all subgraphs together for 5, 20 or 50 listings:", () => {
  test("what a buyer finds, with sellers, 7, and with words 8", async ({ graph }) => {
    const page = operation("search-page").replace("title", "listed: title");
    expect(await counts(graph, page, { variables: { sort: "NEWEST" } })).toEqual(alike(7));   // the page · its listings, who may sell, categories, variants, pictures · sellers
    expect(await counts(graph, page, { variables: { query: "-zzzz" } })).toEqual(alike(8));   // and the words
  }, marketMs);

  test("the same again 3, the rest comes from the cache", async ({ graph }) => {
    const again = (first: number) => graph.hot(operation("search-page"), { sort: "NEWEST", first });
    for (const first of sizes) await until("the cache answers", async () => await again(first) === 3);      // the page, who may sell, sellers; entries live 2 s in memory
  });

  test("what a buyer finds, with facets, 8", async ({ graph }) => {
    const page = `query Facets($first: Int!) { search(first: $first) { nodes { ${shown} } totalCount { value } facets {
      categories { category { name } count { value } } siblingCategories { category { name } } conditions { condition } kinds { kind } priceRanges { gte } attributes { definition { key } } } } }`;
    expect(await counts(graph, page)).toEqual(alike(8));
  });

  test("a seller with listings, counted, 7", async ({ graph }) => {
    const page = `query Shop($id: ID!, $first: Int!) { seller(id: $id) { name listings(first: $first) { nodes { ${shown} attributes { key definition { label } } missingAttributes { key } } totalCount { value } } } }`;
    expect(await counts(graph, page, { variables: { id: graph.sellerId } })).toEqual(alike(7));
  });

  test("somebody's favourites, with sellers, 10", async ({ graph }) => {
    const page = `query Hearts($first: Int!) { me { favourites(first: $first) { nodes { listing { ${shown} isFavourite favouriteCount { value } seller { name } } } } } }`;
    expect(await counts(graph, page, { caller: graph.ben })).toEqual(alike(10));
  });
});

test("a tree of categories takes 5 SQL statements for 2 roots or for 8", async ({ graph }) => {
  const tree = "query Tree($first: Int!) { categories(first: $first, filter: { depth: { eq: 1 } }) { nodes { listed: name attributeSchema { key } children { name parent { name } ancestors { name } children { name } } } } }";
  for (const first of [2, 8]) expect(await graph.cold(tree, { first }, first)).toBe(5);
});
