import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(" ");
const nested = (depth: number) => `{ product(id: "1") { ${"related(first: 1) { edges { node { ".repeat(depth)} name ${"} } }".repeat(depth)} } }`;

let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway(); });
afterAll(() => tiny.gateway.close());

describe("an operation over a limit is refused with 400 QUERY_TOO_COMPLEX, naming the limit and the actual number:", () => {
  test.each<[string, string, string]>([
    ["depth", nested(4), "Depth: 14, at most 12 allowed."],
    ["introspection depth", `{ __schema { types { ${"ofType { ".repeat(16)} name ${"} ".repeat(16)} } } }`, "Introspection depth: 19, at most 16 allowed."],
    ["aliases", `{ ${times(19, (at) => `a${at}: __typename`)} product(id: "1") { ${times(12, (at) => `b${at}: name`)} } }`, "Aliases: 31, at most 30 allowed."],
    ["directives", `{ product(id: "1") { ${times(6, () => "name @skip(if: false)")} } }`, "Directives: 6, at most 5 allowed."],
    ["root fields", `{ ${times(21, () => "__typename")} }`, "Root fields: 21, at most 20 allowed."],
    ["fields", `{ product(id: "1") { ${times(500, () => "name")} } }`, "Fields with fragments written out: 501, at most 500 allowed."],
    ["fragments", `{ ...f0 } ${times(101, (at) => `fragment f${at} on Query { __typename }`)}`, "Fragments: 101, at most 100 allowed."],
    ["mutations", `mutation { ${times(5, (at) => `m${at}: pay(idempotencyKey: "k${at}", minor: 1)`)} }`, "Mutations in one operation: 5, at most 4 allowed."],
    ["credential mutations", `mutation { a: signIn(password: "1") b: signIn(password: "2") }`, "Mutations of credentials or payouts in one operation: 2, at most 1 allowed."],
    ["tokens", `{ ${times(4_001, () => "a")} }`, "Syntax Error: Document contains more that 4000 tokens. Parsing aborted."],
    ["page size", `{ products(first: 51) { edges { node { id } } } }`, "Query.products(first:): 51, at most 50 allowed."],
    ["page size where the schema states none", `{ product(id: "1") { related(first: 101) { edges { node { id } } } } }`, "Product.related(first:): 101, at most 100 allowed."],
    ["a page without a size", `{ products { edges { node { id } } } }`, "Query.products needs `first` or `last`: unbounded, at most 50 allowed."],
    ["cost", `{ a: dear b: dear }`, "Cost: 18000, at most 10000 allowed."],
  ])("%s", async (_, query, message) => {
    const { status, body } = await tiny.ask(query, { headers: { accept: "application/json" } });
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ message, extensions: { code: "QUERY_TOO_COMPLEX", retryable: false } });
    expect(body.data).toBeUndefined();
  });

  test("page size in a variable", async () => {
    const { status, body } = await tiny.ask(`query ($n: Int) { products(first: $n) { edges { node { id } } } }`, { variables: { n: 1_000_000 } });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toBe("Query.products(first:): 1000000, at most 50 allowed.");
  });
});

test("what stands at a limit is answered", async () => {
  const { body } = await tiny.ask(`{ ${times(20, (at) => `a${at}: __typename`)} }`);
  expect(body.errors).toBeUndefined();
  expect((await tiny.ask(nested(3))).body.errors).toBeUndefined();
  expect((await tiny.ask(`mutation { a: pay(idempotencyKey: "l1", minor: 1) signIn(password: "x") }`)).body.data).toEqual({ a: "paid", signIn: "token" });
});

test("the explorer's introspection query fits", async () => {
  const { body } = await tiny.ask(getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true }));
  expect(body.errors).toBeUndefined();
});

test("a negative page size is bad input", async () => {
  const { body } = await tiny.ask(`{ products(first: -1) { edges { node { id } } } }`);
  expect(body.errors?.[0]).toMatchObject({ message: "Query.products(first:) must not be negative.", extensions: { code: "BAD_USER_INPUT" } });
});

test("a page that is skipped needs no size", async () => {
  const { body } = await tiny.ask(`query ($no: Boolean!) { __typename products @include(if: $no) { edges { node { id } } } }`, { variables: { no: false } });
  expect(body.data).toEqual({ __typename: "Query" });
});
