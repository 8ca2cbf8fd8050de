import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { accountsUnderTest } from "@souk/test/accounts";
import { testSecret } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";

const startsWithinMs = 60_000;      // a whole process, on a machine that runs other tests beside it

/** Runs `souk admin grant` in a process of its own on the test's database. */
async function granted({ adminUrl }: TestDatabase, email: string): Promise<{ readonly code: number; readonly said: string | undefined }> {
  const child = spawn(process.execPath, ["--import", "tsx/esm", path.join(import.meta.dirname, "souk.ts"), "admin", "grant", email], {
    env: { PATH: process.env["PATH"], DATABASE_URL: adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret }, stdio: ["ignore", "pipe", "inherit"] });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, "exit") as Promise<[number]>]);
  return { code, said: out.trimEnd().split("\n").at(-1) };
}

test("souk admin grant makes an administrator of whoever has the address", async ({ scratch }) => {
  const { registerVerified } = await accountsUnderTest(scratch);
  const { email } = await registerVerified("alma");
  expect(await granted(scratch, email)).toEqual({ code: 0, said: `${email} is an administrator now.` });
}, startsWithinMs);
