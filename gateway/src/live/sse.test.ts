import { request, type ClientRequest } from "node:http";
import fastify from "fastify";
import { parse } from "graphql";
import { describe, expect, onTestFinished, test } from "vitest";
import { until } from "@souk/test/until";
import type { Connection, Live } from "./live.ts";
import { sseServe } from "./sse.ts";
import type { Updates } from "./subscription.ts";

const document = parse("subscription { lampLit { n } }");

/** Streams over a real connection of which a test says when it is let in, and what it is sent. */
async function served(updates: () => Updates, letIn: Promise<void> = Promise.resolve()) {
  const here = { asked: 0, inside: 0, wereInside: 0 };
  const live: Pick<Live, "connect" | "begin"> = {
    async connect(contract) {
      here.asked += 1;
      await letIn;
      here.inside += 1;
      here.wereInside += 1;
      return { contract, leave() { here.inside -= 1; } } as Connection;
    },
    begin: async () => ({ document, run: updates }),
  };
  const app = fastify();
  sseServe(app, live, ["public"]);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  const asks = (): ClientRequest => {
    const asking = request(`${url}/graphql/stream`, { method: "POST", agent: false, headers: { "content-type": "application/json", accept: "text/event-stream" } });
    onTestFinished(() => void asking.destroy());
    asking.on("error", () => {}).end(JSON.stringify({ query: "subscription { lampLit { n } }" }));
    return asking;
  };
  const connections = () => new Promise<number>((resolve) => { app.server.getConnections((_, count) => { resolve(count); }); });
  return { here, asks, connections };
}

describe("a stream of server-sent events", () => {
  test("that is cut while its client is being let in holds no place among the connections", async () => {
    let letIn = () => {};
    const { here, asks, connections } = await served(async function* () {}, new Promise((resolve) => { letIn = resolve; }));
    const cut = asks();
    await until("it asks", () => here.asked === 1);
    cut.destroy();
    await until("its end has come to the server", async () => (await connections()) === 0);
    letIn();
    await until("it was let in, and left", () => here.wereInside === 1 && here.inside === 0);
    expect(here).toEqual({ asked: 1, wereInside: 1, inside: 0 });
  });

  test("to a client that takes nothing is held back, however small each update is, and ends with the connection", async () => {
    const [all, text] = [20_000, "x".repeat(4_000)];
    let drawn = 0;
    let hasEnded = false;
    async function* updates(): Updates {
      try {
        while (drawn < all) yield { data: { n: drawn++, text } };
      } finally {
        hasEnded = true;
      }
    }
    const { here, asks } = await served(updates);
    const frozen = asks();
    frozen.on("response", (response) => response.socket.pause());
    let before = -1;
    await until("no more is drawn", async () => {
      if (drawn > 0 && drawn === before) return true;
      before = drawn;
      await new Promise((resolve) => { setTimeout(resolve, 200); });
      return false;
    });
    expect(drawn).toBeLessThan(all);      // the kernel holds some megabytes of the eighty
    frozen.destroy();
    await until("it has ended", () => hasEnded && here.inside === 0);
  });
});
