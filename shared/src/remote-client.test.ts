import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createSocketServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { callerTokenKeys } from "./caller-token.ts";
import { anonymous, type Caller } from "./caller.ts";
import { OperationError } from "./errors.ts";
import { logOpen } from "./log.ts";
import type { SubgraphPort, SubgraphRequest } from "./port.ts";
import { PortUnavailable, remotePort } from "./remote-client.ts";
import { remoteServe } from "./remote-server.ts";
import { secretsOf } from "./secrets.ts";

const keys = callerTokenKeys(secretsOf("a master secret of the test, long enough"));
const user: Caller = { ...anonymous, kind: "user", actor: "usr_1", memberships: [{ of: "sel_1", role: "SELLER_OWNER" }] };
const soonMs = () => Date.now() + 20_000;
const request = (differing: Partial<SubgraphRequest> = {}): SubgraphRequest =>
  ({ query: "query Q($a: Int) { a }", variables: { a: 1 }, operationName: "Q", caller: user, correlationId: "c-1", deadlineMs: soonMs(), ...differing });

const endings: (() => unknown)[] = [];
afterEach(async () => { for (const end of endings.splice(0).toReversed()) await end(); });

/** A port before something that listens at `url`. */
function portTo(url: string): SubgraphPort {
  const port = remotePort({ name: "shop", url, keys });
  endings.push(() => port.close());
  return port;
}
const listening = (server: Server): Promise<string> => new Promise((resolve) => {
  endings.push(() => { server.closeAllConnections(); server.close(); });
  server.listen(0, "127.0.0.1", () => { resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`); });
});
const portToHttp = async (answer: RequestListener) => portTo(await listening(createServer(answer)));
const rejectionOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);

/** Where nothing listens: a port that was free a moment ago. */
async function deserted(): Promise<string> {
  const socket = createSocketServer();
  await new Promise<void>((resolve) => { socket.listen(0, "127.0.0.1", resolve); });
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => { socket.close(resolve); });
  return `http://127.0.0.1:${port}`;
}

describe("a subgraph in another process", () => {
  test("is asked and answers as one in this process: 200 at once, each with its own caller", async () => {
    const inner: SubgraphPort = {
      name: "shop",
      execute: ({ query, variables, operationName, caller, correlationId, deadlineMs }) =>
        Promise.resolve({ data: { query, variables, operationName, caller, correlationId, deadlineMs }, extensions: { idempotency: { replayed: true } } }),
      close: () => Promise.resolve(),
    };
    const server = await remoteServe(inner, { port: 0, keys, log: logOpen({ name: "remote", level: "silent" }) });
    endings.push(() => server.close());
    const port = portTo(server.url);
    const requests = Array.from({ length: 200 }, (_, at) => request({ caller: { ...user, actor: `usr_${at}` }, correlationId: `c-${at}` }));
    const answers = await Promise.all(requests.map((each) => port.execute(each)));
    expect(answers).toEqual(requests.map((each) => ({ data: { ...each }, extensions: { idempotency: { replayed: true } } })));
  });

  test("is unavailable when nobody is there, and reachable again once somebody is", async () => {
    const url = await deserted();
    const port = portTo(url);
    const error = await rejectionOf(port.execute(request()));
    expect(error).toBeInstanceOf(PortUnavailable);
    expect((error as PortUnavailable).message).toBe("subgraph shop is unavailable: ECONNREFUSED");
    const server = createServer((_, response) => { response.end(`{"data":{"a":1}}`); });
    endings.push(() => { server.closeAllConnections(); server.close(); });
    await new Promise<void>((resolve) => { server.listen(Number(new URL(url).port), "127.0.0.1", resolve); });
    expect(await port.execute(request())).toEqual({ data: { a: 1 } });
  });

  test("is not asked twice when the connection breaks after the request was sent", async () => {
    let arrived = 0;
    const port = await portToHttp((incoming) => { arrived += 1; incoming.socket.destroy(); });
    expect(await rejectionOf(port.execute(request()))).toBeInstanceOf(PortUnavailable);
    expect(arrived).toBe(1);
  });

  test("is waited for until the deadline and no longer; the connection is then dropped", async () => {
    let isDropped = false;
    const port = await portToHttp((_, response) => { response.on("close", () => { isDropped = true; }); });
    const error = await rejectionOf(port.execute(request({ deadlineMs: Date.now() + 150 })));
    expect(error).toBeInstanceOf(OperationError);
    expect((error as OperationError).code).toBe("TIMEOUT");
    await expect.poll(() => isDropped, { timeout: 10_000 }).toBe(true);
  });

  test("is not asked at all once the deadline has passed", async () => {
    let arrived = 0;
    const port = await portToHttp((_, response) => { arrived += 1; response.end("{}"); });
    expect(await rejectionOf(port.execute(request({ deadlineMs: Date.now() - 1 })))).toMatchObject({ code: "TIMEOUT" });
    expect(arrived).toBe(0);
  });

  test.each<[string, number, string, string]>([
    ["refuses our context", 401, "{}", "it refused our caller context; do both have the same secret and time?"],
    ["fails", 500, `{"errors":[{"message":"Internal error."}]}`, "it answered 500"],
    ["answers something else", 200, `["hello"]`, "it answered something else than GraphQL"],
  ])("is unavailable when it %s", async (_, status, text, reason) => {
    const port = await portToHttp((__, response) => { response.writeHead(status).end(text); });
    expect(await rejectionOf(port.execute(request()))).toMatchObject({ name: "PortUnavailable", message: `subgraph shop is unavailable: ${reason}` });
  });

  test("is unavailable when its answer is no JSON", async () => {
    const port = await portToHttp((_, response) => { response.end("<html>"); });
    expect(await rejectionOf(port.execute(request()))).toBeInstanceOf(PortUnavailable);
  });

  test("refuses more than 512 requests waiting at once, and takes new ones when they are gone", async () => {
    const held: (() => void)[] = [];
    let isOpen = false;
    const port = await portToHttp((_, response) => {
      const answer = () => { response.end(`{"data":{}}`); };
      if (isOpen) answer(); else held.push(answer);
    });
    const waiting = Array.from({ length: 512 }, () => port.execute(request()));
    expect(await rejectionOf(port.execute(request()))).toMatchObject({ name: "PortUnavailable", message: expect.stringContaining("512 requests wait already") as string });
    await expect.poll(() => held.length, { timeout: 10_000 }).toBe(32);
    isOpen = true;
    for (const answer of held) answer();
    expect(await Promise.all(waiting)).toHaveLength(512);
    expect(await port.execute(request())).toEqual({ data: {} });
  });
});
