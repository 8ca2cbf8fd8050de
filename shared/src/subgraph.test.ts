import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect } from "vitest";
import { logLines } from "@souk/test/runtime";
import { test as base } from "@souk/test/database";
import { subgraphUnderTest, type SubgraphUnderTest } from "@souk/test/subgraph-under-test";
import { anonymous } from "./caller.ts";
import type { RequestContext, SubgraphRuntime } from "./context.ts";
import { rateLimited } from "./errors.ts";
import { newId } from "./ids.ts";
import { payload } from "./payload.ts";
import type { SubgraphResponse } from "./port.ts";
import { subgraphOpen, type Subgraph } from "./subgraph.ts";
import { verb } from "./verb.ts";

const sdl = /* GraphQL */ `
  type Query {
    "A lamp."
    lamp(since: DateTime): Lamp
    broken: String
    limited: String
    promised: String!
    bright: Brightness
  }
  enum Brightness { HIGH }
  type Mutation { lampMake(input: LampMakeInput!): LampPayload! }
  input LampMakeInput { idempotencyKey: IdempotencyKey! }
  type LampPayload { lamp: Lamp userErrors: [UserError!]! }
  type Lamp implements Node @key(fields: "id") { id: ID! name: String faults: [String] }
`;
const lampId = newId("lmp");
const lamps: Readonly<Record<string, { readonly id: string; readonly name: string }>> = { [lampId]: { id: lampId, name: "Desk" } };
const secret = "the password is swordfish";

const definition = (folder: string): Subgraph => ({
  name: "commerce", folder, tables: [], context: (request) => request,
  nodes: { lmp: async (id: string) => lamps[id] ?? null },
  resolvers: {
    Query: {
      lamp: () => lamps[lampId],
      broken: () => { throw new Error(secret); },
      limited: async () => { throw rateLimited(1_500); },
      promised: () => null,
      bright: () => "PURPLE",
    },
    Mutation: { lampMake: payload("lamp", verb("lampMake", async () => lamps[lampId]!)) },
    Lamp: {
      __resolveReference: ({ id }: { id: string }) => lamps[id] ?? null,
      faults: () => ["first", new Error(secret)],
    },
  },
});

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-subgraph-"));
  await mkdir(path.join(folder, "lamps"));
  await writeFile(path.join(folder, "lamps/schema.graphql"), sdl);
  await writeFile(path.join(folder, "checks.sql"), "-- C9: nothing is checked twice\nselect 1 where false -- not even here\n");
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<SubgraphResponse>;

/** The same subgraph without a database: nothing that is asked of it needs one. */
const opened = <T>(use: (ask: Ask, logged: readonly object[]) => Promise<T>): Promise<T> => inFolder((folder) => {
  const { log, lines } = logLines();
  const port = subgraphOpen(definition(folder), { log } as SubgraphRuntime);
  return use((query, variables = {}) => port.execute({ query, variables, caller: anonymous, deadlineMs: Date.now() + 1_000, correlationId: "test" }), lines);
});

/** A small subgraph of its own, over the kernel tables of commerce. */
const test = base.extend<{ $file: { folder: string; lampShop: SubgraphUnderTest<RequestContext> } }>({
  folder: [async ({}, use) => inFolder(use), { scope: "file" }],
  lampShop: [async ({ scratch, folder }, use) => use(await subgraphUnderTest(scratch, definition(folder))), { scope: "file" }],
});

describe("an unexpected failure", () => {
  test("is INTERNAL with the correlation id that the log line has too, and the rest of the answer is whole", async ({ lampShop }) => {
    const { data, errors } = await lampShop.as(anonymous).run("{ broken lamp { name faults } }");
    expect(data).toEqual({ broken: null, lamp: { name: "Desk", faults: ["first", null] } });
    const internal = { message: "Internal error.", extensions: { code: "INTERNAL", correlationId: "test" } };
    expect(errors).toEqual(expect.arrayContaining([{ ...internal, path: ["broken"] }, { ...internal, path: ["lamp", "faults", 1] }]));
    expect(errors).toHaveLength(2);
    expect(JSON.stringify({ data, errors })).not.toContain("swordfish");
    const logged = lampShop.logged.filter(({ correlationId }) => correlationId === "test");
    expect(logged.filter((line) => JSON.stringify(line).includes(secret))).toHaveLength(2);
  });

  test.each([["a missing value", "promised"], ["a value outside its enum", "bright"]])("is what %s of ours is", async (_, field) => {
    const { errors } = await opened((ask) => ask(`{ ${field} }`));
    expect(errors).toMatchObject([{ message: "Internal error.", extensions: { code: "INTERNAL" } }]);
  });
});

describe("a deliberate error", () => {
  test("travels with its words, code and hints", async ({ lampShop }) => {
    const { errors } = await lampShop.as(anonymous).run("{ limited }");
    expect(errors).toEqual([{
      message: "Too many attempts. Try again later.", path: ["limited"],
      extensions: { code: "RATE_LIMITED", retryable: true, retryAfterMs: 1_500 },
    }]);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["in the document", `{ lamp(since: "yesterday") { id } }`, {}],
    ["in a variable", "query ($since: DateTime) { lamp(since: $since) { id } }", { since: "yesterday" }],
    ["that is missing", "query ($since: DateTime!) { lamp(since: $since) { id } }", {}],
  ])("is BAD_USER_INPUT for a bad value %s, and no fault of ours in the log", async (_, query, variables) => {
    const lines = await opened(async (ask, log) => {
      const { errors } = await ask(query, variables);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
      return log;
    });
    expect(lines).toEqual([]);
  });
});

describe("entities", () => {
  test("are answered by reference, and null where there is none", async ({ lampShop }) => {
    const { data, errors } = await lampShop.as(anonymous).run(
      "query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Lamp { id name } } }",
      { r: [{ __typename: "Lamp", id: lampId }, { __typename: "Lamp", id: newId("lmp") }] });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ __typename: "Lamp", id: lampId, name: "Desk" }, null] });
  });
});

test("a replayed mutation is read again by its reference and named in the extensions", async ({ lampShop }) => {
  const call = () => lampShop.as(anonymous).run(`mutation { again: lampMake(input: { idempotencyKey: "one" }) { lamp { name } userErrors { code } } }`);
  const data = { again: { lamp: { name: "Desk" }, userErrors: [] } };
  expect(await call()).toEqual({ data });
  expect(await call()).toEqual({ data, extensions: { idempotency: { replayed: ["again"] } } });
});

test("its invariants are the kernel's and its own", async ({ lampShop }) => {
  expect(await lampShop.violated()).toEqual([]);
});
