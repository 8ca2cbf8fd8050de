import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { federationHeader } from "./federation-directives.ts";

const everything = /* GraphQL */ `
  ${federationHeader}
  type Query {
    thing: Thing @authenticated @cost(weight: 2) @cacheControl(maxAge: 60)
    things: [Thing] @listSize(assumedSize: 5) @policy(policies: [["role:ADMIN"]]) @tag(name: "operator")
    hidden: Int @inaccessible
  }
  type Thing @key(fields: "id") @cacheControl(maxAge: 60) {
    id: ID!
    weight: Int @requiresScopes(scopes: [["read_things"]])
    size: Size @shareable
  }
  type Size @shareable { cm: Int }
`;
const joining = /* GraphQL */ `
  ${federationHeader}
  type Query { best: Thing @provides(fields: "size { cm }") }
  type Thing @key(fields: "id") {
    id: ID!
    size: Size @external
    postage: Int @requires(fields: "size { cm }")
  }
  type Size @shareable { cm: Int }
`;

test("subgraphs under the shared header build and compose, and no machinery of caching stands in what is composed", () => {
  for (const sdl of [everything, joining]) expect(buildSubgraphSchema([{ typeDefs: parse(sdl) }]).getQueryType()?.name).toBe("Query");
  const composed = composeServices([["everything", everything], ["joining", joining]].map(([name, sdl]) => ({ name: name!, url: `local:${name}`, typeDefs: parse(sdl!) })));
  expect(composed.errors).toBeUndefined();
  for (const directive of ["@authenticated", "@policy", "@requiresScopes", "@cost", "@tag", "@inaccessible"]) expect(composed.supergraphSdl).toContain(directive);
  expect(composed.supergraphSdl?.toLowerCase()).not.toContain("cachecontrol");
});
