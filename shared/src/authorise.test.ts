import { buildSubgraphSchema } from "@apollo/subgraph";
import { createSourceEventStream, execute, parse } from "graphql";
import type { ExecutionResult } from "graphql";
import { describe, expect, test } from "vitest";
import { guardSchema } from "./authorise.ts";
import { anonymous, serviceCaller, type Caller } from "./caller.ts";
import { federationHeader } from "./federation-directives.ts";

const sdl = /* GraphQL */ `
  ${federationHeader}
  type Query {
    open: String
    mine: String @authenticated
    asShared: User
    staff: String @policy(policies: [["role:ADMIN", "stepUp"]])
    pulse: String @tag(name: "internal")
  }
  type Subscription { ticked: String @authenticated }
  type User @key(fields: "id") { id: ID! name: String mail: String @authenticated }
  type Case @key(fields: "id") @policy(policies: [["role:MODERATOR"]]) { id: ID! text: String }
  type Stub @key(fields: "id") @authenticated { id: ID! }
`;

const user: Caller = { ...anonymous, kind: "user", actor: "usr_1" };
const admin: Caller = { ...user, roles: ["ADMIN"] };
const moderator: Caller = { ...user, roles: ["MODERATOR"] };
const nowMs = 5_000;

const lookedUp: string[] = [];
const userOf = ({ id }: { id: string }) => { lookedUp.push(id); return { id, name: `name of ${id}`, mail: `mail of ${id}` }; };
const schema = guardSchema(buildSubgraphSchema([{
  typeDefs: parse(sdl),
  resolvers: {
    Query: { open: () => "open", mine: () => "mine", asShared: () => userOf({ id: "u0" }), staff: () => "staff", pulse: () => "beat" },
    Subscription: { ticked: { subscribe: async function* () { yield await Promise.resolve({ ticked: "tick" }); } } },
    User: { __resolveReference: userOf },
    Case: { __resolveReference: ({ id }: { id: string }) => { lookedUp.push(id); return { id, text: "secret" }; } },
  } as never,
}]), undefined, () => nowMs);

async function ask(caller: Caller | undefined, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await (execute({ schema, document: parse(query), variableValues: variables, contextValue: { caller } }) as ExecutionResult | Promise<ExecutionResult>);
  return { data: data && (JSON.parse(JSON.stringify(data)) as unknown), codes: (errors ?? []).map((error) => [error.path?.join("."), error.extensions["code"]]) };
}
const begin = (caller: Caller) => createSourceEventStream({ schema, document: parse("subscription { ticked }"), contextValue: { caller } });
const entities = /* GraphQL */ `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on User { name mail } ... on Case { text } ... on Stub { id } } }`;

describe("a guarded schema", () => {
  test("answers what is open to a stranger, and a code for the rest", async () => {
    expect(await ask(anonymous, "{ open mine staff pulse asShared { name mail } }")).toEqual({
      data: { open: "open", mine: null, staff: null, pulse: null, asShared: { name: "name of u0", mail: null } },
      codes: [["mine", "UNAUTHENTICATED"], ["staff", "UNAUTHENTICATED"], ["pulse", "UNAUTHENTICATED"], ["asShared.mail", "UNAUTHENTICATED"]],
    });
  });

  test.each<[string, Caller, object, string[]]>([
    ["a person", user, { mine: "mine", staff: null, pulse: null }, ["FORBIDDEN", "FORBIDDEN"]],
    ["an administrator", admin, { mine: "mine", staff: null, pulse: null }, ["STEP_UP_REQUIRED", "FORBIDDEN"]],
    ["an administrator who confirmed", { ...admin, steppedUpUntilMs: nowMs + 1 }, { mine: "mine", staff: "staff", pulse: null }, ["FORBIDDEN"]],
    ["a service", serviceCaller("worker"), { mine: "mine", staff: null, pulse: "beat" }, ["FORBIDDEN"]],
    ["an app", { ...user, scopes: ["read_orders"] }, { mine: null, staff: null, pulse: null }, ["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]],
  ])("answers %s by their rights", async (_, caller, data, codes) => {
    const answer = await ask(caller, "{ mine staff pulse }");
    expect(answer.data).toEqual(data);
    expect(answer.codes.map(([, code]) => code)).toEqual(codes);
  });

  test("holds its rules for entities too, and does not look up those the caller may not see; the others are answered", async () => {
    lookedUp.length = 0;
    const representations = [{ __typename: "User", id: "u1" }, { __typename: "Case", id: "c1" }, { __typename: "Stub", id: "s1" }];
    expect(await ask(anonymous, entities, { r: representations })).toEqual({
      data: { _entities: [{ __typename: "User", name: "name of u1", mail: null }, null, null] },
      codes: [["_entities.0.mail", "UNAUTHENTICATED"], ["_entities.1", "UNAUTHENTICATED"], ["_entities.2", "UNAUTHENTICATED"]],
    });
    expect(lookedUp).toEqual(["u1"]);
    expect(await ask(moderator, entities, { r: representations })).toEqual({
      data: { _entities: [{ __typename: "User", name: "name of u1", mail: "mail of u1" }, { __typename: "Case", text: "secret" }, { __typename: "Stub", id: "s1" }] }, codes: [],
    });
  });

  test("does not begin a subscription for a stranger", async () => {
    expect(((await begin(anonymous)) as ExecutionResult).errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    expect(Symbol.asyncIterator in (await begin(user))).toBe(true);
  });

  test("answers nothing that has a rule when nobody says who asks", async () => {
    expect(await ask(undefined, "{ open mine }")).toEqual({ data: { open: "open", mine: null }, codes: [["mine", undefined]] });
  });
});
