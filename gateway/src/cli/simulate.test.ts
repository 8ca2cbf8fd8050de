import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

test("where there are no tests, as in an image, it says so and ends with 1", async () => {
  const program = `import { simulate } from ${JSON.stringify(path.join(import.meta.dirname, "simulate.ts"))}; await simulate({ orders: 1, seed: 1 }, "no/such/program.ts");`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, "exit") as Promise<[number]>]);
  expect([code, err]).toEqual([1, expect.stringContaining("is a part of the tests, and they are not here")]);
});
