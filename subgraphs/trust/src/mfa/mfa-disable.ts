import { stepUpRequired, unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { userLock } from "../users/user-move.ts";
import type { User } from "../users/user-tables.ts";
import { factorRemove } from "./factor-remove.ts";

/**
 * Takes the second factor and its recovery codes off. Repeatable.
 * @throws OperationError STEP_UP_REQUIRED unless this session has shown the factor within ten minutes, by the database's clock
 */
export const mfaDisable = credentialVerb("mfaDisable", async (context): Promise<User> => {
  const { database, caller: { userId, sessionId } } = context;
  if (!userId || !sessionId) throw unauthenticated();
  return database.transaction(transactionOf(context), async (tx) => {
    const user = await userLock(tx, userId);
    const isSteppedUp = await tx.row(
      `select from trust.session where id = $1 and user_id = $2 and ended_at is null and stepped_up_until > clock_timestamp()`,
      [uuidOf(sessionId), uuidOf(userId)]);
    if (!isSteppedUp) throw stepUpRequired();
    await factorRemove(tx, userId);
    return user;
  });
});
