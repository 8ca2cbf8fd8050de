import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { approvalBar } from "./four-eyes.ts";
import { roleAssign } from "./role-assign.ts";
import { roleGrantApprove } from "./role-grant-approve.ts";
import { roleGrantMachine, roleGrantMutations } from "./role-grant-states.ts";
import { roleRevoke } from "./role-revoke.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "RoleGrant" | "User"> = {
  Mutation: {
    roleAssign: payload("roleGrant", roleAssign),
    roleGrantApprove: payload("roleGrant", roleGrantApprove),
    roleRevoke: payload("roleGrant", roleRevoke),
  },
  RoleGrant: {
    user: ({ userId }, _, { users }) => users.byId.load(userId),
    allowedTransitions: (grant, _, { caller }) => allowedTransitions(roleGrantMachine, grant.state).map(({ to, command }) => ({
      to, mutation: roleGrantMutations[command], blockedBy: command === "approve" ? approvalBar(grant, caller) : null,
    })),
  },
  User: { roleGrants: ({ id }, _, { roleGrants }) => roleGrants.ofUser.load(id) },
};
