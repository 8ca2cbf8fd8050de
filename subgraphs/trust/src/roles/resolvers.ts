import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { roleAssign } from "./role-assign.ts";
import { roleGrantApprove } from "./role-grant-approve.ts";
import { roleGrantMachine } from "./role-grant-states.ts";
import { roleRevoke } from "./role-revoke.ts";

const mutations = { approve: "roleGrantApprove", revoke: "roleRevoke" } as const;

export const resolvers: Pick<Resolvers, "Mutation" | "RoleGrant" | "User"> = {
  Mutation: {
    roleAssign: payload("roleGrant", roleAssign),
    roleGrantApprove: payload("roleGrant", roleGrantApprove),
    roleRevoke: payload("roleGrant", roleRevoke),
  },
  RoleGrant: {
    user: ({ userId }) => ({ id: userId }),
    allowedTransitions: (grant, _, { caller }) => allowedTransitions(roleGrantMachine, grant.state).map(({ to, command }) => ({
      to, mutation: mutations[command],
      blockedBy: command === "approve" && grant.requestedBy === caller.actor ? "Another administrator must approve this." : null,
    })),
  },
  User: { roleGrants: ({ id }, _, { roleGrants }) => roleGrants.ofUser.load(id) },
};
