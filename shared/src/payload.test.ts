import { buildSchema, execute, parse, type ExecutionResult } from "graphql";
import { describe, expect, test } from "vitest";
import type { RequestContext } from "./context.ts";
import { payload } from "./payload.ts";
import { notUnique } from "./refusals.ts";
import type { Verb, VerbAnswer } from "./verb.ts";

interface Lamp { readonly id: string; readonly name: string }

/** A verb that answers as told and notes what it was given. */
function answering<T>(answer: VerbAnswer<T>): { readonly verb: Verb<RequestContext, object, T>; readonly given: object[] } {
  const given: object[] = [];
  return { given, verb: Object.assign(async (_: RequestContext, input: object) => { given.push(input); return answer; }, { mutation: "lampMake" }) };
}

const fresh = <T>(result: T): VerbAnswer<T> => ({ result, references: {}, userErrors: [], isReplayed: false });
const replayed = (references: Record<string, string>): VerbAnswer<never> => ({ references, userErrors: [], isReplayed: true });
const { userErrors: taken } = notUnique(["name"], "Taken.");

const schema = buildSchema(/* GraphQL */ `
  type Query { lamp: Lamp }
  type Lamp { id: ID! name: String! }
  type UserError { code: String! }
  type LampMakePayload { lamp: Lamp shade: Lamp userErrors: [UserError!]! }
  type LampsCountPayload { counted: Int userErrors: [UserError!]! }
  input LampMakeInput { name: String! idempotencyKey: String! }
  type Mutation {
    lampMake(id: ID, input: LampMakeInput!): LampMakePayload!
    lampsCount: LampsCountPayload!
  }
`);

/** Runs a mutation with its resolver and objects as the caller may see them. */
async function run(document: string, resolvers: Record<string, unknown>, visible: Record<string, Lamp> = {}) {
  const context = { replayed: [] as string[], node: async (id: string) => visible[id] ?? null };
  const { data, errors } = await (execute({ schema, document: parse(document), rootValue: rootOf(resolvers), contextValue: context }) as Promise<ExecutionResult>);
  expect(errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, replayed: context.replayed };
}
const rootOf = (resolvers: Record<string, unknown>) => Object.fromEntries(Object.entries(resolvers).map(([name, resolve]) =>
  [name, (args: object, context: RequestContext, info: never) => (resolve as (...all: unknown[]) => unknown)(undefined, args, context, info)]));

const lampMake = `lampMake(id: "lmp_0", input: { name: "Desk", idempotencyKey: "k" }) { lamp { id name } userErrors { code } }`;

describe("a mutation's payload", () => {
  test("carries what the verb made; the verb is given the arguments and the input as one", async () => {
    const { verb, given } = answering<Lamp>(fresh({ id: "lmp_1", name: "Desk" }));
    expect(await run(`mutation { ${lampMake} }`, { lampMake: payload("lamp", verb) }))
      .toEqual({ data: { lampMake: { lamp: { id: "lmp_1", name: "Desk" }, userErrors: [] } }, replayed: [] });
    expect(given).toEqual([{ id: "lmp_0", name: "Desk", idempotencyKey: "k" }]);
  });

  test("carries a refusal and no object", async () => {
    const { verb } = answering<Lamp>({ references: {}, userErrors: taken, isReplayed: false });
    expect(await run(`mutation { ${lampMake} }`, { lampMake: payload("lamp", verb) }))
      .toEqual({ data: { lampMake: { lamp: null, userErrors: [{ code: "NOT_UNIQUE" }] } }, replayed: [] });
  });

  test("without a field of its own carries the result's fields", async () => {
    const { verb } = answering(fresh({ counted: 3 }));
    expect(await run("mutation { lampsCount { counted userErrors { code } } }", { lampsCount: payload(null, verb) }))
      .toMatchObject({ data: { lampsCount: { counted: 3, userErrors: [] } } });
  });
});

describe("a replay", () => {
  test("reads the object again, as it is now", async () => {
    const { verb } = answering<Lamp>(replayed({ result: "lmp_1" }));
    expect(await run(`mutation { ${lampMake} }`, { lampMake: payload("lamp", verb) }, { lmp_1: { id: "lmp_1", name: "Renamed since" } }))
      .toEqual({ data: { lampMake: { lamp: { id: "lmp_1", name: "Renamed since" }, userErrors: [] } }, replayed: ["lampMake"] });
  });

  test("shows no object to a caller who has lost the right to see it, and is a replay all the same", async () => {
    const { verb } = answering<Lamp>(replayed({ result: "lmp_1" }));
    expect(await run(`mutation { ${lampMake} }`, { lampMake: payload("lamp", verb) }, {}))
      .toEqual({ data: { lampMake: { lamp: null, userErrors: [] } }, replayed: ["lampMake"] });
  });

  test("reads several objects, each under the field it is named for", async () => {
    const { verb } = answering<Lamp>(replayed({ lamp: "lmp_1", shade: "lmp_2" }));
    const document = lampMake.replace("lamp { id name }", "lamp { id } shade { id }");
    expect(await run(`mutation { ${document} }`, { lampMake: payload("lamp", verb) }, { lmp_1: { id: "lmp_1", name: "" }, lmp_2: { id: "lmp_2", name: "" } }))
      .toMatchObject({ data: { lampMake: { lamp: { id: "lmp_1" }, shade: { id: "lmp_2" } } } });
  });

  test("of a refusal carries the refusal", async () => {
    const { verb } = answering<Lamp>({ references: {}, userErrors: taken, isReplayed: true });
    expect(await run(`mutation { ${lampMake} }`, { lampMake: payload("lamp", verb) }))
      .toEqual({ data: { lampMake: { lamp: null, userErrors: [{ code: "NOT_UNIQUE" }] } }, replayed: ["lampMake"] });
  });

  test("is noted under the name the client gave the field, beside mutations that were new", async () => {
    const [again, anew] = [answering<Lamp>(replayed({ result: "lmp_1" })), answering(fresh({ counted: 1 }))];
    const { replayed: noted } = await run(`mutation { mine: ${lampMake} lampsCount { counted } other: ${lampMake} }`,
      { lampMake: payload("lamp", again.verb), lampsCount: payload(null, anew.verb) });
    expect(noted).toEqual(["mine", "other"]);
  });
});
