import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { rulesOf } from "./authorise-rules.ts";
import { federationHeader } from "./federation-directives.ts";

const trustSdl = /* GraphQL */ `
  ${federationHeader}
  extend type Query {
    me: User @authenticated
    users: [User!] @tag(name: "operator") @policy(policies: [["role:ADMIN"], ["role:SUPPORT", "stepUp"]])
    pulse: Pulse
    open: String
  }
  interface Node { id: ID! }
  type User implements Node @key(fields: "id") @authenticated {
    id: ID!
    note: String @policy(policies: [["role:SUPPORT"]])
    mood: Mood
  }
  extend type User @requiresScopes(scopes: [["read_customers"]]) { mail: String @policy(policies: [["stepUp"]]) }
  type Shop implements Node @key(fields: "id") { id: ID! mood: Mood }
  type Pulse @tag(name: "internal") { beat: Int }
  enum Mood @policy(policies: [["member"]]) { GOOD }
  type Count @shareable { value: Int @requiresScopes(scopes: [["read_orders"]]) }
  type Counted { count: Count }
`;
const ordersSdl = /* GraphQL */ `
  ${federationHeader}
  type Query { count: Count }
  type User @key(fields: "id") @policy(policies: [["member"]]) { id: ID! orders: Int }
  type Count @shareable { value: Int @requiresScopes(scopes: [["read_reports"]]) }
`;

const member = [["member"]], customers = [["read_customers"]];
const none = { needsSignIn: false, needsStaff: false, needsService: false, policies: [], scopes: [] };

describe("rules of one subgraph", () => {
  const rules = rulesOf(buildSubgraphSchema([{ typeDefs: parse(trustSdl) }]));

  test("are those of the field, of its type with extensions, and of the enum or scalar it answers with", () => {
    expect(Object.fromEntries(rules)).toEqual({
      "Query.me": { ...none, needsSignIn: true },
      "Query.users": { ...none, needsStaff: true, policies: [[["role:ADMIN"], ["role:SUPPORT", "stepUp"]]] },
      "User": { ...none, needsSignIn: true, scopes: [customers] },
      "User.id": { ...none, needsSignIn: true, scopes: [customers] },
      "User.note": { ...none, needsSignIn: true, scopes: [customers], policies: [[["role:SUPPORT"]]] },
      "User.mood": { ...none, needsSignIn: true, scopes: [customers], policies: [member] },
      "User.mail": { ...none, needsSignIn: true, scopes: [customers], policies: [[["stepUp"]]] },
      "Shop.mood": { ...none, policies: [member] },
      "Pulse": { ...none, needsService: true },
      "Pulse.beat": { ...none, needsService: true },
      "Count.value": { ...none, scopes: [[["read_orders"]]] },
    });
  });

  test("are the same when read from its text", () => {
    expect(rulesOf(trustSdl)).toEqual(rules);
  });
});

describe("rules of the composed supergraph", () => {
  const { supergraphSdl, errors } = composeServices([["trust", trustSdl], ["orders", ordersSdl]].map(([name, sdl]) => ({ name: name!, url: `local:${name}`, typeDefs: parse(sdl!) })));
  const rules = rulesOf(supergraphSdl ?? "");

  test("join what the subgraphs ask of one element", () => {
    expect(errors).toBeUndefined();
    expect(rules.get("User.orders")).toEqual({ ...none, needsSignIn: true, policies: [member], scopes: [customers] });
    expect(rules.get("Count.value")?.scopes).toEqual([[["read_orders", "read_reports"]]]);
    expect(rules.get("Pulse.beat")?.needsService).toBe(true);
    expect(rules.get("Query.users")?.policies).toEqual([[["role:ADMIN"], ["role:SUPPORT", "stepUp"]]]);
  });

  test("leave an interface open, although composition gives it the rules of all its types", () => {
    expect(supergraphSdl).toMatch(/interface Node\s[^{]*@authenticated/);
    expect([rules.get("Node.id"), rules.get("Shop.id")]).toEqual([undefined, undefined]);
  });
});

test("every word that is not known, malformed scope and empty list is told at once, and nothing starts", () => {
  const slips = /* GraphQL */ `
    type Query {
      a: Int @policy(policies: [["role:ADMN"], ["friend", "member"]])
      b: Int @requiresScopes(scopes: [["orders"]])
      c: Int @policy(policies: [[]])
      d: Int @policy(policies: [])
    }
  `;
  expect(() => rulesOf(slips)).toThrow([
    "rules of the schema cannot be read:",
    `  Query.a @policy does not know "role:ADMN"`,
    `  Query.a @policy does not know "friend"`,
    `  Query.b @requiresScopes does not know "orders"`,
    "  Query.c @policy has an empty list",
    "  Query.d @policy has an empty list",
  ].join("\n"));
});
