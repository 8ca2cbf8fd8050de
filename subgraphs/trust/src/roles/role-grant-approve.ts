import type { Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { approvalBar } from "./four-eyes.ts";
import { roleGrantLock, roleGrantMove } from "./role-grant-lock.ts";
import type { RoleGrant } from "./role-tables.ts";

/**
 * Lets a role hold that another administrator asked for. Four eyes: never the one who asked, nor the one it is for.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (own request, own role), InvalidTransition (approved or revoked already)
 */
export const roleGrantApprove = verb("roleGrantApprove", async (tx, { caller }: Context, { id }: { readonly id: Id<"rgr"> }): Promise<RoleGrant> => {
  const grant = await roleGrantLock(tx, id);
  const bar = approvalBar(grant, caller);
  if (bar) throw new Refused(invalid(["id"], bar));
  const active = await roleGrantMove(tx, grant, "approve");
  await auditAppend(tx, { action: "roleGrantApprove", subject: grant.userId, details: { role: grant.role } });
  await publish(tx, "role.changed", { userId: grant.userId, role: grant.role, isGranted: true });
  return active;
});
