import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";

let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway({ corsOrigins: ["https://souk.example"] }); });
afterAll(() => tiny.gateway.close());

/** A request exactly as written: `fetch` adds headers of its own. */
const bare = (path: string, headers: Record<string, string>, body?: string) => new Promise<number>((resolve, reject) => {
  const sent = httpRequest(tiny.url + path, { method: body === undefined ? "GET" : "POST", headers }, (response) => { response.resume(); resolve(response.statusCode ?? 0); });
  sent.on("error", reject).end(body);
});
const typename = `/graphql?query=${encodeURIComponent("{ __typename }")}`;

describe("a foreign page cannot make a browser ask:", () => {
  test.each<[string, string, Record<string, string>, string | undefined]>([
    ["a plain form", "/graphql", { "content-type": "application/x-www-form-urlencoded" }, "query=%7B__typename%7D"],
    ["a form of plain text", "/graphql", { "content-type": "text/plain" }, `{"query":"{ __typename }"}`],
    ["an upload", "/graphql", { "content-type": "multipart/form-data; boundary=x" }, "--x--"],
    ["a link", typename, {}, undefined],
    ["an image", typename, { "sec-fetch-mode": "no-cors", "sec-fetch-site": "cross-site" }, undefined],
    ["a script of its own", typename, { "sec-fetch-mode": "cors", "sec-fetch-site": "cross-site", origin: "https://evil.example" }, undefined],
    ["a script in an old browser", typename, { "sec-fetch-mode": "cors", origin: "https://evil.example" }, undefined],
  ])("%s is refused", async (_, path, headers, body) => {
    expect([400, 415]).toContain(await bare(path, headers, body));
  });

  test.each<[string, Record<string, string>]>([
    ["a page of ours", { "sec-fetch-mode": "cors", "sec-fetch-site": "same-origin" }],
    ["a client that sends the header which forces a preflight", { "apollo-require-preflight": "1", origin: "https://evil.example" }],
  ])("%s is answered", async (_, headers) => { expect(await bare(typename, headers)).toBe(200); });
});

test("a mutation by GET is refused with 405", async () => {
  const path = `/graphql?query=${encodeURIComponent(`mutation { pay(idempotencyKey: "get", minor: 1) }`)}`;
  expect(await bare(path, { "apollo-require-preflight": "1" })).toBe(405);
  expect(tiny.controls.paid.has("get")).toBe(false);
});

describe("pages of other origins", () => {
  const preflight = async (gateway: TinyGateway, origin: string) =>
    (await fetch(`${gateway.url}/graphql`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } })).headers.get("access-control-allow-origin");

  test("may call when they are configured, and only then", async () => {
    expect(await preflight(tiny, "https://souk.example")).toBe("https://souk.example");
    expect(await preflight(tiny, "https://evil.example")).toBeNull();
  });

  test("may not call by default", async () => {
    const usual = await tinyGateway();
    expect(await preflight(usual, "https://souk.example")).toBeNull();
    await usual.gateway.close();
  });
});

describe("a deadline", () => {
  test("ends the wait with TIMEOUT, which may be tried again", async () => {
    const { body } = await tiny.ask("{ gate }", { headers: { "x-deadline-ms": "40" } });
    expect(body.data).toEqual({ gate: null });
    expect(body.errors?.[0]).toMatchObject({ message: "This took too long.", extensions: { code: "TIMEOUT", retryable: true } });
  });

  test("is passed on, at most the default however much is asked for", async () => {
    const before = Date.now();
    await tiny.ask("{ product(id: 1) { id } }", { headers: { "x-deadline-ms": "99999999" } });
    const passed = tiny.controls.asked.at(-1)?.deadlineMs ?? 0;
    expect(passed).toBeGreaterThanOrEqual(before + 10_000);
    expect(passed).toBeLessThanOrEqual(Date.now() + 10_000);
  });

  test.each(["0", "-5", "soon", "1.5"])("of %s is bad input", async (header) => {
    const { status, body } = await tiny.ask("{ __typename }", { headers: { "x-deadline-ms": header } });
    expect([status, body.errors?.[0]?.extensions["code"]]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

describe("behind our own load balancer", () => {
  test("a client that writes X-Forwarded-For itself has the address that the balancer saw, whatever it wrote", async () => {
    const addresses: string[] = [];
    const behind = await tinyGateway({ isBehindProxy: true, callerOf: (_, address) => { addresses.push(address); return Promise.resolve(anonymous); } });
    await behind.ask("{ __typename }", { headers: { "x-forwarded-for": "198.51.100.1, 203.0.113.7" } });
    await behind.ask("{ __typename }", { headers: { "x-forwarded-for": "198.51.100.2, 203.0.113.7" } });
    await behind.gateway.close();
    expect(addresses).toEqual(["203.0.113.7", "203.0.113.7"]);
  });

  test("and without one, nobody has another address by writing it", async () => {
    const addresses: string[] = [];
    const bareEdge = await tinyGateway({ callerOf: (_, address) => { addresses.push(address); return Promise.resolve(anonymous); } });
    await bareEdge.ask("{ __typename }", { headers: { "x-forwarded-for": "198.51.100.1" } });
    await bareEdge.gateway.close();
    expect(addresses).toEqual(["127.0.0.1"]);
  });
});
