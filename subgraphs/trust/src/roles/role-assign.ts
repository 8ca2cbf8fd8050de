import { z } from "zod";
import { violatedConstraint } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, notUnique } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { roleGrants, type PlatformRole, type RoleGrant } from "./role-tables.ts";

interface RoleAssignInput { readonly userId: Id<"usr">; readonly role: PlatformRole; readonly reason: string }

/**
 * Asks for a platform role for a person. It holds once another administrator has approved it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused NotUnique (the person has the role, or it is asked for already), Invalid (no such person)
 */
export const roleAssign = verb("roleAssign", async (tx, _context: Context, { userId, role, reason }: RoleAssignInput): Promise<RoleGrant> => {
  const person = await tx.row(`select from trust."user" where id = $1 for key share`, [uuidOf(userId)]);
  if (!person) throw notFound(["input", "userId"]);
  try {
    const [grant] = await tx.read(roleGrants,
      `insert into trust.role_grant as g (id, user_id, role, state, reason, requested_by)
       values ($1, $2, $3, 'PENDING', $4, $5) returning ${roleGrants.select("g")}`,
      [uuidOf(newId("rgr")), uuidOf(userId), role, reason, tx.origin.actor]);
    await auditAppend(tx, { action: "roleAssign", subject: userId, details: { role, reason } });
    return grant!;
  } catch (error) {
    if (violatedConstraint(error) === "role_grant_live") throw notUnique(["input", "role"], "This person has the role, or it is asked for already.");
    throw error;
  }
}, { input: z.object({ reason: z.string().trim().min(1).max(500) }) });
