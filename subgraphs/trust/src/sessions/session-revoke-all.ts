import { unauthenticated } from "@souk/shared/errors";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { sessionsEnd } from "./sessions-end.ts";

/** Ends all the caller's sessions but the one that asks. Repeatable. */
export const sessionRevokeAll = credentialVerb("sessionRevokeAll", async (context): Promise<{ readonly endedCount: number }> => {
  const { userId, sessionId } = context.caller;
  if (!userId) throw unauthenticated();
  const endedCount = await context.database.transaction(transactionOf(context), (tx) => sessionsEnd(tx, userId, "signedOut", { except: sessionId }));
  return { endedCount };
});
