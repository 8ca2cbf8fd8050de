import { machine } from "@souk/shared/machine";
import type { RoleGrantState } from "./role-tables.ts";

/** A grant waits for a second administrator, then holds until it is taken back. */
export const roleGrantMachine = machine<RoleGrantState>()({
  approve: { from: ["PENDING"], to: "ACTIVE", by: ["operator"] },
  revoke: { from: ["PENDING", "ACTIVE"], to: "REVOKED", by: ["operator"] },
});
