import { buildSchema, parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { Pricing } from "./compile.ts";
import { actualCost, requestedCost } from "./cost.ts";
import type { Variables } from "./variables.ts";
import { weightsOf } from "./weights.ts";

const sdl = /* GraphQL */ `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    one: Item
    bounded: [Item!]! @listSize(assumedSize: 3)
    unknown: [Item!]!
    page(first: Int = 5, deep: Boolean @cost(weight: 7)): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
    conventional(last: Int): Page
    any: Any
    dear: Int @cost(weight: 50)
  }
  type Mutation { act: Item }
  interface Any { id: ID }
  type Item implements Any { id: ID bytes: Blob items(first: Int!): Page }
  type Heavy implements Any @cost(weight: 20) { id: ID one: Item }
  type Page { nodes: [Item!]! }
  scalar Blob @cost(weight: 4)
`;
const schema = buildSchema(sdl);
const weights = weightsOf(sdl);

function priced(query: string) {
  const document = parse(query);
  return new Pricing(schema, weights, document).operation(document.definitions[0] as OperationDefinitionNode);
}
const costOf = (query: string, variables: Variables = {}) => requestedCost(priced(query), variables);

describe("what an operation may cost", () => {
  test.each<[string, number, string]>([
    ["{ one { id } }", 1, "an object is 1, a leaf nothing"],
    ["{ dear }", 50, "a field's own weight"],
    ["{ one { bytes } }", 5, "a scalar's weight"],
    ["{ bounded { id } }", 3, "a list of a stated size"],
    ["{ unknown { id } }", 10, "a list of unknown size counts ten"],
    ["{ page(first: 20) { nodes { id } } }", 21, "a page counts its items"],
    ["{ page { nodes { id } } }", 6, "an argument's default is its size"],
    ["{ page(first: 2, deep: true) { nodes { id } } }", 10, "an argument's weight, when it is given"],
    ["{ conventional(last: 4) { nodes { id } } }", 5, "first and last are sizes by convention"],
    ["{ page(first: 10) { nodes { items(first: 10) { nodes { id } } } } }", 121, "nested pages multiply"],
    ["{ any { id ... on Item { bytes } ... on Heavy { one { id } } } }", 5, "of several types only the dearest counts"],
    ["mutation { act { id } }", 11, "a mutation is ten more"],
    ["{ one { id } } fragment unused on Query { dear }", 1, "what is not spread is not counted"],
    ["{ ...f ...f } fragment f on Query { one { id } }", 2, "what is spread twice counts twice"],
    ["{ __typename __schema { types { name } } }", 0, "introspection is bounded by its own limits"],
  ])("%s costs %i: %s", (query, cost) => { expect(costOf(query)).toBe(cost); });

  test("is known only with the variables: a size in one does not slip by", () => {
    expect(costOf("query ($n: Int) { page(first: $n) { nodes { id } } }", { n: 5_000 })).toBe(5_001);
    expect(costOf("query ($n: Int) { page(first: $n) { nodes { id } } }")).toBe(6);
  });

  test("leaves out what is skipped, by literal, by variable, through fragments", () => {
    const query = "query ($on: Boolean!) { dear @include(if: $on) ...f @skip(if: $on) one @skip(if: true) { id } } fragment f on Query { dear }";
    expect(costOf(query, { on: true })).toBe(50);
    expect(costOf(query, { on: false })).toBe(50);
    expect(costOf("{ dear @skip(if: true) }")).toBe(0);
  });
});

test("what it did cost counts the items that came", () => {
  const selection = priced("{ page(first: 20) { nodes { id bytes } } one { id } }");
  expect(requestedCost(selection, {})).toBe(102);
  expect(actualCost(selection, { page: { nodes: [{ id: "1", bytes: "x" }, { id: "2", bytes: "y" }] }, one: null })).toBe(11);
  expect(actualCost(selection, null)).toBe(0);
});
