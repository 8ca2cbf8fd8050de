import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SubgraphRequest, SubgraphResponse } from "@souk/shared/port";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";
import { logOpen } from "@souk/shared/log";
import { webhookPath, webhookRoute } from "./webhook-route.ts";

let tiny: TinyGateway;
const asked: SubgraphRequest[] = [];
const stored: SubgraphResponse = { data: { providerEventReceive: { eventRef: "evt_1" } } };
let answer: () => Promise<SubgraphResponse> = () => Promise.resolve(stored);
beforeAll(async () => {
  const money = { name: "money", execute: (one: SubgraphRequest) => { asked.push(one); return answer(); }, close: () => Promise.resolve() };
  tiny = await tinyGateway({}, ({ app }) => webhookRoute(app, money, logOpen({ name: "test", level: "silent" })));
});
afterAll(() => tiny.gateway.close());
beforeEach(() => { asked.length = 0; answer = () => Promise.resolve(stored); });

const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = { "stripe-signature": "t=1,v1=ab", "content-type": "application/json; charset=utf-8" }) => {
  const { status, headers: answered } = await fetch(tiny.url + webhookPath, { method: "POST", body, headers });
  return { status, retryAfter: answered.get("retry-after") };
};

describe("what the provider posts", () => {
  test("is passed on letter for letter, in the name of our own process, and answered without a word", async () => {
    const body = '{ "id":\n "evt_1", "é": "\\u0000 \u{1F9E2}" }\n';
    expect(await post(body)).toEqual({ status: 204, retryAfter: null });
    expect(asked).toMatchObject([{ variables: { input: { body, signature: "t=1,v1=ab" } }, caller: { kind: "service", actor: "service:gateway", roles: ["SERVICE"] } }]);
  });

  test("may be of any type and needs none of our headers", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json"]) expect((await post("{}", { "stripe-signature": "t=1", "content-type": type })).status).toBe(204);
  });

  test("is refused without a signature, before anybody is asked", async () => {
    expect(await post("{}", { "content-type": "application/json" })).toEqual({ status: 400, retryAfter: null });
    expect(asked).toEqual([]);
  });

  test("is refused with 400 when money does not believe it", async () => {
    answer = () => Promise.resolve({ data: { providerEventReceive: { eventRef: null } } });
    expect((await post("{}")).status).toBe(400);
  });

  test.each<[string, () => Promise<SubgraphResponse>]>([
    ["an error", () => Promise.resolve({ data: null, errors: [{ message: "no", extensions: { code: "INTERNAL" } } as never] })],
    ["nothing", () => Promise.resolve({})],
    ["a broken connection", () => Promise.reject(new Error("ECONNREFUSED"))],
  ])("is to be sent again when money answers %s", async (_, answered) => {
    answer = answered;
    expect(await post("{}")).toEqual({ status: 503, retryAfter: "5" });
  });

  test("is refused beyond 256 KB", async () => {
    expect((await post("x".repeat(262_144))).status).toBe(204);
    expect((await post("x".repeat(262_145))).status).toBe(413);
    expect(asked).toHaveLength(1);
  });

  test("is put off while 256 are under way, and taken again afterwards", async () => {
    let release = () => {};
    const held = new Promise<SubgraphResponse>((resolve) => { release = () => resolve(stored); });
    answer = () => held;
    const waiting = Array.from({ length: 256 }, () => new Promise<number>((resolve, reject) => {
      httpRequest(tiny.url + webhookPath, { method: "POST", headers: { "stripe-signature": "t=1" } }, (response) => { response.resume(); resolve(response.statusCode!); }).on("error", reject).end("{}");
    }));
    await expect.poll(() => asked.length).toBe(256);
    expect(await post("{}")).toEqual({ status: 503, retryAfter: "5" });
    release();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([204]));
    await expect.poll(async () => (await post("{}")).status).toBe(204);
  });
});
