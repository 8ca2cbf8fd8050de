import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contractBefore } from "./recorded-contract.ts";
import { schemaFolder } from "./subgraphs.ts";

test.each([
  ["before its commit follows the last committed one", "third", ["second", "first"], "second"],
  ["after its commit follows the one before it", "second", ["second", "first"], "first"],
  ["that was never changed follows itself", "first", ["first"], "first"],
])("a contract %s", (_, current, versions, before) => {
  expect(contractBefore(current, versions)).toBe(before);
});

test("a contract without history is compared with its file", () => {
  expect(contractBefore("first", [])).toBe(readFileSync(path.join(schemaFolder, "public.graphql"), "utf8"));
});
