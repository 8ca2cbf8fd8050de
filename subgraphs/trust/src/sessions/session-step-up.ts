import { z } from "zod";
import { unauthenticated } from "@souk/shared/errors";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { publish } from "@souk/schema/events";
import { attempt, attemptReturn } from "../credentials/attempts.ts";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { factorCodeOf, secondFactorSpend } from "../mfa/second-factor.ts";
import { accessTokenIssue } from "../tokens/access-token.ts";
import { stepUpMinutes } from "./session-open.ts";

/** Lets what needs a second factor pass in this session for a while. @returns until when; undefined if the session ended */
export async function sessionStepUpSet(tx: Tx, userId: Id<"usr">, sessionId: Id<"ses">): Promise<Date | undefined> {
  const stepped = await tx.row<{ until: Date }>(
    `update trust.session
        set stepped_up_until = clock_timestamp() + make_interval(mins => ${stepUpMinutes})
      where id = $1 and user_id = $2 and ended_at is null
      returning stepped_up_until as until`, [uuidOf(sessionId), uuidOf(userId)]);
  if (stepped) await publish(tx, "session.steppedUp", { userId, sessionId });
  return stepped?.until;
}

/**
 * Shows the second factor again. A code is accepted once.
 * @throws Refused InvalidCredentials (code wrong or used), Invalid (no second factor) @throws OperationError RATE_LIMITED
 */
export const sessionStepUp = credentialVerb("sessionStepUp", async (context, { code }: { readonly code: string }) => {
  const { database, rates, secrets, caller: { userId, sessionId } } = context;
  if (!userId || !sessionId) throw unauthenticated();
  await attempt(rates, "secondFactor", userId);
  const steppedUpUntil = await database.transaction(transactionOf(context), async (tx) => {
    if (!(await secondFactorSpend(tx, secrets, userId, factorCodeOf(code), "code"))) throw new Refused(invalid([], "Set up a second factor first."));
    const until = await sessionStepUpSet(tx, userId, sessionId);
    if (!until) throw unauthenticated();
    return until;
  });
  await attemptReturn(rates, "secondFactor", userId);
  return { steppedUpUntil, ...await accessTokenIssue(context, { userId, sessionId }) };
}, { input: z.object({ code: z.string().max(40) }) });
