import { expect, test } from "vitest";
import { allowedCommands } from "@souk/shared/machine";
import { roleGrantMachine, type RoleGrantCommand, type RoleGrantState } from "./role-grant-states.ts";

test.each<[RoleGrantState, RoleGrantCommand[]]>([["PENDING", ["approve", "revoke"]], ["ACTIVE", ["revoke"]], ["REVOKED", []]])(
  "a grant that is %s accepts exactly %j", (state, accepted) => {
    expect(allowedCommands(roleGrantMachine, state)).toEqual(accepted);
  });
