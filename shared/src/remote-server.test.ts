import { request as httpRequest, Agent } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { callerTokenHeader, callerTokenKeys, callerTokenSign } from "./caller-token.ts";
import { anonymous, type Caller } from "./caller.ts";
import { logOpen } from "./log.ts";
import type { SubgraphPort, SubgraphRequest } from "./port.ts";
import { remoteServe, type RemoteServer, type RemoteServerOptions } from "./remote-server.ts";
import { secretsOf } from "./secrets.ts";

const keys = callerTokenKeys(secretsOf("a master secret of the test, long enough"));
const log = logOpen({ name: "remote", level: "silent" });
const user: Caller = { ...anonymous, kind: "user", actor: "usr_1" };

const opened: RemoteServer[] = [];
afterEach(async () => { await Promise.all(opened.splice(0).map((server) => server.close())); });

/** A subgraph that answers what it was asked, when it may. */
async function serve(options: Partial<RemoteServerOptions> = {}, mayAnswer: Promise<unknown> = Promise.resolve()) {
  const asked: SubgraphRequest[] = [];
  const port: SubgraphPort = {
    name: "shop",
    async execute(request) {
      asked.push(request);
      await mayAnswer;
      if (request.query === "fault") throw new Error("the disk of the shop is on fire");
      return { data: { query: request.query } };
    },
    close: () => Promise.resolve(),
  };
  const server = await remoteServe(port, { port: 0, keys, log, ...options });
  opened.push(server);
  return { server, asked };
}

interface Post { readonly body?: string; readonly token?: string; readonly type?: string }
const bodyOf = (query: string) => JSON.stringify({ query, variables: { a: 1 }, operationName: "Q" });
const signed = (body: string, audience = "shop") =>
  callerTokenSign(keys, { caller: user, audience, body, nowMs: Date.now(), correlationId: "c-1", deadlineMs: 7 });
const post = ({ url }: RemoteServer, { body = bodyOf("{ a }"), token, type = "application/json" }: Post) =>
  fetch(`${url}/graphql`, { method: "POST", body, headers: { "content-type": type, ...(token ? { [callerTokenHeader]: token } : {}) } });

describe("a served subgraph", () => {
  test("hands on what was signed: who asks, until when, under which id", async () => {
    const { server, asked } = await serve();
    const response = await post(server, { token: signed(bodyOf("{ a }")) });
    expect([response.status, await response.json()]).toEqual([200, { data: { query: "{ a }" } }]);
    expect(asked).toEqual([{ query: "{ a }", variables: { a: 1 }, operationName: "Q", caller: user, deadlineMs: 7, correlationId: "c-1" }]);
  });

  test.each<[string, Post]>([
    ["without a context", {}],
    ["for its own schema, without a context", { body: bodyOf("{ _service { sdl } }") }],
    ["with a context for another body", { token: signed(bodyOf("{ b }")) }],
    ["with a context for another subgraph", { token: signed(bodyOf("{ a }"), "bank") }],
    ["with a body that is no JSON", { body: "{{{{" }],
  ])("refuses a request %s", async (_, sent) => {
    const { server, asked } = await serve();
    const response = await post(server, sent);
    expect([response.status, await response.json()]).toEqual([401, { errors: [{ message: "A signed caller context is required.", extensions: { code: "UNAUTHENTICATED" } }] }]);
    expect(asked).toEqual([]);
  });

  test("answers a failure without its words", async () => {
    const { server } = await serve();
    const response = await post(server, { body: bodyOf("fault"), token: signed(bodyOf("fault")) });
    expect([response.status, await response.text()]).toEqual([500, `{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL"}}]}`]);
  });

  test("takes nothing but JSON, and no body above 4 MB", async () => {
    const { server, asked } = await serve();
    expect((await post(server, { type: "text/plain", token: signed(bodyOf("{ a }")) })).status).toBe(415);
    const large = bodyOf("x".repeat(4_000_001));
    expect((await post(server, { body: large, token: signed(large) })).status).toBe(413);
    expect(asked).toEqual([]);
  });

  test("says to whoever asks that it lives", async () => {
    const { server } = await serve();
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: "ok" });
  });
});

test("a subgraph listens on loopback, and elsewhere only where the network is said to be private", async () => {
  await expect(serve({ host: "0.0.0.0" })).rejects.toThrow("listens on loopback only, not on 0.0.0.0");
  await expect(serve({ host: "127.0.0.1.example.org" })).rejects.toThrow("listens on loopback only");
  const { server } = await serve({ host: "0.0.0.0", isNetworkPrivate: true });
  expect((await fetch(`http://127.0.0.1:${new URL(server.url).port}/health`)).status).toBe(200);
});

describe("closing a served subgraph", () => {
  test("lets an answer under way end, and accepts nothing new", async () => {
    let answer: (() => void) | undefined;
    const { server, asked } = await serve({}, new Promise<void>((resolve) => { answer = resolve; }));
    const body = bodyOf("{ a }");
    const agent = new Agent({ keepAlive: true });
    const underWay = new Promise<string | undefined>((resolve, reject) => {
      httpRequest(`${server.url}/graphql`, { method: "POST", agent, headers: { "content-type": "application/json", [callerTokenHeader]: signed(body) } }, (response) => {
        response.resume().on("end", () => { resolve(`${response.statusCode} ${response.headers.connection}`); });
      }).on("error", reject).end(body);
    });
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
    const closing = server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow("fetch failed");
    answer?.();
    expect(await underWay).toBe("200 close");
    await closing;
    agent.destroy();
  });

  test("waits for an answer that does not come no longer than its drain", async () => {
    const { server, asked } = await serve({ drainMs: 50 }, new Promise(() => {}));
    const lost = post(server, { token: signed(bodyOf("{ a }")) }).catch((error: unknown) => error);
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
    await server.close();
    expect(await lost).toBeInstanceOf(Error);
  });
});
