import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { buildSchema, getNamedType, isCompositeType, isObjectType } from "graphql";
import type { GraphQLField } from "graphql";
import { expect } from "vitest";
import type { GraphAnswer, GraphClient } from "@souk/gateway/demo/graph-client";
import { apiSchemaOf, type Contract } from "@souk/schema/contracts";
import { categoryBy, draftOf, sellerOf, stepUp } from "../authorisation-objects.ts";
import { placesOf, visitOf, type GivenArguments, type Place } from "../authorisation-paths.ts";
import { supergraphSdl } from "../authorisation-world.ts";
import { test } from "../world.ts";
import { oddInput, type KnownValues } from "./arbitrary-values.ts";
import { isDeep, seed } from "./cases.ts";

const cases = isDeep ? 20_000 : 600;
const withinMs = isDeep ? 3_600_000 : 60_000;

/** What an operation may fail with, whatever is put into it. */
const expectedCodes = ["UNAUTHENTICATED", "FORBIDDEN", "STEP_UP_REQUIRED", "BAD_USER_INPUT", "NOT_FOUND", "RATE_LIMITED", "THROTTLED", "QUERY_TOO_COMPLEX", "GRAPHQL_VALIDATION_FAILED"];
const megabyte = 1_000_000;

/** What of an answer is a bug: an unexpected code, or a status of the server's own failure. */
const bugsIn = ({ status, errors = [] }: GraphAnswer): unknown[] =>
  [...errors.filter(({ extensions }) => !expectedCodes.includes(String(extensions?.["code"]))), ...(status >= 500 ? [{ status }] : [])];

const argumentless = (field: GraphQLField<unknown, unknown>) => field.args.length === 0;

/** Selects all that stands in an object itself and, one step down, what it refers to: so that more than the root is read. */
function leavesOf(field: GraphQLField<unknown, unknown>, depth = 0): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return "";
  if (!isObjectType(type)) return type.name === "UserError" ? " { code message path }" : " { __typename }";
  const below = Object.values(type.getFields()).filter(argumentless).filter((each) => depth < 2 || !isCompositeType(getNamedType(each.type)));
  return ` { __typename ${below.map((each) => each.name + (depth < 2 ? leavesOf(each, depth + 1) : "")).join(" ")} }`;
}

/** The operation that passes these values to a field. */
function operationOf(place: Place, values: readonly unknown[], given: GivenArguments, objects: Readonly<Record<string, string>>) {
  const { args } = place.field;
  const all = Object.fromEntries(args.map(({ name }) => [name, {}]));
  const { query, variables } = visitOf(place.type, place.way, [place.field], { ...given, [place.coordinate]: all }, objects);
  const names = Object.keys(variables).slice(-args.length);
  const at = query.lastIndexOf(" { __typename }");
  return {
    query: at < 0 ? query : query.slice(0, at) + leavesOf(place.field) + query.slice(at + " { __typename }".length),
    variables: { ...variables, ...Object.fromEntries(names.map((name, index) => [name, values[index]])) },
  };
}

/** Somebody who asks, where, and the ids that lead this person further. */
interface Asker { readonly name: string; readonly graph: GraphClient; readonly contract: Contract; readonly known: KnownValues }

/** Asks again once the budget of cost has filled up: a refusal for want of it says nothing of the values. */
async function asked(graph: GraphClient, query: string, variables: object): Promise<GraphAnswer> {
  const answer = await graph.ask(query, variables);
  const { extensions } = answer.errors?.[0] ?? {};
  if (extensions?.["code"] !== "THROTTLED") return answer;
  await sleep(Number(extensions["retryAfterMs"]));
  return graph.ask(query, variables);
}

test(`whatever stands in the arguments of any field, the answer is never INTERNAL (seed ${seed})`, { timeout: withinMs + 60_000 }, async ({ world }) => {
  const [ada, ben, alma] = await Promise.all([world.person("ada"), world.person("ben"), world.staff("alma", "ADMIN")]);
  await stepUp(world, alma);
  const [sellerId, bensSellerId, category] = await Promise.all([sellerOf(ada, "adas-lamps"), sellerOf(ben, "bens-carpets"), categoryBy(alma, "lamps")]);
  const listingId = await draftOf(ada, sellerId, category.id);
  const knownOf = (userId: string, ownSellerId: string): KnownValues => {
    const anyId = fc.constantFrom(ownSellerId, listingId, category.id, userId);
    return { id: anyId, ids: anyId, userId: fc.constant(userId), sellerId: fc.constant(ownSellerId), categoryId: fc.constant(category.id), first: fc.integer({ min: 1, max: 50 }) };
  };
  const askers: readonly Asker[] = [
    { name: "a stranger", graph: world.graph, contract: "public", known: knownOf(ada.userId, sellerId) },
    { name: "a person", graph: ada.graph, contract: "public", known: knownOf(ada.userId, sellerId) },
    // Whoever an administrator may suspend must not be who asks.
    { name: "an administrator", graph: alma.graph.operator(), contract: "operator", known: knownOf(ben.userId, bensSellerId) },
  ];
  const objects = { User: ada.userId, Seller: sellerId, Category: category.id, Listing: listingId };
  const given: GivenArguments = { "Query.seller": { id: sellerId }, "Query.category": { id: category.id }, "Query.listing": { id: listingId } };
  const composed = await supergraphSdl();
  const placesIn = (contract: Contract) => placesOf(buildSchema(apiSchemaOf(composed, contract)), objects).filter(({ field }) => field.args.length > 0);
  const places: Partial<Record<Contract, readonly Place[]>> = { public: placesIn("public"), operator: placesIn("operator") };
  const visited = new Set<string>();

  const requestOf = (asker: Asker) => fc.constantFrom(...places[asker.contract]!).chain((place) => {
    const values = fc.tuple(...place.field.args.map(({ name, type }) => oddInput(name, type, asker.known)));
    return values.map((arranged) => ({ who: asker.name, graph: asker.graph, ...operationOf(place, arranged, given, objects), coordinate: place.coordinate }));
  });
  const requests = fc.oneof(...askers.map(requestOf)).map((request) => ({ ...request, [fc.toStringMethod]: () => `${request.who}: ${request.query} ${JSON.stringify(request.variables).slice(0, 2_000)}` }));

  await fc.assert(fc.asyncProperty(requests, async ({ graph, query, variables, coordinate }) => {
    visited.add(coordinate);
    expect(bugsIn(await asked(graph, query, variables))).toEqual([]);
  }), { seed, numRuns: cases, plugins: [fc.interruptAfterTimeLimit(withinMs)] });

  expect(visited.size, "most fields with arguments were asked").toBeGreaterThan(places.operator!.length / 2);
  expect((await ada.graph.tell<{ me: { id: string } }>("{ me { id } }")).me.id, "the graph still answers").toBe(ada.userId);
});

test("a text of a megabyte is refused before it is read, whichever argument it stands in", async ({ world }) => {
  const { graph } = await world.person("ada");
  for (const [query, variables] of [
    ["query ($id: ID!) { node(id: $id) { id } }", { id: "x".repeat(megabyte) }],
    ["mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { userErrors { code } } }", { input: { displayName: "\u202e".repeat(megabyte), expectedVersion: 1, idempotencyKey: "a" } }],
  ] as const) expect(await graph.ask(query, variables)).toMatchObject({ status: 413, errors: [{ extensions: { code: "QUERY_TOO_COMPLEX" } }] });
});
