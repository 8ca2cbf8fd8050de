import { z } from "zod";
import { notFound } from "@souk/shared/refusals";
import { publish } from "@souk/schema/events";
import { factorRemove } from "../mfa/factor-remove.ts";
import { addressKnow } from "../sessions/known-address.ts";
import { sessionsEnd } from "../sessions/sessions-end.ts";
import { mailRequest } from "../users/mail-request.ts";
import { userLock, userMove } from "../users/user-move.ts";
import type { User } from "../users/user-tables.ts";
import { accountTokenIsLive, accountTokenSpend } from "./account-token.ts";
import { addressOf, attempt } from "./attempts.ts";
import { credentialSave } from "./credential-save.ts";
import { credentialVerb, transactionOf } from "./credential-verb.ts";
import { passwordHash } from "./password-hash.ts";
import { passwordChosen } from "./password-rules.ts";

const notValid = () => notFound(["input", "token"], "This link is not valid any more.");

/**
 * Sets a password anew by a mailed token, which is spent; ends all sessions and says so by mail. Whoever read the mail
 * has the mailbox: an unconfirmed address is confirmed with it, what a stranger set up under it (a second factor) is
 * taken off, and the network address is known from now on.
 * @throws Refused InvalidInput (password; the token is not spent), Invalid (token)
 */
export const passwordReset = credentialVerb("passwordReset", async (context, { token, newPassword }: { readonly token: string; readonly newPassword: string }): Promise<User> => {
  const { database, secrets, rates, caller } = context;
  await attempt(rates, "tokenFromAddress", addressOf(caller));
  if (!(await accountTokenIsLive(database, secrets, "passwordReset", token))) throw notValid();
  const hash = await passwordHash(newPassword);
  return database.transaction(transactionOf(context), async (tx) => {
    const userId = await accountTokenSpend(tx, secrets, "passwordReset", token);
    if (!userId) throw notValid();
    const user = await userLock(tx, userId);
    await credentialSave(tx, userId, hash);
    await sessionsEnd(tx, userId, "passwordChanged");
    await addressKnow(tx, secrets, caller, userId);
    await mailRequest(tx, secrets, user, "passwordChanged");
    if (user.state !== "UNVERIFIED") return user;
    await factorRemove(tx, userId);      // whoever set it up never had the mailbox, and would keep its owner out
    const verified = await userMove(tx, user, "verify");
    await publish(tx, "user.verified", { userId }, () => verified.version);
    return verified;
  });
}, { input: z.object({ newPassword: passwordChosen }) });
