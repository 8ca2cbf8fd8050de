import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { apiSchemaOf } from "./contracts.ts";
import { operation, operationFiles, operationNames } from "./operations.ts";
import { schemaFolder } from "./subgraphs.ts";

const supergraphSdl = readFileSync(path.join(schemaFolder, "supergraph.graphql"), "utf8");
const [everybody, operators] = [buildSchema(apiSchemaOf(supergraphSdl)), buildSchema(apiSchemaOf(supergraphSdl, "operator"))];
/** What staff alone may ask. */
const ofStaff = ["approve-seller", "integrity-report", "trial-balance", "verify-ledger", "waiting-payouts"];

test.each(operationFiles())("the example %s can be asked", (name) => {
  expect(validate(ofStaff.includes(name) ? operators : everybody, parse(operation(name)))).toEqual([]);
});

test.each(operationFiles())("the example %s says what it is for, in its first line", (name) => {
  expect(operation(name)).toMatch(/^# [A-Z].+\.\n(query|mutation|subscription) [A-Z]\w+/);
});

test("no two examples have one name, for metrics tell them apart by it", () => {
  expect(operationNames()).toEqual([...new Set(operationNames())]);
});
