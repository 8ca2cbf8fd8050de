import { mkdtemp, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphClient } from "@souk/gateway/demo/graph-client";
import { demoPassword } from "@souk/gateway/demo/people";
import { operation } from "@souk/schema/operations";
import { isRedisHere, redisServer } from "@souk/shared/testing/redis-server";
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

async function deskOfAda(url: string): Promise<unknown> {
  const graph = graphClient(url);
  const { sessionCreate } = await graph.tell<{ sessionCreate: { accessToken: string } }>(
    operation("sign-in"), { input: { email: "ada@souk.example", password: demoPassword } });
  return graph.as(sessionCreate.accessToken).tell(operation("my-desk"));
}

describe("`pnpm start` on a machine with nothing configured", () => {
  let folder = "";
  let first: StartedProcess;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "souk-start-"));
    first = await processStart({ SOUK_DATA: folder, PORT: "0" });
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
    const metrics = await (await fetch(first.said("metrics"))).text();
    expect(metrics).toMatch(/souk_operation_duration_seconds_count\{operation="MyDesk",code="ok"\} [1-9]/);
    expect(metrics).toMatch(/souk_jobs_total\{task="conversations.mailSend",outcome="done"\} 5/);
    expect(metrics).toMatch(/souk_cache_reads_total\{outcome="miss"\} [1-9]/);
    expect(metrics).toMatch(/souk_consumer_lag_events\{consumer="conversations",producer="trust"\} 0/);
  });

  test("started twice attaches; the first leaves at Ctrl-C and the second goes on; the last stops the database", async () => {
    const second = await processStart({ SOUK_DATA: folder, PORT: "0" });
    expect(second.said("database")).toMatch(/\(attached\)/);
    expect(sandboxUrlOf(second)).toBe(sandboxUrlOf(first));
    expect(await first.end("SIGINT")).toBe(0);
    expect(first.printed()).toMatch(/Stopped\.\n$/);
    expect(await deskOfAda(graphUrlOf(second))).toMatchObject({ me: { displayName: "Ada" } });
    await until("the second runs the payment sandbox", () => isSandboxThere(sandboxUrlOf(second)));
    expect(await second.end("SIGTERM")).toBe(0);
    expect(await isSandboxThere(sandboxUrlOf(second))).toBe(false);
    expect(await answers(databasePortOf(second))).toBe(false);
  });

  test("killed with -9 and started again goes on where it was", async () => {
    const killed = await processStart({ SOUK_DATA: folder, PORT: "0" });
    expect(await killed.end("SIGKILL")).toBeNull();
    const again = await processStart({ SOUK_DATA: folder, PORT: "0" });
    expect(again.said("database")).toMatch(/\(attached\)/);
    expect(again.printed()).not.toMatch(/loading the demo market/);
    expect(await deskOfAda(graphUrlOf(again))).toMatchObject({ me: { displayName: "Ada" } });
    expect(await again.end("SIGINT")).toBe(0);
    await until("the database has stopped", async () => !(await answers(databasePortOf(again))));
  });

  test.runIf(isRedisHere("a start with Redis"))("uses the Redis it is given, and goes on when that dies", async () => {
    const redis = await redisServer();
    const started = await processStart({ SOUK_DATA: folder, PORT: "0", REDIS_URL: redis.url });
    expect(started.said("cache")).toMatch(/Redis/);
    expect(await deskOfAda(graphUrlOf(started))).toMatchObject({ me: { displayName: "Ada" } });
    await redis.kill();
    expect(await deskOfAda(graphUrlOf(started))).toMatchObject({ me: { displayName: "Ada" } });
    expect(await started.end("SIGINT")).toBe(0);
  });
});
