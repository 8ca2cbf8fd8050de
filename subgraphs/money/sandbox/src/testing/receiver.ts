import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { EndpointSettings } from "../settings.ts";

/** A delivery as it came in. */
export interface Received { readonly path: string; readonly body: string; readonly headers: IncomingHttpHeaders; readonly event: { id: string; type: string; data: { object: { id: string } } } }

/** An HTTP server that takes in events. */
export interface Receiver {
  readonly url: string;
  readonly endpoints: EndpointSettings[];
  readonly received: Received[];
  /** The statuses of its next answers; 200 when they are used up. */
  readonly answers: number[];
  /** Waits until a delivery fits. @throws Error after ten seconds */
  until(fits: (received: Received) => boolean): Promise<Received>;
  /** The types of the snapshots about an object, in order of arrival. */
  typesOf(objectId: string): string[];
  close(): Promise<void>;
}

/** What signs the events of the tests. */
export const webhookSecret = "whsec_ofTheTestsAndNothingElse";

/** Listens on a free port. */
export async function receiverOpen(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => { body += part; }).on("end", () => {
      const status = answers.shift() ?? 200;
      if (status === 200) received.push({ path: request.url!, body, headers: request.headers, event: JSON.parse(body) as Received["event"] });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url, received, answers,
    endpoints: [{ url: `${url}/`, secret: webhookSecret, payload: "snapshot", events: ["*"] }, { url: `${url}/thin`, secret: webhookSecret, payload: "thin", events: ["*"] }],
    async until(fits) {
      for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(5)) {
        const found = received.find(fits);
        if (found) return found;
      }
      throw new Error(`no such event among ${received.map(({ event }) => event.type).join(", ")}`);
    },
    typesOf: (objectId) => received.filter(({ path, event }) => path === "/" && event.data.object.id === objectId).map(({ event }) => event.type),
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => { resolve(); }); }),
  };
}
