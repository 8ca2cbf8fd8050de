import { expect, test } from "vitest";
import { schemaFaults } from "./rules.ts";
import { subgraphSources } from "./sources.ts";

test("a fault of a shared type is told once, with all who have it", () => {
  const lamp = (name: string) => ({ name, sdl: `"A lamp." type Lamp @shareable { "How large." size: Float }` });
  expect(schemaFaults([lamp("shop"), lamp("stock")])).toContain("Lamp.size (shop, stock) is a Float; use Int, Decimal or Money");
});

test("the graph keeps its rules", () => {
  expect(schemaFaults(subgraphSources())).toEqual([]);
});
