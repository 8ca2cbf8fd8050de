import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, checkConstraintSql, diagram } from "@souk/shared/machine";
import { collectionMachine, type CollectionCommand, type CollectionState } from "./collection-states.ts";

test.each<[CollectionState, CollectionCommand[]]>([
  ["DRAFT", ["publish"]],
  ["PUBLISHED", ["unpublish"]],
])("a collection that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(collectionMachine, state)).toEqual(accepted);
});

test("the README's diagram and the database's states are the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(collectionMachine));
  expect(readFileSync(new URL("../../migrations/2026-11-21T0640_collections.sql", import.meta.url), "utf8")).toContain(checkConstraintSql(collectionMachine, "state"));
});
