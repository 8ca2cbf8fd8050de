import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { anonymous } from "@souk/shared/caller";
import { ratesOpen } from "@souk/shared/rates";
import { gatewayOpen } from "@souk/gateway/server";
import { tinyGraph } from "@souk/gateway/testing/tiny-graph";

/** Messages of a measured server to the process that loads it. */
export type Served = { readonly url: string } | { readonly cpuMicros: number };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const page = { data: { products: { edges: Array.from({ length: 20 }, (_, at) => ({ node: { name: `Product ${at}`, seller: { displayName: `Seller s${at % 5}` } } })) } } };

/** The least that any server does with such a request: read it, parse it, write the answer as JSON. */
async function plainServed(): Promise<string> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      JSON.parse(body);
      response.setHeader("content-type", "application/json").end(JSON.stringify(page));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function gatewayServed(): Promise<string> {
  const { supergraphSdl, ports } = tinyGraph();
  const gateway = await gatewayOpen({
    supergraphSdl, ports, contracts: ["public"], log: pino({ level: "silent" }), introspection: "everybody",
    callerOf: () => Promise.resolve(anonymous),
    rates: ratesOpen(), budgets: () => ({ key: "bench", capacity: 1e12, restorePerSecond: 1e9 }),      // charged as always, never empty
  });
  return gateway.listen(0);
}

const url = await (process.argv[2] === "gateway" ? gatewayServed() : plainServed());
const tell = (served: Served) => process.send?.(served);
process.on("message", () => { const { user, system } = process.cpuUsage(); tell({ cpuMicros: user + system }); });
process.on("disconnect", () => { process.exit(0); });
tell({ url });
