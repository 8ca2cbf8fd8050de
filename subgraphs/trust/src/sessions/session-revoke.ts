import { unauthenticated } from "@souk/shared/errors";
import { isId, uuidOf } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { sessionsEnd } from "./sessions-end.ts";
import { sessions, type Session } from "./session-tables.ts";

/** Ends one of the caller's sessions. Repeatable. @throws Refused Invalid (not one of the caller's) */
export const sessionRevoke = credentialVerb("sessionRevoke", async (context, { id }: { readonly id: string }): Promise<Session> => {
  const { userId } = context.caller;
  if (!userId) throw unauthenticated();
  if (!isId("ses", id)) throw notFound(["id"]);
  return context.database.transaction(transactionOf(context), async (tx) => {
    await sessionsEnd(tx, userId, "signedOut", { only: id });
    const [ended] = await tx.read(sessions, `select ${sessions.select("s")} from trust.session s where s.id = $1 and s.user_id = $2`, [uuidOf(id), uuidOf(userId)]);
    if (!ended) throw notFound(["id"]);
    return ended;
  });
});
