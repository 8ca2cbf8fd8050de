import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const program = `import { configPrint } from ${JSON.stringify(path.join(import.meta.dirname, "config-print.ts"))}; configPrint();`;

/** Runs the command in a process of its own, with this environment alone. */
async function printed(environment: Record<string, string>, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, "--", ...args], { env: { PATH: process.env["PATH"], ...environment } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit") as Promise<[number]>]);
  return { code, out, err };
}

test("prints the configuration with its secrets masked", async () => {
  const { code, out, err } = await printed({ PORT: "8080", DATABASE_URL: "postgres://souk:planted@db/souk", STRIPE_SECRET_KEY: "sk_test_planted1" }, "--role=worker");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^PORT +8080$/m);
  expect(out).toMatch(/^SOUK_ROLE +worker$/m);
  expect(out).toMatch(/^DATABASE_URL +postgres:\/\/souk:…@db\/souk$/m);
  expect(out).not.toContain("planted");
});

test("prints it all the same when it is faulty, with every fault, and ends with 1", async () => {
  const { code, out, err } = await printed({ PORT: "x", SOUK_MODE: "production", STRIPE_SECRET_KEY: "planted" });
  expect(code).toBe(1);
  expect(out).toMatch(/^HOST +127\.0\.0\.1 {2}\(not given\)$/m);
  expect(err).toMatch(/^The configuration has 7 faults:\n {2}PORT must be a whole number/m);
  expect(out + err).not.toContain("planted");
});
