import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { userLock, userMove } from "./user-move.ts";
import { reasonRule } from "./user-suspend.ts";
import type { User } from "./user-tables.ts";

/**
 * Lets a suspended person in again. Sessions that ended stay ended.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition
 */
export const userReinstate = verb("userReinstate", async (tx, _context: Context, { id, reason }: { readonly id: Id<"usr">; readonly reason: string }): Promise<User> => {
  const reinstated = await userMove(tx, await userLock(tx, id), "reinstate", reason);
  await auditAppend(tx, { action: "userReinstate", subject: id, details: { reason } });
  await publish(tx, "user.reinstated", { userId: id }, () => reinstated.version);
  return reinstated;
}, { input: z.object({ reason: reasonRule }) });
