import { notFound } from "@souk/shared/refusals";
import { publish } from "@souk/schema/events";
import { accountTokenSpend } from "../credentials/account-token.ts";
import { addressOf, attempt } from "../credentials/attempts.ts";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { userLock, userMove } from "./user-move.ts";
import type { User } from "./user-tables.ts";

/**
 * Confirms an address with the token of the mail. The token is spent; a second try is refused.
 * @throws Refused Invalid (token unknown, spent or expired: which of them is told to nobody)
 */
export const emailVerify = credentialVerb("emailVerify", async (context, { token }: { readonly token: string }): Promise<User> => {
  const { database, secrets, rates, caller } = context;
  await attempt(rates, "tokenFromAddress", addressOf(caller));
  return database.transaction(transactionOf(context), async (tx) => {
    const userId = await accountTokenSpend(tx, secrets, "emailVerify", token);
    const user = userId && await userLock(tx, userId);
    if (user?.state !== "UNVERIFIED") throw notFound(["input", "token"], "This link is not valid any more.");
    const verified = await userMove(tx, user, "verify");
    await publish(tx, "user.verified", { userId: user.id }, () => verified.version);
    return verified;
  });
});
