import type { Tx } from "@souk/shared/database";
import type { Secrets } from "@souk/shared/secrets";
import { publish } from "@souk/schema/events";
import type { AccountMail } from "@souk/schema/events/trust";
import { emailOpen } from "./email-address.ts";
import type { User } from "./user-tables.ts";

/**
 * Asks for a mail to a person, in the transaction of its cause. Address and token are sealed: the event log keeps neither in clear.
 * Does nothing for a person whose address was erased.
 */
export async function mailRequest(tx: Tx, secrets: Secrets, user: User, mail: AccountMail, token?: string): Promise<void> {
  if (user.emailSealed === null) return;
  const { id: userId, displayName, locale } = user;
  const contents = JSON.stringify({ to: emailOpen(secrets, userId, user.emailSealed), displayName, locale, ...(token === undefined ? {} : { token }) });
  await publish(tx, "user.mailRequested", { userId, mail, sealed: secrets.seal("mail", contents, `${userId}:${mail}`) });
}
