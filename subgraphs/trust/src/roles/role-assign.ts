import { z } from "zod";
import { present } from "@souk/shared/assert";
import { violatedConstraint, type Tx } from "@souk/shared/database";
import { isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, notUnique, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { auditAppend } from "../audit/audit-append.ts";
import { reasonRule } from "../audit/reason.ts";
import type { Context } from "../context.ts";
import type { UserState } from "../users/user-states.ts";
import { roleGrants, type PlatformRole, type RoleGrant } from "./role-tables.ts";

interface RoleAssignInput { readonly userId: Id<"usr">; readonly role: PlatformRole; readonly reason: string }

/**
 * Asks for a platform role for a person. It holds once another administrator has approved it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused NotUnique (the person has the role, or it is asked for already), Invalid (no such person, or one who cannot use the account)
 */
export const roleAssign = verb("roleAssign", async (tx, _context: Context, input: RoleAssignInput): Promise<RoleGrant> => {
  const { userId, role, reason } = input;
  await activePerson(tx, userId);
  const grant = await grantInsert(tx, input);
  await auditAppend(tx, { action: "roleAssign", subject: userId, details: { role, reason } });
  return grant;
}, { input: z.object({ reason: reasonRule }) });

/** An unconfirmed address may be anybody's. @throws Refused Invalid */
async function activePerson(tx: Tx, userId: Id<"usr">): Promise<void> {
  const path = ["input", "userId"];
  const person = isId("usr", userId)
    ? await tx.row<{ state: UserState }>(`select state from trust."user" where id = $1 for share`, [uuidOf(userId)]) : undefined;
  if (!person) throw notFound(path, "There is no such person.");
  if (person.state !== "ACTIVE") throw new Refused(invalid(path, "This person's account is not in use."));
}

async function grantInsert(tx: Tx, { userId, role, reason }: RoleAssignInput): Promise<RoleGrant> {
  try {
    const [grant] = await tx.read(roleGrants,
      `insert into trust.role_grant as g (id, user_id, role, state, reason, requested_by)
       values ($1, $2, $3, 'PENDING', $4, $5)
       returning ${roleGrants.select("g")}`, [uuidOf(newId("rgr")), uuidOf(userId), role, reason, tx.origin.actor]);
    return present(grant, "the grant just written");
  } catch (error) {
    if (violatedConstraint(error) === "role_grant_live") throw notUnique(["input", "role"], "This person has the role, or it is asked for already.");
    throw error;
  }
}
