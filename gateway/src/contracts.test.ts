import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiSchemaOf, contractSdl } from "@souk/schema/contracts";
import { tinyGateway, type TinyGateway } from "./testing/tiny-gateway.ts";
import { tinyGraph } from "./testing/tiny-graph.ts";

const { supergraphSdl } = tinyGraph();

describe("what a contract leaves out", () => {
  test("the public contract has neither fields, types, enum values nor arguments of staff and services", () => {
    const sdl = apiSchemaOf(supergraphSdl);
    for (const hidden of ["plans", "Plans", "pulse", "margin", "ULTRAVIOLET", "secretly"]) expect(sdl).not.toContain(hidden);
    expect(Object.keys(buildSchema(sdl).getQueryType()?.getFields() ?? {})).toContain("products");
  });

  test("the operator contract has what is staff's and not what is services'", () => {
    const sdl = apiSchemaOf(supergraphSdl, "operator");
    for (const shown of ["plans: Plans", "margin", "ULTRAVIOLET"]) expect(sdl).toContain(shown);
    for (const hidden of ["pulse", "secretly"]) expect(sdl).not.toContain(hidden);
  });

  test("the internal contract hides nothing", () => {
    const sdl = apiSchemaOf(supergraphSdl, "internal");
    for (const shown of ["plans", "pulse", "secretly"]) expect(sdl).toContain(shown);
  });

  test("directives that we enforce keep standing in the SDL, only their purpose is gone", () => {
    const sdl = contractSdl(supergraphSdl, "public");
    expect(supergraphSdl).toContain(`authenticated/v0.1", for: SECURITY`);
    expect(sdl).not.toContain(`authenticated/v0.1", for: SECURITY`);
    expect(sdl).toContain("mine: String @join__field(graph: SHOP) @authenticated");
  });
});

describe("a running gateway", () => {
  let tiny: TinyGateway;
  beforeAll(async () => { tiny = await tinyGateway({ contracts: ["public", "operator", "internal"] }); });
  afterAll(() => tiny.gateway.close());

  test.each(["{ plans { text } }", "{ pulse }", `{ product(id: "1") { margin } }`, `{ search(secretly: true) }`])("does not know %s at /graphql", async (query) => {
    const { status, body } = await tiny.ask(query, { token: "support" });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(body.data).toBeUndefined();
  });

  test("does not list hidden types in introspection, not even by name", async () => {
    const { body, text } = await tiny.ask(`{ __type(name: "Plans") { name } __schema { types { name } } }`);
    expect(body.data?.["__type"]).toBeNull();
    expect(text).not.toContain("Plans");
  });

  test("answers staff at /operator/graphql", async () => {
    const { body } = await tiny.ask("{ plans { text } }", { path: "/operator/graphql", token: "support" });
    expect(body.data).toEqual({ plans: { text: "plan" } });
  });

  test.each([[undefined, 401, "UNAUTHENTICATED"], ["ben", 403, "FORBIDDEN"], ["app", 403, "FORBIDDEN"]] as const)(
    "refuses %s at /operator/graphql with %i", async (token, status, code) => {
      const answer = await tiny.ask("{ plans { text } }", { path: "/operator/graphql", ...(token ? { token } : {}) });
      expect(answer.status).toBe(status);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code, correlationId: answer.headers.get("x-correlation-id") });
    });

  test("answers services, and nobody else, at the internal contract", async () => {
    expect((await tiny.ask("{ pulse }", { path: "/internal/graphql", token: "worker" })).body.data).toEqual({ pulse: "beat" });
    expect((await tiny.ask("{ pulse }", { path: "/internal/graphql", token: "support" })).status).toBe(403);
  });

  test("has no internal contract unless it is asked for", async () => {
    const usual = await tinyGateway();
    expect((await usual.ask("{ pulse }", { path: "/internal/graphql", token: "worker" })).status).toBe(404);
    await usual.gateway.close();
  });
});
