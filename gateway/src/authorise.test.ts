import { composeServices } from "@apollo/composition";
import { buildSchema, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { apiSchemaOf } from "@souk/schema/contracts";
import { present } from "@souk/shared/assert";
import { anonymous, type Caller } from "@souk/shared/caller";
import { federationHeader } from "@souk/shared/federation-directives";
import { authoriseBy } from "./authorise.ts";
import { tinyGateway } from "./testing/tiny-gateway.ts";

const sdl = /* GraphQL */ `
  ${federationHeader}
  type Query {
    open: String
    me: User @authenticated
    user: User
    node: Node
    found: [Result!]
    cases: [Case!] @policy(policies: [["role:MODERATOR"]])
    orders: [String!] @authenticated @requiresScopes(scopes: [["read_orders"]])
  }
  type Mutation { grant: String @policy(policies: [["role:ADMIN", "stepUp"]]) }
  type Subscription { ticked: String @authenticated }
  interface Node { id: ID! }
  interface Titled { title: String }
  union Result = User | Case | Note
  type User implements Node @key(fields: "id") { id: ID! name: String mail: String @authenticated }
  type Case implements Node & Titled @key(fields: "id") @policy(policies: [["role:MODERATOR"]]) { id: ID! title: String user: User }
  type Note implements Node & Titled @key(fields: "id") @authenticated { id: ID! title: String }
`;
const supergraphSdl = present(composeServices([{ name: "all", url: "local:all", typeDefs: parse(sdl) }]).supergraphSdl, "a supergraph");
const schema = buildSchema(apiSchemaOf(supergraphSdl));
const authorise = authoriseBy(supergraphSdl);

const user: Caller = { ...anonymous, kind: "user", actor: "usr_1" };
const moderator: Caller = { ...user, roles: ["MODERATOR"] };

async function denials(caller: Caller, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const document = parse(query);
  const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  const errors = await authorise({ schema, document, operation: present(operation, "an operation"), variables, caller });
  return errors.map((error) => `${error.path?.join(".")} ${String(error.extensions["code"])}`);
}

describe("an operation is refused for each field the caller may not select:", () => {
  test.each<[string, Caller, string, string[]]>([
    ["nothing of what is open", anonymous, "{ open user { id name } __typename __schema { types { name } } }", []],
    ["a root field, by the name it is given", anonymous, "{ mine: me { id } open }", ["mine UNAUTHENTICATED"]],
    ["a field below, with its path", anonymous, "{ who: user { id post: mail } }", ["who.post UNAUTHENTICATED"]],
    ["every field of a type that has a rule, its name too", user, "{ cases { __typename title user { mail } } }", ["cases FORBIDDEN", "cases.__typename FORBIDDEN", "cases.title FORBIDDEN", "cases.user FORBIDDEN"]],
    ["nothing for whoever has the role", moderator, "{ cases { __typename title user { mail } } }", []],
    ["a field in a fragment", anonymous, "{ user { ...U } } fragment U on User { ... { mail } }", ["user.mail UNAUTHENTICATED"]],
    ["a fragment that is spread twice, at both places", anonymous, "{ a: user { ...U } b: user { ...U } } fragment U on User { mail }", ["a.mail UNAUTHENTICATED", "b.mail UNAUTHENTICATED"]],
    ["a type of an interface", user, "{ node { id ... on Case { title } ... on User { name } } }", ["node.title FORBIDDEN"]],
    ["an interface only if each of its types refuses", anonymous, "{ node { __typename id ... on Titled { title } } }", ["node.title UNAUTHENTICATED"]],
    ["an interface as far as it meets the types around it", user, "{ node { ... on Case { ... on Titled { title } } ... on Note { ... on Titled { title } } } }", ["node.title FORBIDDEN"]],
    ["one fragment by the types it meets", user, "{ node { ... on Note { ...T } ... on Case { again: id ...T } } } fragment T on Titled { title }", ["node.again FORBIDDEN", "node.title FORBIDDEN"]],
    ["a member of a union", user, "{ found { __typename ... on Note { title } ... on Case { title } } }", ["found.title FORBIDDEN"]],
    ["a mutation that needs a second factor", { ...user, roles: ["ADMIN"] }, "mutation { grant }", ["grant STEP_UP_REQUIRED"]],
    ["a subscription", anonymous, "subscription { ticked }", ["ticked UNAUTHENTICATED"]],
    ["what an app was not given", { ...user, scopes: ["read_listings"] }, "{ orders me { id } user { name } }", ["orders FORBIDDEN", "me FORBIDDEN"]],
    ["nothing that an app was given", { ...user, scopes: ["read_orders"] }, "{ orders }", []],
  ])("%s", async (_, caller, query, expected) => {
    expect(await denials(caller, query)).toEqual(expected);
  });
});

test("what @skip or @include leaves out is not asked for", async () => {
  const query = /* GraphQL */ `
    query ($in: Boolean!) { user { name mail @include(if: $in) } ... @include(if: $in) { me { id } } ...S @skip(if: $in) orders @include(if: false) }
    fragment S on Query { other: me { id } }
  `;
  expect(await denials(anonymous, query, { in: false })).toEqual(["other UNAUTHENTICATED"]);
  expect(await denials(anonymous, query, { in: true })).toEqual(["user.mail UNAUTHENTICATED", "me UNAUTHENTICATED"]);
});

test("at most ten fields are listed", async () => {
  expect(await denials(anonymous, `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: orders`).join(" ")} }`)).toHaveLength(10);
});

test("each caller is judged anew on a document that is known", async () => {
  const document = parse("mutation { grant }");
  const operation = document.definitions[0] as OperationDefinitionNode;
  let nowMs = 1_000;
  const timed = authoriseBy(supergraphSdl, () => nowMs);
  const admin: Caller = { ...user, roles: ["ADMIN"], steppedUpUntilMs: 2_000 };
  const codes = async (caller: Caller) => (await timed({ schema, document, operation, variables: {}, caller })).map((error) => error.extensions["code"]);
  expect([await codes(admin), await codes(user), await codes(anonymous)]).toEqual([[], ["FORBIDDEN"], ["UNAUTHENTICATED"]]);
  nowMs = 2_000;
  expect(await codes(admin)).toEqual(["STEP_UP_REQUIRED"]);
});

test("a gateway refuses the whole operation before any subgraph is asked, with path and place", async () => {
  const tiny = await tinyGateway();
  const guarded = await tinyGateway({ authorise: authoriseBy(tiny.supergraphSdl) });
  try {
    const { status, body } = await guarded.ask("{ things { id } mine }");
    expect([status, body.data]).toEqual([401, undefined]);
    expect(body.errors).toMatchObject([{ message: "Sign in first.", path: ["mine"], locations: [{ line: 1, column: 17 }], extensions: { code: "UNAUTHENTICATED", retryable: false } }]);
    expect(guarded.controls.asked).toEqual([]);
    expect((await guarded.ask("{ mine }", { token: "app" })).status).toBe(403);
    expect((await guarded.ask("{ things { id } mine }", { token: "ben" })).body).toMatchObject({ data: { mine: "usr_ben" } });
  } finally {
    await Promise.all([tiny.gateway.close(), guarded.gateway.close()]);
  }
});
