import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import { listingMachine, type ListingCommand, type ListingState } from "./listing-states.ts";

test.each<[ListingState, ListingCommand[]]>([
  ["DRAFT", ["submit", "archive"]],
  ["PENDING_REVIEW", ["approve", "reject", "archive"]],
  ["PUBLISHED", ["pause", "expire", "suspend", "archive"]],
  ["REJECTED", ["redraft", "archive"]],
  ["PAUSED", ["resume", "suspend", "archive"]],
  ["EXPIRED", ["renew", "archive"]],
  ["SUSPENDED", ["reinstate", "remove", "archive"]],
  ["REMOVED", []],
  ["ARCHIVED", []],
])("a listing that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(listingMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(listingMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T0600_listing-life.sql", import.meta.url), "utf8");
  const steps = Object.entries(listingMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step)).toEqual(steps);
  for (const state of statesOf(listingMachine)) expect(migration).toContain(`'${state}'`);
});
