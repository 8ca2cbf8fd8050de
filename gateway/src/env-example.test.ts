import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { envExample } from "@souk/shared/config-text";
import { envExampleFile } from "./env-example.ts";

test(".env.example is what the variables say; `node --import tsx gateway/src/env-example.ts` writes it anew", async () => {
  expect(await readFile(envExampleFile, "utf8")).toBe(envExample());
});
