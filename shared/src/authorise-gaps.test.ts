import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { ruleGaps } from "./authorise-gaps.ts";
import { federationHeader } from "./federation-directives.ts";

const trustSdl = /* GraphQL */ `
  ${federationHeader}
  type Query { me: User @authenticated }
  type User @key(fields: "id") @authenticated { id: ID! name: String @policy(policies: [["member"]]) }
`;
const adding = (rule: string) => /* GraphQL */ `
  ${federationHeader}
  type User @key(fields: "id") ${rule} { id: ID! orders: Int @policy(policies: [["member"]]) }
`;
const stub = /* GraphQL */ `
  ${federationHeader}
  type Query { user: User }
  type User @key(fields: "id", resolvable: false) { id: ID! }
`;

function gaps(ordersSdl: string): string[] {
  const parts: [string, string][] = [["trust", trustSdl], ["orders", ordersSdl], ["nodes", stub]];
  const { supergraphSdl } = composeServices(parts.map(([name, sdl]) => ({ name, url: `local:${name}`, typeDefs: parse(sdl) })));
  return parts.flatMap(([name, sdl]) => ruleGaps(supergraphSdl ?? "", buildSubgraphSchema([{ typeDefs: parse(sdl) }])).map((gap) => `${name} ${gap}`));
}

test("a type's rule that a subgraph does not repeat leaves its fields less guarded there than in the graph", () => {
  expect(gaps(adding(""))).toEqual(["orders User.id", "orders User.orders"]);
});

test("there is no gap where it is repeated, nor at a stub, which knows no more than the id it was given", () => {
  expect(gaps(adding("@authenticated"))).toEqual([]);
});
