import { Agent, request as httpRequest } from "node:http";
import { afterEach, expect, test } from "vitest";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";

let tiny: TinyGateway;
afterEach(() => { tiny.controls.open(); return tiny.gateway.close(); });

/** Waits until a fact holds, as long as the test may take. */
async function until(fact: () => boolean): Promise<void> {
  while (!fact()) await new Promise((resolve) => { setTimeout(resolve, 5); });
}
const gateAsked = () => tiny.controls.asked.some(({ query }) => query.includes("gate"));

test("ready while the subgraphs answer, and not while one does not; alive all the while", async () => {
  tiny = await tinyGateway();
  expect((await fetch(`${tiny.url}/ready`)).status).toBe(200);
  tiny.controls.peopleIsDown = true;
  expect((await fetch(`${tiny.url}/ready`)).status).toBe(503);
  expect((await fetch(`${tiny.url}/health`)).status).toBe(200);
});

test("an operation under way when the gateway closes is answered, its connection closed, and nothing new accepted", async () => {
  tiny = await tinyGateway();
  const agent = new Agent({ keepAlive: true });
  const answer = new Promise<{ text: string; connection: string | undefined }>((resolve, reject) => {
    const sent = httpRequest(`${tiny.url}/graphql`, { method: "POST", agent, headers: { "content-type": "application/json" } }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => { text += chunk.toString(); }).on("end", () => { resolve({ text, connection: response.headers.connection }); });
    });
    sent.on("error", reject).end(JSON.stringify({ query: "{ gate }" }));
  });
  await until(gateAsked);
  let isClosed = false;
  const closing = tiny.gateway.close().then(() => { isClosed = true; });
  await expect(fetch(`${tiny.url}/health`)).rejects.toThrow("fetch failed");
  expect(isClosed).toBe(false);
  tiny.controls.open();
  expect(await answer).toMatchObject({ text: expect.stringContaining(`"gate":"open"`) as string, connection: "close" });
  await closing;
  agent.destroy();
});

test("an operation that does not end holds the close up no longer than the drain", async () => {
  tiny = await tinyGateway({ drainMs: 50 });
  const answer = tiny.ask("{ gate }").catch((error: unknown) => error);
  await until(gateAsked);
  await tiny.gateway.close();
  expect(await answer).toBeInstanceOf(Error);
});
