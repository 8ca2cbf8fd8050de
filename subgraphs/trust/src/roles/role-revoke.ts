import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import { reasonRule } from "../audit/reason.ts";
import type { Context } from "../context.ts";
import { roleGrantLock, roleGrantMove } from "./role-grant-lock.ts";
import type { RoleGrant } from "./role-tables.ts";

/**
 * Takes a platform role back, or withdraws a request for one. One administrator is enough; it bites at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (revoked already)
 */
export const roleRevoke = verb("roleRevoke", async (tx, _context: Context, { id, reason }: { readonly id: Id<"rgr">; readonly reason: string }): Promise<RoleGrant> => {
  const grant = await roleGrantLock(tx, id);
  const revoked = await roleGrantMove(tx, grant, "revoke");
  await auditAppend(tx, { action: "roleRevoke", subject: grant.userId, details: { role: grant.role, reason } });
  if (grant.state === "ACTIVE") await publish(tx, "role.changed", { userId: grant.userId, role: grant.role, isGranted: false });
  return revoked;
}, { input: z.object({ reason: reasonRule }) });
