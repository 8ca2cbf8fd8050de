import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";
import { invalidCode, secondFactorRequired } from "../sessions/session-refusals.ts";
import { factorLock } from "./factor.ts";
import { recoveryCodeSpend } from "./recovery-codes.ts";
import { totpStep } from "./totp.ts";

/** One of the two. */
export interface FactorCode { readonly totpCode?: string | null; readonly recoveryCode?: string | null }

/** What somebody typed into the one field there is: six digits are the app's. */
export const factorCodeOf = (typed: string): FactorCode => (/^\s*\d{3}\s?\d{3}\s*$/.test(typed) ? { totpCode: typed.replace(/\s/g, "") } : { recoveryCode: typed });

/**
 * Spends a code of the person's second factor: an app's code is accepted once, even if its time has not run out.
 * @returns false if the person has no second factor; then nothing was asked
 * @throws Refused InvalidCredentials (wrong or used), SecondFactorRequired (neither was given)
 */
export async function secondFactorSpend(
  tx: Tx, secrets: Secrets, userId: Id<"usr">, { totpCode, recoveryCode }: FactorCode, field?: string,
): Promise<boolean> {
  const factor = await factorLock(tx, secrets, userId);
  if (factor?.state !== "ACTIVE") return false;
  if (totpCode) {
    const step = await totpStep(factor.secret, totpCode);
    if (step === undefined || BigInt(step) <= factor.lastStep) throw invalidCode(field ?? "totpCode");
    await tx.run(`update trust.mfa_factor set last_step = $2 where user_id = $1`, [uuidOf(userId), step]);
    return true;
  }
  if (!recoveryCode) throw secondFactorRequired();
  if (!(await recoveryCodeSpend(tx, secrets, userId, recoveryCode))) throw invalidCode(field ?? "recoveryCode");
  return true;
}
