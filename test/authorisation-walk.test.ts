import { buildSubgraphSchema } from "@apollo/subgraph";
import { buildSchema, createSourceEventStream, execute, parse } from "graphql";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { afterEach, describe, expect, test } from "vitest";
import { authoriseBy } from "@souk/gateway/authorise";
import { gatewayOpen } from "@souk/gateway/server";
import { compose } from "@souk/schema/composition";
import { apiSchemaOf } from "@souk/schema/contracts";
import { guardSchema } from "@souk/shared/authorise";
import { anonymous, type Caller } from "@souk/shared/caller";
import { noSuch } from "@souk/shared/errors";
import { federationHeader } from "@souk/shared/federation-directives";
import { live, watchIn } from "@souk/shared/live";
import type { SubgraphPort, SubgraphResponse } from "@souk/shared/port";
import { ratesOpen } from "@souk/shared/rates";
import type { AccessTable, Visitor } from "./authorisation-access.ts";
import { authorisationWalk, type Walked, type WalkAnswer, type WalkReport } from "./authorisation-walk.ts";
import { logLines } from "./runtime.ts";

const callers: Readonly<Record<Visitor, Caller>> = {
  anonymous,
  guest: { ...anonymous, kind: "guest", actor: "gst_1" },
  other: { ...anonymous, kind: "user", actor: "usr_ben" },
  staff: { ...anonymous, kind: "user", actor: "usr_sue", roles: ["SUPPORT"] },
  owner: { ...anonymous, kind: "user", actor: "usr_ada" },
  admin: { ...anonymous, kind: "user", actor: "usr_alma", roles: ["ADMIN"], steppedUpUntilMs: Number.MAX_SAFE_INTEGER },
};

const peopleSdl = /* GraphQL */ `
  ${federationHeader}
  scalar IdempotencyKey
  type Query {
    open(filter: Filter): String
    me: User @authenticated
    node(id: ID!): Node
    cases(first: Int): [Case!] @tag(name: "operator") @policy(policies: [["role:ADMIN"]])
  }
  type Mutation {
    rename(id: ID!, input: RenameInput!): RenamePayload! @authenticated
    caseClose(id: ID!): CasePayload! @tag(name: "operator") @policy(policies: [["role:ADMIN", "stepUp"]])
  }
  type Subscription { renamed: User @authenticated }
  input Filter { text: String }
  enum Style { SHORT LONG }
  input RenameInput { name: String! style: Style! tags: [String!]! idempotencyKey: IdempotencyKey! note: String }
  type RenamePayload { user: User userErrors: [Problem!]! }
  interface Problem { code: String! }
  type TooLong implements Problem { code: String! most: Int! }
  interface Node { id: ID! }
  type User implements Node @key(fields: "id") { id: ID! name: String mail: String notes: [String!] @tag(name: "operator") }
  type Case @key(fields: "id") @tag(name: "operator") @policy(policies: [["role:ADMIN"]]) { id: ID! text: String }
  type CasePayload @tag(name: "operator") { case: Case }
`;
const shopSdl = /* GraphQL */ `
  ${federationHeader}
  type User @key(fields: "id") { id: ID! drafts: [Draft!] mail: String @external hint: String @requires(fields: "mail") }
  type Draft { title: String }
`;

const table: AccessTable = {
  "Query.open": "public", "Query.me": "authenticated", "Query.node": "public", "Query.cases": "privileged",
  "Mutation.rename": "authenticated", "Mutation.caseClose": "privileged",
  "User.*": "public", "User.mail": "owner", "User.drafts": "owner", "User.notes": "staff", "User.hint": "public", "Draft.*": "public",
  "RenamePayload.*": "public", "TooLong.*": "public", "Case.*": "privileged", "CasePayload.*": "staff",
  "Subscription.renamed": "owner",
};

/** What a test plants. */
interface Planted { readonly people?: (sdl: string) => string; readonly mailOf?: (caller: Caller) => boolean; readonly isShopOpen?: boolean; readonly followersOf?: (caller: Caller) => boolean; readonly table?: AccessTable; readonly hasObjects?: boolean }

const endings: (() => Promise<void>)[] = [];
afterEach(async () => { for (const end of endings.splice(0)) await end(); });

type Asked = { readonly caller: Caller };
const isAda = (caller: Caller) => caller.actor === "usr_ada";
const ran: string[] = [];

function resolversOf({ mailOf = isAda, isShopOpen = false, followersOf = isAda }: Planted) {
  const user = { __typename: "User", id: "ada", name: "Ada" };
  const own = <T>(value: T) => (_: unknown, __: unknown, { caller }: Asked) => (isAda(caller) ? value : null);
  return {
    people: {
      Query: { open: () => "open", me: () => user, node: () => user, cases: () => [{ id: "c1", text: "secret" }] },
      Mutation: {
        rename: (_: unknown, { input }: { input: object }, { caller }: Asked) => { ran.push(`${caller.actor} ${Object.keys(input).join(" ")}`); return { user, userErrors: [{ __typename: "TooLong", code: "TOO_LONG", most: 5 }] }; },
        caseClose: (_: unknown, __: unknown, { caller }: Asked) => { ran.push(`${caller.actor} closes`); return { case: null }; },
      },
      Subscription: { renamed: live((_: object, { caller }: Asked) => {
        if (!followersOf(caller)) throw noSuch("user");
        return { topic: "renamed" };
      }) },
      Problem: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Node: { __resolveType: () => "User" },
      User: { __resolveReference: () => user, notes: () => ["quiet"], mail: (_: unknown, __: unknown, { caller }: Asked) => (mailOf(caller) ? "ada@example.com" : null) },
      Case: { __resolveReference: ({ id }: { id: string }) => ({ id, text: "secret" }) },
    },
    shop: { User: { drafts: isShopOpen ? () => [{ title: "Lamp" }] : own([{ title: "Lamp" }]), hint: () => "a…" } },
  };
}

async function answered(schema: GraphQLSchema, caller: Caller, query: string, variables: Readonly<Record<string, unknown>>): Promise<SubgraphResponse> {
  if (query.startsWith("subscription")) {
    const stream = await createSourceEventStream({ schema, document: parse(query), variableValues: variables, contextValue: { caller } });
    const watch = watchIn(stream);
    return watch ? { watch } : { errors: ((stream as ExecutionResult).errors ?? []).map((error) => error.toJSON()) };
  }
  const { data, errors } = await (execute({ schema, document: parse(query), variableValues: variables, contextValue: { caller } }) as ExecutionResult | Promise<ExecutionResult>);
  return { data: data ?? null, ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) };
}

/** Walks the toy graph behind a real gateway, with what a test planted in it. */
async function walk(planted: Planted = {}): Promise<WalkReport> {
  const resolvers = resolversOf(planted);
  const parts = [{ name: "people", sdl: (planted.people ?? String)(peopleSdl) }, { name: "shop", sdl: shopSdl }] as const;
  const { supergraphSdl } = compose(parts);
  const subgraphs = parts.map(({ name, sdl }): Walked => {
    const schema = guardSchema(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name] as never }]));
    return { name, schema, execute: (visitor, query, variables) => answered(schema, callers[visitor], query, variables) };
  });
  const ports = subgraphs.map(({ name, schema }): SubgraphPort =>
    ({ name, execute: ({ caller, query, variables = {} }) => answered(schema, caller, query, variables), close: () => Promise.resolve() }));
  const gateway = await gatewayOpen({
    supergraphSdl, ports, log: logLines().log, introspection: "everybody", rates: ratesOpen(), authorise: authoriseBy(supergraphSdl),
    callerOf: ({ authorization }) => Promise.resolve(callers[authorization as Visitor]),
  });
  endings.push(() => gateway.close());
  const url = await gateway.listen(0);
  const contracts = ([["public", "/graphql"], ["operator", "/operator/graphql"]] as const).map(([contract, path]): Walked => ({
    name: contract,
    schema: buildSchema(apiSchemaOf(supergraphSdl, contract)),
    async execute(visitor, query, variables) {
      const response = await fetch(url + path, { method: "POST", headers: { authorization: visitor, "content-type": "application/json" }, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as WalkAnswer;
    },
  }));
  return authorisationWalk({ contracts, subgraphs, table: planted.table ?? table, objects: planted.hasObjects === false ? {} : { User: "ada", Case: "c1" } });
}

describe("the walk", () => {
  test("finds nothing wrong where every field keeps its row, and has been everywhere", async () => {
    ran.length = 0;
    const { faults, visits } = await walk();
    expect(faults).toEqual([]);
    expect(visits).toBeGreaterThan(90);
    expect(new Set(ran)).toEqual(new Set(["usr_ben name style tags idempotencyKey", "usr_sue name style tags idempotencyKey", "usr_alma closes"]));
  });

  const withoutOpen = Object.fromEntries(Object.entries(table).filter(([row]) => row !== "Query.open"));
  test.each<[string, Planted, string[]]>([
    ["a field without a row", { table: withoutOpen }, ["Query.open has no row"]],
    ["a row without a field", { table: { ...table, "User.age": "public", "Order.*": "public" } }, ["the row User.age is of no field", "the row Order.* is of no field"]],
    ["an entity that cannot be visited", { hasObjects: false, table: { ...table, "User.mail": "public", "User.drafts": "public" } },
      ["Case of people has no object to visit", "User of people has no object to visit", "User of shop has no object to visit"]],
    ["a rule that was taken out", { people: (sdl) => sdl.replace("me: User @authenticated", "me: User") },
      ["anonymous", "guest"].map((visitor) => `Query.me (public) for ${visitor}: is not refused and must be (UNAUTHENTICATED)`)],
    ["a rule that nobody asked for", { table: { ...table, "Query.me": "public" } },
      ["anonymous", "guest"].map((visitor) => `Query.me (public) for ${visitor}: is refused as UNAUTHENTICATED and must not be`)],
    ["a role that is not asked at the subgraph either", { people: (sdl) => sdl.replace(`type Case @key(fields: "id") @tag(name: "operator") @policy(policies: [["role:ADMIN"]])`, `type Case @key(fields: "id") @tag(name: "operator")`), table: { ...table, "Case.id": "staff", "Case.text": "privileged" } },
      expect.arrayContaining(["Case.text (operator) for staff: is not refused and must be (FORBIDDEN)", "Case.text (people) for staff: is not refused and must be (FORBIDDEN)"]) as string[]],
    ["something of the owner's that others see", { mailOf: ({ kind }) => kind === "user" },
      ["User.mail (public) for other", "User.mail (public) for staff", "User.mail (people) for other", "User.mail (people) for staff"].map((place) => `${place}: is shown and must not be`)],
    ["something of the owner's that the owner does not see", { mailOf: () => false },
      ["User.mail (public) for owner: is not shown and must be", "User.mail (people) for owner: is not shown and must be"]],
    ["a subgraph that shows what it adds to an entity without looking who asks", { isShopOpen: true },
      expect.arrayContaining(["User.drafts (public) for anonymous: is shown and must not be", "User.drafts (shop) for anonymous: is shown and must not be"]) as string[]],
    ["a subscription without a row", { table: Object.fromEntries(Object.entries(table).filter(([row]) => row !== "Subscription.renamed")) }, ["Subscription.renamed has no row"]],
    ["a subscription that others may listen to", { followersOf: ({ kind }) => kind === "user" },
      ["other", "staff"].map((visitor) => `Subscription.renamed (people) for ${visitor}: is shown and must not be`)],
    ["a field that could not be asked", { people: (sdl) => sdl.replace("open(filter: Filter)", "open(first: Int!, filter: Filter)").replace("me: User", "broken: Int! me: User"), table: { ...table, "Query.broken": "public" } },
      ["anonymous", "guest", "other", "staff"].map((visitor) => `Query.broken (public) for ${visitor}: could not be asked: INTERNAL Internal error`)],
  ])("finds %s", async (_, planted, faults) => {
    expect((await walk(planted)).faults).toEqual(faults);
  });
});
