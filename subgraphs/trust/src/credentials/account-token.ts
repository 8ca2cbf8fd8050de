import { randomBytes } from "node:crypto";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/** What a mailed token is good for, and how long in hours. */
const lifeHours = {
  /** Whoever registers in the evening finds the mail in the days after. */
  emailVerify: 72,
  /** Asked for by somebody who waits at the mailbox; whoever finds the mail later has no use of it. */
  passwordReset: 1,
} as const;
export type TokenPurpose = keyof typeof lifeHours;

const tokenBytes = 32;
const digestOf = (secrets: Secrets, purpose: TokenPurpose, token: string) => secrets.digest(`token:${purpose}`, token);

/** Makes a token for a person's mailbox; earlier ones of the purpose end. @returns it in clear, the only time it is known */
export async function accountTokenIssue(tx: Tx, secrets: Secrets, userId: Id<"usr">, purpose: TokenPurpose): Promise<string> {
  const token = randomBytes(tokenBytes).toString("base64url");
  await tx.run(`delete from trust.account_token where user_id = $1 and purpose = $2`, [uuidOf(userId), purpose]);
  await tx.run(
    `insert into trust.account_token (digest, user_id, purpose, expires_at)
     values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))`,
    [digestOf(secrets, purpose, token), uuidOf(userId), purpose, lifeHours[purpose]]);
  return token;
}

/**
 * Spends a token. The person is locked before it, as when one is issued: the two would wait for each other otherwise.
 * @returns whose it is; undefined if it is unknown, spent or expired
 */
export async function accountTokenSpend(tx: Tx, secrets: Secrets, purpose: TokenPurpose, token: string): Promise<Id<"usr"> | undefined> {
  await tx.rows(
    `select
       from trust.account_token t
       join trust."user" u on u.id = t.user_id
      where t.digest = $1 and t.purpose = $2
        for no key update of u`, [digestOf(secrets, purpose, token), purpose]);
  const spent = await tx.row<{ user_id: string }>(
    `with spent as (delete from trust.account_token where digest = $1 and purpose = $2 returning user_id, expires_at)
     select user_id from spent where expires_at > clock_timestamp()`, [digestOf(secrets, purpose, token), purpose]);
  return spent && idOf("usr", spent.user_id);
}

/** Whether a token could be spent now; spares the work of what would be refused. */
export const accountTokenIsLive = async (sql: Pick<Tx, "row">, secrets: Secrets, purpose: TokenPurpose, token: string): Promise<boolean> =>
  (await sql.row(`select from trust.account_token where digest = $1 and purpose = $2 and expires_at > clock_timestamp()`,
    [digestOf(secrets, purpose, token), purpose])) !== undefined;
