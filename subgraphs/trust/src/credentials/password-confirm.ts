import { uuidOf, type Id } from "@souk/shared/ids";
import type { Context } from "../context.ts";
import { invalidCredentials } from "../sessions/session-refusals.ts";
import { attempt, attemptReturn } from "./attempts.ts";
import { passwordIs } from "./password-hash.ts";

/**
 * Asks for the password again inside a session.
 * @returns the hash it was compared with, for a write that must not overtake another change
 * @throws Refused InvalidCredentials at `field` @throws OperationError RATE_LIMITED
 */
export async function passwordConfirm({ database, rates }: Context, userId: Id<"usr">, password: string, field: string): Promise<string> {
  await attempt(rates, "passwordOfSession", userId);
  const credential = await database.row<{ hash: string }>(`select hash from trust.credential where user_id = $1`, [uuidOf(userId)]);
  const isRight = await passwordIs(credential?.hash, password);
  if (!credential || !isRight) throw invalidCredentials("This is not your password.", ["input", field]);
  await attemptReturn(rates, "passwordOfSession", userId);
  return credential.hash;
}
