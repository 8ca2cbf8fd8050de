import { GraphQLError } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forbidden, rateLimited, stepUpRequired } from "@souk/shared/errors";
import { tinyGateway, type TinyGateway } from "./testing/tiny-gateway.ts";

const secret = "password=hunter2 at postgres://souk:geheim@db:5432";
let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway(); });
afterAll(() => tiny.gateway.close());

async function faultShown(fault: Error) {
  tiny.controls.fault = fault;
  return tiny.ask("{ fault }");
}

describe("what a subgraph did not mean for clients stays inside:", () => {
  test.each<[string, Error]>([
    ["a plain error", new Error(secret)],
    ["an error with a code of its own", new GraphQLError(secret, { extensions: { code: "ECONNRESET", stacktrace: [secret], serviceName: secret } })],
    ["an internal error by name", new GraphQLError(secret, { extensions: { code: "INTERNAL", exception: secret } })],
  ])("%s", async (_, fault) => {
    const { status, body, text } = await faultShown(fault);
    expect(status).toBe(200);
    expect(body.data).toEqual({ fault: null });
    expect(body.errors).toEqual([{ message: "Internal error", path: ["fault"], extensions: { code: "INTERNAL", retryable: false, correlationId: body.extensions["correlationId"] } }]);
    for (const leak of ["hunter2", "geheim", "shop", "stack", "serviceName"]) expect(text).not.toContain(leak);
  });
});

test("the log has the full story under the correlation id that the client was shown", async () => {
  const { body } = await faultShown(new Error("the disk of the shop is on fire"));
  const line = tiny.logged().split("\n").find((l) => l.includes("on fire")) ?? "";
  expect(line).toContain(String(body.errors?.[0]?.extensions["correlationId"]));
  expect(line).toContain(`"subgraph":"shop"`);
});

test.each<[Error, string, object]>([
  [forbidden("Not your order."), "Not your order.", { code: "FORBIDDEN", retryable: false }],
  [stepUpRequired(), "Confirm with your second factor first.", { code: "STEP_UP_REQUIRED", retryable: false }],
  [rateLimited(1_500), "Too many attempts. Try again later.", { code: "RATE_LIMITED", retryable: true, retryAfterMs: 1_500 }],
  [new GraphQLError("No such thing.", { extensions: { code: "NOT_FOUND", internalId: 7 } }), "No such thing.", { code: "NOT_FOUND", retryable: false }],
])("%s reaches the client with its message and code, and nothing else", async (fault, message, extensions) => {
  const { body } = await faultShown(fault);
  expect(body.errors).toEqual([{ message, path: ["fault"], extensions: { ...extensions, correlationId: body.extensions["correlationId"] } }]);
});

test("a subgraph that cannot be reached is DOWNSTREAM_UNAVAILABLE and may be tried again; the rest of the answer stands", async () => {
  tiny.controls.peopleIsDown = true;
  const { body, text } = await tiny.ask(`{ product(id: "1") { name seller { id } } seller(id: "s1") { displayName } }`);
  tiny.controls.peopleIsDown = false;
  expect(body.data).toEqual({ product: { name: "Product 1", seller: { id: "s1" } }, seller: null });
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: "DOWNSTREAM_UNAVAILABLE", retryable: true, retryAfterMs: 1_000 });
  expect(text).not.toMatch(/10\.0\.0\.7|ECONNREFUSED|people/);
  expect(tiny.logged()).toContain("ECONNREFUSED");
});
