import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isPortFree, portEnsure } from "./port.ts";
import { scratchFolder } from "./testing/scratch.ts";

describe("the port of the server", () => {
  test("stays the same while it is free, and changes when it is taken", async () => {
    const file = join(await scratchFolder(), "port");
    const port = await portEnsure(file);
    expect(await portEnsure(file)).toBe(port);
    const neighbour = createServer().listen(port, "127.0.0.1");
    onTestFinished(() => void neighbour.close());
    await once(neighbour, "listening");
    expect(await isPortFree(port)).toBe(false);
    const other = await portEnsure(file);
    expect(other).not.toBe(port);
    expect(await portEnsure(file)).toBe(other);
  });
});
