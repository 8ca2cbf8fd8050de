import { mkdtemp, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey, graphClient, type GraphClient } from "@souk/gateway/demo/graph-client";
import { demoLast, demoPassword } from "@souk/gateway/demo/people";
import { operation } from "@souk/schema/operations";
import { isRedisHere, redisServer, type RedisServer } from "@souk/shared/testing/redis-server";
import { processStart, type StartedProcess } from "../started-process.ts";
import { until } from "../until.ts";

/** True if something accepts connections there. */
const answers = (port: number) => new Promise<boolean>((resolve) => {
  const socket = createConnection({ port, host: "127.0.0.1" }, () => { socket.destroy(); resolve(true); });
  socket.on("error", () => resolve(false));
});
const databasePortOf = (started: StartedProcess) => Number(/port (\d+)/.exec(started.said("database"))?.[1]);
/** Where the payment sandbox is; asked without a key it refuses, and is there. */
const sandboxUrlOf = (started: StartedProcess) => /^sandbox at (http:\S+) \(nobody's money\)$/.exec(started.said("payments"))?.[1] ?? "none";
const isSandboxThere = async (url: string) => (await fetch(`${url}/v1/balance`).catch(() => undefined))?.status === 401;
const graphUrlOf = (started: StartedProcess) => started.said("graph").replace("/graphql", "");

async function asDemo(url: string, name: string): Promise<GraphClient> {
  const graph = graphClient(url);
  const { sessionCreate } = await graph.tell<{ sessionCreate: { accessToken: string } }>(
    operation("sign-in"), { input: { email: `${name}@souk.example`, password: demoPassword } });
  return graph.as(sessionCreate.accessToken);
}
const deskOfAda = async (url: string): Promise<unknown> => (await asDemo(url, "ada")).tell(operation("my-desk"));

/** The last shop of the demo market is there: later starts leave the market as it is, and have the machine for themselves. `demo-market.test.ts` has a full one. */
async function marketClosed(url: string): Promise<void> {
  const { sellerOpen } = await (await asDemo(url, "ben")).tell<{ sellerOpen: { userErrors: unknown[] } }>(operation("open-seller"), { input: { ...demoLast.seller, idempotencyKey: freshKey() } });
  expect(sellerOpen.userErrors).toEqual([]);
}

describe("`pnpm start` on a machine with nothing configured", () => {
  let folder = "";
  let first: StartedProcess, second: StartedProcess;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "souk-start-"));
    first = await processStart({ SOUK_DATA: folder, PORT: "0" });
    await marketClosed(graphUrlOf(first));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("creates its database, loads the demo market, and says where to look", async () => {
    expect(first.printed()).toMatch(/loaded 5 people, 2 sellers, \d+ categories, \d+ listings/);
    expect(first.said("database")).toMatch(/embedded PostgreSQL .* \(created\)/);
    expect(await deskOfAda(graphUrlOf(first))).toMatchObject({ me: { displayName: "Ada", sellers: [{ seller: { state: "ACTIVE" } }] } });
    for (const page of ["/explorer", "/mails", "/.well-known/jwks.json", "/ready"]) expect((await fetch(graphUrlOf(first) + page)).status).toBe(200);
  });

  test("starts a payment sandbox, which tells it what happens there", async () => {
    expect(await isSandboxThere(sandboxUrlOf(first))).toBe(true);
    expect((await fetch(`${graphUrlOf(first)}/webhooks/stripe`, { method: "POST", body: "{}", headers: { "stripe-signature": "t=1,v1=00" } })).status).toBe(400);
  });

  test("measures what it does on a port of its own", async () => {
    const read = async () => (await fetch(first.said("metrics"))).text();
    const metrics = await read();
    expect(metrics).toMatch(/souk_operation_duration_seconds_count\{operation="MyDesk",code="ok"\} [1-9]/);
    expect(Number(/souk_jobs_total\{task="conversations.mailSend",outcome="done"\} (\d+)/.exec(metrics)?.[1])).toBeGreaterThanOrEqual(5);      // more come while the market fills
    expect(metrics).toMatch(/souk_cache_reads_total\{outcome="miss"\} [1-9]/);
    await until("what happened in trust has been read", async () => /souk_consumer_lag_events\{consumer="conversations",producer="trust"\} 0/.test(await read()));
  });

  test("started twice attaches; the first leaves at Ctrl-C and the second goes on", async () => {
    second = await processStart({ SOUK_DATA: folder, PORT: "0" });
    expect(second.said("database")).toMatch(/\(attached\)/);
    expect(sandboxUrlOf(second)).toBe(sandboxUrlOf(first));
    expect(await first.end("SIGINT")).toBe(0);
    expect(first.printed()).toMatch(/Stopped\.\n$/);
    expect(await deskOfAda(graphUrlOf(second))).toMatchObject({ me: { displayName: "Ada" } });
    await until("the second runs the payment sandbox", () => isSandboxThere(sandboxUrlOf(second)));
  });

  const hasRedis = isRedisHere("a start with Redis");
  let redis: RedisServer | undefined;
  let again: StartedProcess;
  test("killed with -9 and started again goes on where it was", async () => {
    redis = hasRedis ? await redisServer() : undefined;
    expect(await second.end("SIGKILL")).toBeNull();
    again = await processStart({ SOUK_DATA: folder, PORT: "0", ...(redis ? { REDIS_URL: redis.url } : {}) });
    expect(again.said("database")).toMatch(/\(attached\)/);
    expect(again.printed()).not.toMatch(/loading the demo market/);
    expect(await deskOfAda(graphUrlOf(again))).toMatchObject({ me: { displayName: "Ada" } });
  });

  test.runIf(hasRedis)("uses the Redis it is given, and goes on when that dies", async () => {
    expect(again.said("cache")).toMatch(/Redis/);
    expect(await deskOfAda(graphUrlOf(again))).toMatchObject({ me: { displayName: "Ada" } });
    await redis!.kill();
    expect(await deskOfAda(graphUrlOf(again))).toMatchObject({ me: { displayName: "Ada" } });
  });

  test("left by the last one, after all that, the payment sandbox and the database stop", async () => {
    expect(await again.end("SIGTERM")).toBe(0);
    expect(await isSandboxThere(sandboxUrlOf(again))).toBe(false);
    await until("the database has stopped", async () => !(await answers(databasePortOf(again))));
  });
});
