import { z } from "zod";
import { hasRole } from "@souk/shared/caller";
import { forbidden } from "@souk/shared/errors";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { sessionsEnd } from "../sessions/sessions-end.ts";
import { userLock, userMove } from "./user-move.ts";
import type { User } from "./user-tables.ts";

/** Why an operator does something to a person: a sentence, not a file. */
export const reasonRule = z.string().trim().min(1, "A reason is needed.").max(500, "At most 500 characters.");

/**
 * Bars a person from the platform and ends all sessions.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition, Invalid (oneself) @throws OperationError FORBIDDEN (staff, for anybody but an administrator)
 */
export const userSuspend = verb("userSuspend", async (tx, { caller }: Context, { id, reason }: { readonly id: Id<"usr">; readonly reason: string }): Promise<User> => {
  if (caller.userId === id) throw new Refused(invalid(["id"], "Nobody suspends themselves."));
  const user = await userLock(tx, id);
  const staff = await tx.row(`select from trust.role_grant g where g.user_id = $1 and g.state = 'ACTIVE' limit 1`, [uuidOf(id)]);
  if (staff && !hasRole(caller, "ADMIN")) throw forbidden("Only an administrator suspends staff.");
  const suspended = await userMove(tx, user, "suspend", reason);
  await sessionsEnd(tx, id, "suspended");
  await auditAppend(tx, { action: "userSuspend", subject: id, details: { reason } });
  await publish(tx, "user.suspended", { userId: id, reason }, () => suspended.version);
  return suspended;
}, { input: z.object({ reason: reasonRule }) });
