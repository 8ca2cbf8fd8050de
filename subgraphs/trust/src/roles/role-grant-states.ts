import { machine, type CommandOf } from "@souk/shared/machine";

export type RoleGrantState = "PENDING" | "ACTIVE" | "REVOKED";

/** A grant waits for a second administrator, then holds until it is taken back. Its history is the audit log. */
export const roleGrantMachine = machine<RoleGrantState>()({
  approve: { from: ["PENDING"], to: "ACTIVE", by: ["operator"] },
  revoke: { from: ["PENDING", "ACTIVE"], to: "REVOKED", by: ["operator"] },
});
export type RoleGrantCommand = CommandOf<typeof roleGrantMachine>;

/** The mutation behind each command. */
export const roleGrantMutations = { approve: "roleGrantApprove", revoke: "roleRevoke" } as const satisfies Readonly<Record<RoleGrantCommand, string>>;
