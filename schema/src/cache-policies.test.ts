import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { cachePoliciesOf } from "./cache-policies.ts";
import { clientFilesOf } from "./client-files.ts";

const sdl = `
  interface LiveUpdate { id: ID! }
  type OrderUpdate implements LiveUpdate { id: ID! order: Order }
  type Order { id: ID! total: Money! steps: [Money!]! tags: [String!] lines(first: Int, after: String, filter: String): LineConnection }
  type Money { minor: String! }
  type LineConnection { edges: [LineEdge!]! }
  type LineEdge { cursor: String! node: Order }
  type OrderCancelPayload { order: Order orders: [Order!] }
  type Query { orders(first: Int, before: String): LineConnection order: Order }
`;

test("a connection is another list for each set of filters, never for each page", () => {
  expect(cachePoliciesOf(buildSchema(sdl)).connections).toEqual({ "Order.lines": ["filter"], "Query.orders": [] });
});

test("of a list of objects that is no page the newer one counts", () => {
  expect(cachePoliciesOf(buildSchema(sdl)).lists).toEqual(["Order.steps"]);
});

test("what has no id is a part of what holds it; what tells of a moment is not kept", () => {
  const { values, moments } = cachePoliciesOf(buildSchema(sdl));
  expect([values, moments]).toEqual([["Money"], ["OrderUpdate"]]);
});

test("each policy is written as a cache takes it", async () => {
  const files = await clientFilesOf({ publicSdl: sdl, operatorSdl: sdl, documents: { one: "query One { order { id } }" } });
  expect(files["type-policies.ts"]!.match(/^  \w+: .*$/gm)).toEqual([
    "  Money: { merge: true as const },",
    "  Order: { fields: { lines: paginated([\"filter\"]), steps: replaced } },",
    "  OrderUpdate: { keyFields: false as const },",
    "  Query: { fields: { orders: paginated(false) } },",
  ]);
  expect(files["possible-types.ts"]).toContain(`{\n  "LiveUpdate": [\n    "OrderUpdate"\n  ]\n}`);
  expect(files["documents.ts"]).toContain("DocumentNode<OneQuery, OneQueryVariables>");
});
