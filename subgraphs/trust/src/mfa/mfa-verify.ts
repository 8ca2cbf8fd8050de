import { unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { attempt, attemptReturn } from "../credentials/attempts.ts";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { invalidCode } from "../sessions/session-refusals.ts";
import { sessionStepUpSet } from "../sessions/session-step-up.ts";
import { userLock } from "../users/user-move.ts";
import { factorLock } from "./factor.ts";
import { recoveryCodesReplace } from "./recovery-codes.ts";
import { totpStep } from "./totp.ts";

/**
 * Confirms the second factor with a code of the app; the session is stepped up with it.
 * @throws Refused InvalidCredentials (code), Invalid (nothing to confirm) @throws OperationError RATE_LIMITED
 */
export const mfaVerify = credentialVerb("mfaVerify", async (context, { code }: { readonly code: string }) => {
  const { database, rates, secrets, caller: { userId, sessionId } } = context;
  if (!userId) throw unauthenticated();
  await attempt(rates, "secondFactor", userId);
  const confirmed = await database.transaction(transactionOf(context), async (tx) => {
    const user = await userLock(tx, userId);
    const factor = await factorLock(tx, secrets, userId);
    if (factor?.state !== "PENDING") throw new Refused(invalid([], "There is no second factor to confirm."));
    const step = await totpStep(factor.secret, code);
    if (step === undefined) throw invalidCode("code");
    await tx.run(
      `update trust.mfa_factor set state = 'ACTIVE', activated_at = clock_timestamp(), last_step = $2 where user_id = $1`,
      [uuidOf(userId), step]);
    if (sessionId) await sessionStepUpSet(tx, userId, sessionId);
    return { user, recoveryCodes: await recoveryCodesReplace(tx, secrets, userId) };
  });
  await attemptReturn(rates, "secondFactor", userId);
  return confirmed;
});
