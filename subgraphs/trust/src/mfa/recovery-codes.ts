import { randomInt } from "node:crypto";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/** As many as fit on a card; who has used them up sets the factor up again. */
const recoveryCodesCount = 10;
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";     // Crockford's: nothing that is misread
const charactersOfCode = 10;                             // 50 bits, tried 20 times an hour

const codeMake = (): string => {
  const characters = Array.from({ length: charactersOfCode }, () => alphabet[randomInt(alphabet.length)]).join("");
  return `${characters.slice(0, 5)}-${characters.slice(5)}`;
};

/** However it is typed. */
const digestOf = (secrets: Secrets, userId: Id<"usr">, code: string): Buffer =>
  secrets.digest("recoveryCode", `${userId}:${code.toLowerCase().replace(/[^0-9a-z]/g, "")}`);

/** Replaces a person's recovery codes. @returns them in clear, the only time they are known */
export async function recoveryCodesReplace(tx: Tx, secrets: Secrets, userId: Id<"usr">): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodesCount }, codeMake);
  await recoveryCodesDelete(tx, userId);
  await tx.run(
    `insert into trust.recovery_code (user_id, digest) select $1, unnest($2::bytea[])`,
    [uuidOf(userId), codes.map((code) => digestOf(secrets, userId, code))]);
  return codes;
}

/** Spends a recovery code. @returns false if it is none of the person's, or used */
export const recoveryCodeSpend = async (tx: Tx, secrets: Secrets, userId: Id<"usr">, code: string): Promise<boolean> => (await tx.run(
  `update trust.recovery_code set used_at = clock_timestamp() where user_id = $1 and digest = $2 and used_at is null`,
  [uuidOf(userId), digestOf(secrets, userId, code)])) === 1;

/** Takes a person's recovery codes away. Repeatable. */
export const recoveryCodesDelete = async (tx: Tx, userId: Id<"usr">): Promise<void> =>
  void (await tx.run(`delete from trust.recovery_code where user_id = $1`, [uuidOf(userId)]));
