import { emailDigest, emailNormalised } from "../users/email-address.ts";
import { mailRequest } from "../users/mail-request.ts";
import { users } from "../users/user-tables.ts";
import { accountTokenIssue } from "./account-token.ts";
import { addressOf, attempt } from "./attempts.ts";
import { credentialVerb, transactionOf } from "./credential-verb.ts";

/**
 * Asks for the mail with which a password is set anew; nothing happens for an unknown or erased address, and nobody is told.
 * @throws OperationError RATE_LIMITED, by mailbox and network address, for known and unknown addresses alike
 */
export const passwordResetRequest = credentialVerb("passwordResetRequest", async (context, { email }: { readonly email: string }) => {
  const { database, secrets, rates, caller } = context;
  const digest = emailDigest(secrets, email);
  await attempt(rates, "mailsFromAddress", addressOf(caller));
  await attempt(rates, "mailsToMailbox", `reset:${digest.toString("base64url")}`);
  await database.transaction(transactionOf(context), async (tx) => {
    const [user] = await tx.read(users,
      `select ${users.select("u")} from trust."user" u where u.email_digest = $1 and u.state <> 'DEACTIVATED' for no key update`, [digest]);
    if (user) await mailRequest(tx, secrets, user, "passwordReset", await accountTokenIssue(tx, secrets, user.id, "passwordReset"));
  });
  return { email: emailNormalised(email) };
});
