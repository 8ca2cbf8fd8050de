import { describe, expect, test } from "vitest";
import { allowedCommands, statesOf } from "@souk/shared/machine";
import { maySignIn, userMachine, type UserState } from "./user-states.ts";

describe("the states of a person", () => {
  test.each<[UserState, string[]]>([
    ["UNVERIFIED", ["verify"]],
    ["ACTIVE", ["lock", "suspend", "deactivate"]],
    ["LOCKED", ["unlock", "suspend"]],
    ["SUSPENDED", ["lock", "reinstate"]],
    ["DEACTIVATED", ["erase"]],
    ["ERASED", []],
  ])("a person who is %s accepts exactly %j", (state, accepted) => {
    expect(allowedCommands(userMachine, state)).toEqual(accepted);
  });

  test("only the active and the unverified may sign in", () => {
    expect(statesOf(userMachine).filter(maySignIn).toSorted()).toEqual(["ACTIVE", "UNVERIFIED"]);
  });
});
