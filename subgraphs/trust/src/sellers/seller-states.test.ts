import { expect, test } from "vitest";
import { allowedCommands, type CommandOf } from "@souk/shared/machine";
import { sellerMachine, type SellerState } from "./seller-states.ts";

test.each<[SellerState, CommandOf<typeof sellerMachine>[]]>([
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
