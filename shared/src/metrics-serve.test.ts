import { expect, onTestFinished, test } from "vitest";
import { logOpen } from "./log.ts";
import { metricsOpen, type Metrics } from "./metrics.ts";
import { metricsServe } from "./metrics-serve.ts";

const log = logOpen({ level: "silent", name: "test" });

async function serve(metrics: Metrics = metricsOpen({ onError: () => {} })) {
  const server = await metricsServe({ metrics, port: 0, host: "127.0.0.1", log });
  onTestFinished(server.close);
  return server;
}

test("Prometheus reads the metrics at /metrics", async () => {
  const { url } = await serve();
  const answer = await fetch(url);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  expect(await answer.text()).toMatch(/^nodejs_eventloop_lag_seconds /m);
});

test("nothing else is there, and nothing can be sent", async () => {
  const { url } = await serve();
  expect((await fetch(new URL("/", url))).status).toBe(404);
  expect((await fetch(new URL("/metrics/x", url))).status).toBe(404);
  expect((await fetch(url, { method: "POST", body: "x" })).status).toBe(405);
});

test("metrics that cannot be read answer 500, and the server lives on", async () => {
  const metrics = metricsOpen({ onError: () => {} });
  let isBroken = true;
  const { url } = await serve({ ...metrics, text: () => (isBroken ? Promise.reject(new Error("broken")) : metrics.text()) });
  expect((await fetch(url)).status).toBe(500);
  isBroken = false;
  expect((await fetch(url)).status).toBe(200);
});

test("a taken port is refused", async () => {
  const { url } = await serve();
  await expect(metricsServe({ metrics: metricsOpen({ onError: () => {} }), port: Number(new URL(url).port), host: "127.0.0.1", log })).rejects.toThrow(/EADDRINUSE/);
});

test("closing frees the port, also twice", async () => {
  const { url, close } = await serve();
  await (await fetch(url)).text();
  await Promise.all([close(), close()]);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
