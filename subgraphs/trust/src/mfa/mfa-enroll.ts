import { z } from "zod";
import { unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { passwordTried } from "../credentials/password-rules.ts";
import { passwordConfirm } from "../credentials/password-confirm.ts";
import { emailOpen } from "../users/email-address.ts";
import { userLock } from "../users/user-move.ts";
import { factorSeal } from "./factor.ts";
import { totpSecret, totpUri } from "./totp.ts";

/**
 * Makes a secret for an authenticator app; it counts once a code has confirmed it. Another call replaces what was not confirmed.
 * @throws Refused InvalidCredentials (password), Invalid (a second factor is on) @throws OperationError RATE_LIMITED
 */
export const mfaEnroll = credentialVerb("mfaEnroll", async (context, { password }: { readonly password: string }) => {
  const { userId } = context.caller;
  if (!userId) throw unauthenticated();
  await passwordConfirm(context, userId, password, "password");
  const secret = totpSecret();
  const { secrets } = context;
  const user = await context.database.transaction(transactionOf(context), async (tx) => {
    const locked = await userLock(tx, userId);      // before the factor, as everywhere
    const kept = await tx.run(
      `insert into trust.mfa_factor as f (user_id, state, secret_sealed)
       values ($1, 'PENDING', $2)
       on conflict (user_id) do update set secret_sealed = excluded.secret_sealed, created_at = clock_timestamp()
        where f.state = 'PENDING'`, [uuidOf(userId), factorSeal(secrets, userId, secret)]);
    if (kept === 0) throw new Refused(invalid([], "A second factor is on already. Take it off first."));
    return locked;
  });
  return { secret, otpauthUri: totpUri(user.emailSealed === null ? user.displayName : emailOpen(secrets, userId, user.emailSealed), secret) };
}, { input: z.object({ password: passwordTried }) });
