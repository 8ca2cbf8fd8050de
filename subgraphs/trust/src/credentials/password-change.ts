import { z } from "zod";
import { unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { invalidCredentials } from "../sessions/session-refusals.ts";
import { sessionsEnd } from "../sessions/sessions-end.ts";
import { mailRequest } from "../users/mail-request.ts";
import { userLock } from "../users/user-move.ts";
import type { User } from "../users/user-tables.ts";
import { credentialSave } from "./credential-save.ts";
import { credentialVerb, transactionOf } from "./credential-verb.ts";
import { passwordConfirm } from "./password-confirm.ts";
import { passwordHash } from "./password-hash.ts";
import { passwordChosen, passwordTried } from "./password-rules.ts";

interface PasswordChangeInput { readonly currentPassword: string; readonly newPassword: string }

/**
 * Changes the caller's password, ends all other sessions and says so by mail.
 * @throws Refused InvalidInput (new password), InvalidCredentials (present password) @throws OperationError RATE_LIMITED
 */
export const passwordChange = credentialVerb("passwordChange", async (context, { currentPassword, newPassword }: PasswordChangeInput): Promise<User> => {
  const { database, secrets, caller: { userId, sessionId } } = context;
  if (!userId) throw unauthenticated();
  const confirmed = await passwordConfirm(context, userId, currentPassword, "currentPassword");
  const hash = await passwordHash(newPassword);
  return database.transaction(transactionOf(context), async (tx) => {
    const user = await userLock(tx, userId);
    const isStill = await tx.row(`select from trust.credential where user_id = $1 and hash = $2`, [uuidOf(userId), confirmed]);
    if (!isStill) throw invalidCredentials("The password was changed meanwhile.", ["input", "currentPassword"]);
    await credentialSave(tx, userId, hash);
    await sessionsEnd(tx, userId, "passwordChanged", { except: sessionId });
    await mailRequest(tx, secrets, user, "passwordChanged");
    return user;
  });
}, { input: z.object({ currentPassword: passwordTried, newPassword: passwordChosen }) });
