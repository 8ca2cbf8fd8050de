import type { Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { roleGrantLock, roleGrantMove } from "./role-grant-lock.ts";

/**
 * Lets a role hold that another administrator asked for. Four eyes: never the one who asked, nor the one it is for.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (own request, own role), InvalidTransition (approved or revoked already)
 */
export const roleGrantApprove = verb("roleGrantApprove", async (tx, { caller }: Context, { id }: { readonly id: Id<"rgr"> }) => {
  const grant = await roleGrantLock(tx, id);
  if (grant.requestedBy === caller.actor || grant.userId === caller.userId)
    throw new Refused(invalid(["id"], "Another administrator must approve this."));
  const active = await roleGrantMove(tx, grant, "approve");
  await auditAppend(tx, { action: "roleGrantApprove", subject: grant.userId, details: { role: grant.role } });
  await publish(tx, "role.changed", { userId: grant.userId, role: grant.role, isGranted: true });
  return active;
});
