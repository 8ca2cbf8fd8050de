import { createServer } from "node:net";
import { expect, test } from "vitest";
import { listenWhereFree } from "./listen.ts";

/** Listens on a real port and says where. */
function listening() {
  const server = createServer();
  const listen = (port: number) => new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => { server.off("error", reject); resolve(String((server.address() as { port: number }).port)); });
  });
  return { listen, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

test("takes the next free port when nobody asked for this one", async () => {
  const first = listening();
  const port = Number(await first.listen(0));
  const second = listening();
  const taken = Number(await listenWhereFree(second.listen, port, false));
  expect(taken).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
});

test("refuses when the port that was asked for is taken", async () => {
  const first = listening();
  const port = Number(await first.listen(0));
  await expect(listenWhereFree(listening().listen, port, true)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.close();
});
