import { describe, expect, test, vi } from "vitest";
import { bornAt, commandOf, isServerCommand, serverEnvironment } from "./platform.ts";

describe("what the server's programs see of our environment", () => {
  test("is neither a secret nor a variable that changes what PostgreSQL does", () => {
    vi.stubEnv("STRIPE_SECRET_KEY", "sk_live_planted");
    vi.stubEnv("PGDATA", "elsewhere");
    const seen = serverEnvironment();
    vi.unstubAllEnvs();
    expect(seen["PATH"]).toBe(process.env["PATH"]);
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["STRIPE_SECRET_KEY"]));
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["PGDATA"]));
  });
});

describe("a process", () => {
  test("is known by its number and birth, and by its command line", async () => {
    const birth = await bornAt(process.pid);
    expect(birth).toMatch(/^\w+$/);
    expect(await bornAt(process.pid)).toBe(birth);
    expect(await commandOf(process.pid)).toContain("node");
    expect(await bornAt(2 ** 30)).toBeUndefined();
    expect(await commandOf(2 ** 30)).not.toContain("node");
  });

  test("is taken for the server of a folder only by that very folder", (ctx) => {
    if (process.platform === "win32") ctx.skip("Windows tells the program only");
    expect(isServerCommand("/x/bin/postgres -D /a/postgres -c port=1 ", "/a/postgres")).toBe(true);
    expect(isServerCommand("/x/bin/postgres -D /a/postgres\n", "/a/postgres")).toBe(true);
    expect(isServerCommand("/x/bin/postgres -D /a/postgres.old -c port=1 ", "/a/postgres")).toBe(false);
    expect(isServerCommand("sleep /a/postgres ", "/b/postgres")).toBe(false);
  });
});
