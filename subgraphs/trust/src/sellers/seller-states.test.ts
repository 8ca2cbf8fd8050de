import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram } from "@souk/shared/machine";
import { sellerMachine, type SellerCommand, type SellerState } from "./seller-states.ts";

test.each<[SellerState, SellerCommand[]]>([
  ["ONBOARDING", ["submit"]],
  ["PENDING_REVIEW", ["approve", "reject"]],
  ["ACTIVE", ["suspend"]],
  ["RESTRICTED", ["suspend", "reinstate"]],
  ["SUSPENDED", ["reinstate"]],
  ["REJECTED", []],
  ["TERMINATED", []],
])("a seller that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(sellerMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(sellerMachine));
});
