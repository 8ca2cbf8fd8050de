import { buildSchema, execute, parse, type ExecutionResult } from "graphql";
import { describe, expect } from "vitest";
import { testSecrets } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";
import type { RequestContext } from "./context.ts";
import type { Database } from "./database.ts";
import { payload } from "./payload.ts";
import { notUnique } from "./refusals.ts";
import { verb } from "./verb.ts";

interface Lamp { readonly id: string; readonly name: string }
interface LampMake { readonly idempotencyKey: string; readonly name: string }

const schema = buildSchema(/* GraphQL */ `
  type Query { lamp: Lamp }
  type Lamp { id: ID! name: String! }
  type UserError { code: String! }
  type LampMakePayload { lamp: Lamp userErrors: [UserError!]! }
  type LampPairPayload { left: Lamp right: Lamp userErrors: [UserError!]! }
  input LampMakeInput { name: String! idempotencyKey: String! }
  type Mutation {
    lampMake(under: ID, input: LampMakeInput!): LampMakePayload!
    lampPair(input: LampMakeInput!): LampPairPayload!
  }
`);

const given: object[] = [];
const lampMake = verb<RequestContext, LampMake, Lamp>("lampMake", async (_tx, _context, input) => {
  given.push(input);
  if (input.name === "taken") throw notUnique(["name"], "Taken.");
  return { id: `lmp_${input.name}`, name: input.name };
});
const lampPair = verb<RequestContext, LampMake, { left: Lamp; right: Lamp }>("lampPair",
  async (_tx, _context, { name }) => ({ left: { id: `lmp_${name}-l`, name }, right: { id: `lmp_${name}-r`, name } }),
  { references: ({ left, right }) => ({ left: left.id, right: right.id }) });
const resolvers = { lampMake: payload("lamp", lampMake), lampPair: payload(null, lampPair) };
const rootValue = Object.fromEntries(Object.entries(resolvers).map(([name, resolve]) =>
  [name, (args: object, context: RequestContext, info: never) => resolve(undefined, args, context, info)]));

const ada = person();

/** Runs mutations as Ada; `visible` are the objects she may see at that moment. */
async function run(database: Database, mutations: string, visible: readonly Lamp[] = []) {
  const context = {
    database, caller: ada, secrets: testSecrets, deadlineMs: Date.now() + 20_000, correlationId: "test", replayed: [] as string[],
    node: async (id: string) => visible.find((lamp) => lamp.id === id) ?? null,
  };
  const { data, errors } = await (execute({ schema, document: parse(`mutation { ${mutations} }`), rootValue, contextValue: context }) as Promise<ExecutionResult>);
  expect(errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, replayed: context.replayed };
}

const make = (name: string) => `lampMake(under: "lmp_0", input: { name: "${name}", idempotencyKey: "${name}" }) { lamp { id name } userErrors { code } }`;
const pair = (name: string) => `lampPair(input: { name: "${name}", idempotencyKey: "${name}" }) { left { id } right { id } userErrors { code } }`;

describe("a mutation's payload", () => {
  test("carries what the verb made; the verb is given the arguments and the input as one, without the key", async ({ scratch }) => {
    expect(await run(await scratch.open("commerce"), make("desk")))
      .toEqual({ data: { lampMake: { lamp: { id: "lmp_desk", name: "desk" }, userErrors: [] } }, replayed: [] });
    expect(given).toEqual([{ under: "lmp_0", name: "desk" }]);
  });

  test("carries a refusal and no object", async ({ scratch }) => {
    expect(await run(await scratch.open("catalog"), make("taken")))
      .toEqual({ data: { lampMake: { lamp: null, userErrors: [{ code: "NOT_UNIQUE" }] } }, replayed: [] });
  });

  test("without a field of its own carries the result's fields", async ({ scratch }) => {
    expect(await run(await scratch.open("commerce"), pair("ends")))
      .toEqual({ data: { lampPair: { left: { id: "lmp_ends-l" }, right: { id: "lmp_ends-r" }, userErrors: [] } }, replayed: [] });
  });
});

describe("a replay", () => {
  test("reads the object again, as it is now", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await run(database, make("floor"));
    expect(await run(database, make("floor"), [{ id: "lmp_floor", name: "renamed since" }]))
      .toEqual({ data: { lampMake: { lamp: { id: "lmp_floor", name: "renamed since" }, userErrors: [] } }, replayed: ["lampMake"] });
  });

  test("shows no object to a caller who has lost the right to see it, and is a replay all the same", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await run(database, make("lost"));
    expect(await run(database, make("lost"), [])).toEqual({ data: { lampMake: { lamp: null, userErrors: [] } }, replayed: ["lampMake"] });
  });

  test("reads several objects, each under the field it is named for, those that may be seen", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await run(database, pair("two"));
    expect(await run(database, pair("two"), [{ id: "lmp_two-r", name: "two" }]))
      .toEqual({ data: { lampPair: { left: null, right: { id: "lmp_two-r" }, userErrors: [] } }, replayed: ["lampPair"] });
  });

  test("of a refusal carries the refusal", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await run(database, make("taken"));
    expect(await run(database, make("taken"))).toEqual({ data: { lampMake: { lamp: null, userErrors: [{ code: "NOT_UNIQUE" }] } }, replayed: ["lampMake"] });
  });

  test("is noted under the name the client gave the field, beside mutations that were new", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await run(database, make("known"));
    const { replayed } = await run(database, `mine: ${make("known")} ${make("new")} other: ${make("known")}`);
    expect(replayed).toEqual(["mine", "other"]);
  });
});
