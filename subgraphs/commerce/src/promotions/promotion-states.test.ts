import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram } from "@souk/shared/machine";
import { promotionMachine, type PromotionCommand, type PromotionState } from "./promotion-states.ts";

test.each<[PromotionState, PromotionCommand[]]>([
  ["DRAFT", ["activate", "end"]],
  ["ACTIVE", ["pause", "end"]],
  ["PAUSED", ["activate", "end"]],
  ["ENDED", []],
])("a promotion that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(promotionMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(promotionMachine));
});

test("the database knows the same steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T0720_promotions.sql", import.meta.url), "utf8");
  const steps = Object.entries(promotionMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step)).toEqual(steps);
});
