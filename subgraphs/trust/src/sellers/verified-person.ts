import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden, unauthenticated } from "@souk/shared/errors";
import { uuidOf, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import type { UserState } from "../users/user-states.ts";

/**
 * The caller, who has a confirmed address and is not barred, locked: what is counted for one person is counted one act after the other.
 * @throws Refused VerificationRequired @throws OperationError UNAUTHENTICATED, FORBIDDEN (barred since the token was checked)
 */
export async function verifiedPersonLock(tx: Tx, { userId }: Caller): Promise<Id<"usr">> {
  if (!userId) throw unauthenticated();
  const person = await tx.row<{ state: UserState }>(`select state from trust."user" where id = $1 for no key update`, [uuidOf(userId)]);
  if (person?.state === "UNVERIFIED")
    throw new Refused({ __typename: "VerificationRequiredError", code: "VERIFICATION_REQUIRED", message: "Confirm your e-mail address first." });
  if (person?.state !== "ACTIVE") throw forbidden();
  return userId;
}
