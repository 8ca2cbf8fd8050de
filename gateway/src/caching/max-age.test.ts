import { buildSchema, parse } from "graphql";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { apiSchemaOf } from "@souk/schema/contracts";
import { operation } from "@souk/schema/operations";
import { subgraphSources } from "@souk/schema/sources";
import { schemaFolder } from "@souk/schema/subgraphs";
import { tinyGraph } from "../testing/tiny-graph.ts";
import { cacheHintsOf } from "./hints.ts";
import { maxAgeOf } from "./max-age.ts";

const tiny = tinyGraph();
const tinySchema = buildSchema(apiSchemaOf(tiny.supergraphSdl));
const souk = buildSchema(apiSchemaOf(await readFile(path.join(schemaFolder, "supergraph.graphql"), "utf8")));
const hints = cacheHintsOf(subgraphSources());

describe("how long the answers to a document may be kept", () => {
  test.each<[string, number, string]>([
    [`{ product(id: "1") { id name } }`, 30, "as long as the shortest of its fields says"],
    [`{ product(id: "1") { seller { displayName } } }`, 5, "another subgraph's field has a say"],
    [`{ product(id: "1") { related(first: 1) { edges { node { name } } } } }`, 30, "a part is kept as long as what shows it"],
    [`{ product(id: "1") { ...p } } fragment p on Product { ... on Product { seller { displayName } } }`, 5, "fragments count"],
    [`{ product(id: "1") { seller { displayName @skip(if: true) } } }`, 5, "what may be left out counts too"],
    [`query a { product(id: "1") { id } } query b { mine }`, 0, "so does another operation of the document"],
    [`{ product(id: "1") { name seller { about } } }`, 0, "one field without a hint is enough"],
    [`{ products(first: 1) { edges { node { name } } } }`, 0, "a root field without a hint too"],
    ["{ things { id } }", 0, "an interface says nothing of the objects behind it"],
    [`{ product(id: "1") { id } __schema { queryType { name } } }`, 0, "who may read the schema is decided for each caller"],
    ["{ __typename }", 0, "nothing to keep"],
  ])("%s: %i s, since %s", (query, seconds) => {
    expect(maxAgeOf(parse(query), tinySchema, tiny.cacheHints)).toBe(seconds);
  });
});

describe("of Souk's own graph", () => {
  test.each([["find", 1], ["search-page", 1], ["my-desk", 0], ["my-balances", 0]] as const)("the page %s may be kept for %i s", (name, seconds) => {
    expect(maxAgeOf(parse(operation(name)), souk, hints)).toBe(seconds);
  });

  test.each<[string, number]>([
    [`{ listing(id: "l") { id title price { minor } highestPrice { decimal } location { place } attributes { definition { label } choice { label } } category { name ancestors { slug } attributeSchema { key options { label } } } variants { price { minor } quantityBreaks { unitPrice { minor } } } media { url } seller { name handle } } }`, 1],
    [`{ search(query: "lamp", first: 5) { edges { isPinned node { title } } totalCount { value } pageInfo { endCursor } facets { categories { category { name } count { value } } attributes { values { label } } } } }`, 1],
    [`{ suggest(prefix: "la", first: 5) { text category { name } } }`, 1],
    [`{ categories(first: 5) { nodes { slug children { name } } } category(slug: "lamps") { parent { name } } }`, 1],
    [`{ collections(first: 5) { nodes { name listings(first: 5) { nodes { title } } } } }`, 1],
    [`{ seller(handle: "ada") { name listings(first: 5) { nodes { title } } } }`, 1],
    [`{ listing(id: "l") { title } me { id } }`, 0],
    [`{ node(id: "l") { id ... on Listing { title } } }`, 0],
  ])("%s: %i s", (query, seconds) => {
    expect(maxAgeOf(parse(query), souk, hints)).toBe(seconds);
  });
});
