import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forbidden } from "@souk/shared/errors";
import { tinyGateway, type TinyGateway } from "./testing/tiny-gateway.ts";

let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway(); });
afterAll(() => tiny.gateway.close());

test("one query joins two subgraphs", async () => {
  const { status, body } = await tiny.ask(`{ product(id: "7") { name seller { displayName } } }`);
  expect(status).toBe(200);
  expect(body.data).toEqual({ product: { name: "Product 7", seller: { displayName: "Seller s2" } } });
});

test("the graphql-http audit reports 61 of 61", async () => {
  const results = await auditServer({ url: `${tiny.url}/graphql` });
  expect(results.filter((result) => result.status !== "ok").map(({ id, name, ...rest }) => `${id} ${name} ${"reason" in rest ? rest.reason : ""}`)).toEqual([]);
  expect(results).toHaveLength(61);
});

describe("what every answer carries", () => {
  test("the correlation id of the client, when it is well-formed, in header, extensions and at the subgraphs", async () => {
    const { headers, body } = await tiny.ask("{ product(id: 1) { id } }", { headers: { "x-correlation-id": "trace.4711-abc" } });
    expect(headers.get("x-correlation-id")).toBe("trace.4711-abc");
    expect(body.extensions["correlationId"]).toBe("trace.4711-abc");
    expect(tiny.controls.asked.at(-1)).toMatchObject({ correlationId: "trace.4711-abc", caller: { kind: "anonymous" } });
  });

  test.each(["short", "with space in it", "x".repeat(65), `quote"quote`])("a new correlation id instead of %j", async (given) => {
    const { headers } = await tiny.ask("{ __typename }", { headers: { "x-correlation-id": given } });
    expect(headers.get("x-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("security headers, and no leave to store it", async () => {
    const { headers } = await tiny.ask("{ __typename }");
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store", "x-content-type-options": "nosniff", "x-frame-options": "SAMEORIGIN",
      "content-security-policy": "default-src 'none';frame-ancestors 'none'",
    });
  });

  test("that a mutation repeats an earlier answer, and which", async () => {
    const pay = `mutation { first: pay(idempotencyKey: "same", minor: 1) other: pay(idempotencyKey: "other", minor: 1) }`;
    expect((await tiny.ask(pay)).body.extensions["idempotency"]).toBeUndefined();
    expect((await tiny.ask(pay.replace("other\"", "another\""))).body.extensions["idempotency"]).toEqual({ replayed: true, paths: ["first"] });
  });
});

test("a subgraph gets the parsed document with its text", async () => {
  await tiny.ask("{ product(id: 1) { id } }");
  expect(tiny.controls.asked.at(-1)?.document?.kind).toBe("Document");
});

test("a token that is not valid is 401, whatever is asked", async () => {
  const { status, body } = await tiny.ask("{ __typename }", { token: "forged" });
  expect(status).toBe(401);
  expect(body.errors?.[0]).toMatchObject({ message: "This token is not valid.", extensions: { code: "UNAUTHENTICATED", retryable: false } });
});

test("rights are asked with the coerced variables, and refuse the operation as a whole", async () => {
  const strict = await tinyGateway({ authorise: ({ variables, caller }) => (variables["id"] === "13" && caller.kind === "anonymous" ? [forbidden("Not this one.")] : []) });
  const product = "query ($id: ID!) { product(id: $id) { id } }";
  const refused = await strict.ask(product, { variables: { id: 13 } });
  expect([refused.status, refused.body.errors?.[0]?.extensions["code"], refused.body.data]).toEqual([403, "FORBIDDEN", undefined]);
  expect((await strict.ask(product, { variables: { id: 13 }, token: "ben" })).body.data).toEqual({ product: { id: "13" } });
  await strict.gateway.close();
});

test.each([["an unknown operation name", "query a { __typename }", { operationName: "b" }], ["a subscription", "subscription { __typename }", {}]])(
  "%s is bad input", async (_, query, ask) => {
    const { status, body } = await tiny.ask(query, ask);
    expect([status, body.errors?.[0]?.extensions["code"]]).toEqual([400, "BAD_USER_INPUT"]);
  });
