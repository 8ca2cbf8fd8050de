import { afterAll, beforeAll, expect, test } from "vitest";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";

const schemaQuery = "{ __schema { queryType { name } } }";
let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway({ introspection: "partners-and-staff" }); });
afterAll(() => tiny.gateway.close());

test.each([[undefined, 401, "UNAUTHENTICATED"], ["ben", 403, "FORBIDDEN"]] as const)("in production %s may not read the schema", async (token, status, code) => {
  const answer = await tiny.ask(schemaQuery, token ? { token } : {});
  expect(answer.status).toBe(status);
  expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code });
});

test.each(["app", "support"])("in production %s may", async (token) => {
  expect((await tiny.ask(schemaQuery, { token })).body.data).toEqual({ __schema: { queryType: { name: "Query" } } });
});

test("hiding the introspection in a fragment does not help", async () => {
  expect((await tiny.ask(`{ ...f } fragment f on Query { __type(name: "Product") { name } }`)).status).toBe(401);
});

test("a schema query that staff made first is still refused to others", async () => {
  await tiny.ask(schemaQuery, { token: "support" });
  expect((await tiny.ask(schemaQuery)).status).toBe(401);
});

test("everybody may ask for __typename", async () => {
  expect((await tiny.ask("{ __typename }")).body.data).toEqual({ __typename: "Query" });
});

test("an error suggests no names of the schema to who may not read it", async () => {
  expect((await tiny.ask(`{ produkt(id: "1") { id } }`)).body.errors?.[0]?.message).toBe(`Cannot query field "produkt" on type "Query".`);
  expect((await tiny.ask(`{ produkt(id: "1") { id } }`, { token: "support" })).body.errors?.[0]?.message).toContain("Did you mean");
});
