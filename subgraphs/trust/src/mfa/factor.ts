import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/** A person's second factor, with its secret opened. */
export interface Factor { readonly state: "PENDING" | "ACTIVE"; readonly secret: string; readonly lastStep: bigint }

/** A secret as it is stored. */
export const factorSeal = (secrets: Secrets, userId: Id<"usr">, secret: string): string => secrets.seal("totp", secret, userId);

/** The person's factor, locked until the transaction ends, so that a code is spent once; undefined when there is none. */
export async function factorLock(tx: Tx, secrets: Secrets, userId: Id<"usr">): Promise<Factor | undefined> {
  const row = await tx.row<{ state: Factor["state"]; secret_sealed: string; last_step: string }>(
    `select state, secret_sealed, last_step from trust.mfa_factor where user_id = $1 for update`, [uuidOf(userId)]);
  return row && { state: row.state, secret: secrets.open("totp", row.secret_sealed, userId), lastStep: BigInt(row.last_step) };
}
