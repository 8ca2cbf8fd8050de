import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { recoveryCodesDelete } from "./recovery-codes.ts";

/** Takes a person's second factor and its recovery codes off. The caller has locked the person. Repeatable. */
export async function factorRemove(tx: Tx, userId: Id<"usr">): Promise<void> {
  await tx.run(`delete from trust.mfa_factor where user_id = $1`, [uuidOf(userId)]);
  await recoveryCodesDelete(tx, userId);
}
