import { connect } from "node:net";
import fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { bodiesInTime } from "./bodies-in-time.ts";

const enoughMs = 20_000;

/** A server with one patient route; answers what it says to a body of which half is sent, or that it hung up. */
async function halfSent(path: string): Promise<string> {
  const app = fastify();
  bodiesInTime(app, 20);
  app.post("/usual", async ({ body }) => body);
  app.post("/patient", { config: { arrivalMs: enoughMs } }, async ({ body }) => body);
  onTestFinished(() => app.close());
  const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  return new Promise((resolve) => {
    const socket = connect(Number(port), "127.0.0.1");
    let answer = "";
    socket.on("error", () => {}).on("close", () => resolve(answer || "hung up")).on("data", (chunk) => { answer += chunk.toString(); });
    socket.write(`POST ${path} HTTP/1.1\r\nhost: souk\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\ntr`);
    if (path === "/patient") setTimeout(() => socket.write("ue"), 60);      // well after the usual time
  });
}

test("a body that does not arrive in time ends the connection", async () => { expect(await halfSent("/usual")).toBe("hung up"); });
test("a route may wait longer", async () => { expect(await halfSent("/patient")).toContain("200 OK"); });
