import { unauthenticated } from "@souk/shared/errors";
import { invalidTransition } from "@souk/shared/refusals";
import { accountTokenIssue } from "../credentials/account-token.ts";
import { attempt } from "../credentials/attempts.ts";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { mailRequest } from "./mail-request.ts";
import { userLock } from "./user-move.ts";
import type { User } from "./user-tables.ts";

/**
 * Sends the mail that confirms the caller's address again; the link of the one before ends.
 * @throws Refused InvalidTransition (confirmed already) @throws OperationError RATE_LIMITED
 */
export const emailVerificationResend = credentialVerb("emailVerificationResend", async (context): Promise<User> => {
  const { database, secrets, rates, caller: { userId } } = context;
  if (!userId) throw unauthenticated();
  await attempt(rates, "mailsToMailbox", userId);
  return database.transaction(transactionOf(context), async (tx) => {
    const user = await userLock(tx, userId);
    if (user.state !== "UNVERIFIED") throw invalidTransition(user.state, "ACTIVE", []);
    await mailRequest(tx, secrets, user, "emailVerify", await accountTokenIssue(tx, secrets, userId, "emailVerify"));
    return user;
  });
});
