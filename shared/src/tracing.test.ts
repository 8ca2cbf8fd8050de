import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { span, traceHeaders, tracingOpen, withTrace } from "./tracing.ts";

interface SentSpan {
  readonly name: string; readonly traceId: string; readonly spanId: string; readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
  readonly status: { readonly code?: number; readonly message?: string };
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: unknown }[] };
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

/** A collector: what OTLP over HTTP brings, at the path where it belongs. */
async function collector() {
  const exports: { path: string; body: Export }[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      exports.push({ path: request.url ?? "", body: body as Export });
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, exports,
    spans: () => exports.flatMap(({ body }) => body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))),
  };
}

const attributesOf = (sent: SentSpan | undefined) => Object.fromEntries((sent?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]));

describe("with an endpoint", () => {
  test("spans reach the collector, one within the other, each with the correlation id", async () => {
    const { endpoint, exports, spans } = await collector();
    const tracing = await tracingOpen({ endpoint: `${endpoint}/`, name: "souk gateway", onError: (message) => { throw new Error(message); } });
    const answer = await span("operation", { correlationId: "req-12345678", operation: "ListingPage" }, () =>
      span("subgraph", { subgraph: "catalog", rows: 20, missing: undefined }, () => Promise.resolve("answer")));
    await tracing.close();
    expect(answer).toBe("answer");
    expect(exports.map(({ path }) => path)).toEqual(["/v1/traces"]);
    expect(exports[0]?.body.resourceSpans[0]?.resource.attributes).toContainEqual({ key: "service.name", value: { stringValue: "souk gateway" } });
    const [outer, inner] = ["operation", "subgraph"].map((name) => spans().find((sent) => sent.name === name));
    expect(inner).toMatchObject({ traceId: outer?.traceId, parentSpanId: outer?.spanId });
    expect(attributesOf(outer)).toEqual({ operation: "ListingPage", "souk.correlation_id": "req-12345678" });
    expect(attributesOf(inner)).toEqual({ subgraph: "catalog", rows: 20, "souk.correlation_id": "req-12345678" });
  });

  test("a failure is noted without its secrets, and thrown on", async () => {
    const { endpoint, exports, spans } = await collector();
    const tracing = await tracingOpen({ endpoint, name: "souk", onError: (message) => { throw new Error(message); } });
    const failure = new RangeError("no answer from redis://:planted@cache");
    await expect(span("read", {}, () => Promise.reject(failure))).rejects.toBe(failure);
    await expect(span("read at once", {}, () => { throw failure; })).rejects.toBe(failure);
    await tracing.close();
    expect(spans().map(({ status }) => status)).toEqual([2, 2].map((code) => ({ code, message: "no answer from redis://:…@cache" })));
    expect(JSON.stringify(exports)).not.toContain("planted");
    expect(JSON.stringify(exports)).toContain("RangeError");
  });

  test("a trace goes on in the called process", async () => {
    const { endpoint, spans } = await collector();
    const tracing = await tracingOpen({ endpoint, name: "souk", onError: (message) => { throw new Error(message); } });
    const headers = await span("caller", {}, () => traceHeaders());
    await withTrace(headers, () => span("called", {}, () => 0));
    await tracing.close();
    const [caller, called] = ["caller", "called"].map((name) => spans().find((sent) => sent.name === name));
    expect(headers["traceparent"]).toBe(`00-${caller?.traceId}-${caller?.spanId}-01`);
    expect(called).toMatchObject({ traceId: caller?.traceId, parentSpanId: caller?.spanId });
  });

  test("a collector that refuses costs the spans, not the work", async () => {
    const server = createServer((request, response) => { request.resume(); response.writeHead(400).end(); });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => { server.closeAllConnections(); server.close(); });
    const told: string[] = [];
    const tracing = await tracingOpen({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, name: "souk", onError: (message) => void told.push(message) });
    expect(await span("work", {}, () => 7)).toBe(7);
    await tracing.close();
    await tracing.close();
    expect(told.length).toBeGreaterThan(0);
  });
});

describe("without an endpoint", () => {
  test("the work runs, its failure is thrown on, and no header is made", async () => {
    const tracing = await tracingOpen({ name: "souk", onError: (message) => { throw new Error(message); } });
    expect(await span("work", { correlationId: "req-12345678" }, () => traceHeaders())).toEqual({});
    await expect(span("work", {}, () => { throw new RangeError("no"); })).rejects.toThrow(RangeError);
    expect(withTrace({ traceparent: "x" }, () => 7)).toBe(7);
    await tracing.close();
  });

  test("the exporter is not even loaded", async () => {
    const program = `import { createRequire } from "node:module";
      import { span, tracingOpen } from ${JSON.stringify(new URL("tracing.ts", import.meta.url).href)};
      await (await tracingOpen({ name: "x", onError() {} })).close();
      await span("x", {}, () => 0);
      const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => /opentelemetry.(sdk|exporter|otlp)/.test(file));
      const before = loaded.length;
      await (await tracingOpen({ endpoint: "http://127.0.0.1:9", name: "x", onError() {} })).close();
      const after = Object.keys(createRequire(import.meta.url).cache).filter((file) => /opentelemetry.(sdk|exporter|otlp)/.test(file));
      console.log(JSON.stringify([before, after.length > 0]));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], { cwd: import.meta.dirname });
    expect(JSON.parse(stdout)).toEqual([0, true]);
  });
});
