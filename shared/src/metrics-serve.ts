import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "./log.ts";
import type { Metrics } from "./metrics.ts";

const requestTimeoutMs = 5_000;      // Prometheus sends one line

/** Metrics on a port of their own, so that they never pass the graph's edge. */
export interface MetricsServer {
  /** Such as `http://127.0.0.1:4090/metrics`. */
  readonly url: string;
  /** Ends at once: a scrape cut off is a gap in a curve. Repeatable. */
  close(): Promise<void>;
}

async function answer(metrics: Metrics, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.split("?", 1)[0] !== "/metrics") return void response.writeHead(404).end();
  if (request.method !== "GET") return void response.writeHead(405, { allow: "GET" }).end();
  const text = await metrics.text();
  response.writeHead(200, { "content-type": metrics.contentType }).end(text);
}

/** Serves `GET /metrics`; port 0 takes any that is free. @throws Error EADDRINUSE if the port is taken */
export async function metricsServe({ metrics, port, host, log }: {
  readonly metrics: Metrics; readonly port: number; readonly host: string; readonly log: Logger;
}): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    answer(metrics, request, response).catch((error: unknown) => {
      log.warn({ err: error }, "the metrics could not be read");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(port, host);
  await once(server, "listening");
  const { address, family, port: taken } = server.address() as AddressInfo;
  let closed: Promise<unknown> | undefined;
  const close = () => {
    const ended = once(server, "close");
    server.close();
    server.closeAllConnections();
    return ended;
  };
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}/metrics`,
    close: async () => void (await (closed ??= close())),
  };
}
