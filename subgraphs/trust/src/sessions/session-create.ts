import { z } from "zod";
import type { Database, Tx } from "@souk/shared/database";
import { idOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";
import type { Caller } from "@souk/shared/caller";
import type { Context } from "../context.ts";
import { addressOf, attempt, attemptReturn } from "../credentials/attempts.ts";
import { credentialVerb, transactionOf } from "../credentials/credential-verb.ts";
import { passwordIs } from "../credentials/password-hash.ts";
import { passwordTried } from "../credentials/password-rules.ts";
import { secondFactorSpend, type FactorCode } from "../mfa/second-factor.ts";
import { accessTokenIssue } from "../tokens/access-token.ts";
import { emailDigest } from "../users/email-address.ts";
import { maySignIn, type UserState } from "../users/user-states.ts";
import { users, type User } from "../users/user-tables.ts";
import { addressDigest, addressKnow } from "./known-address.ts";
import { sessionOpen } from "./session-open.ts";
import { accountBarred, invalidCredentials, secondFactorRequired } from "./session-refusals.ts";

interface SessionCreateInput extends FactorCode { readonly email: string; readonly password: string }

/** What signing in needs to know of an account. */
interface Account { readonly id: string; readonly state: UserState; readonly hash: string; readonly hasFactor: boolean; readonly isKnownAddress: boolean }

/**
 * Signs in. Whether the address is unknown or the password wrong, answer and work are the same; what else stands in the
 * way is told only after the right password. Unverified people may sign in.
 *
 * Strangers' failures cannot lock the owner out: they count per network address, and those for the account as a whole
 * do not count where the person has signed in before or has set the password anew by mail.
 * @throws Refused InvalidCredentials, SecondFactorRequired, AccountBarred @throws OperationError RATE_LIMITED
 */
export const sessionCreate = credentialVerb("sessionCreate", async (context: Context, { email, password, ...code }: SessionCreateInput) => {
  const { database, rates, secrets, caller } = context;
  const digest = emailDigest(secrets, email);
  const account = await accountOf(database, digest, addressDigest(secrets, caller));
  const counted = await attemptsTake(context, digest.toString("base64url"), account);
  const isRight = await passwordIs(account?.hash, password);
  if (!account || !isRight || account.state === "DEACTIVATED" || account.state === "ERASED") throw invalidCredentials();
  await counted.giveBack();
  if (!maySignIn(account.state)) throw accountBarred(account.state);
  const userId = idOf("usr", account.id);
  if (account.hasFactor) {
    if (!code.totpCode && !code.recoveryCode) throw secondFactorRequired();
    await attempt(rates, "secondFactor", userId);
  }
  const { user, token } = await database.transaction(transactionOf(context), (tx) => signIn(tx, { secrets, caller, account, userId, code }));
  if (account.hasFactor) await attemptReturn(rates, "secondFactor", userId);
  return { sessionId: token.sessionId, user, refreshToken: token.text, ...await accessTokenIssue(context, { userId, sessionId: token.sessionId }) };
}, { input: z.object({ password: passwordTried, totpCode: z.string().max(20).nullish(), recoveryCode: z.string().max(40).nullish() }) });

const accountOf = (database: Database, digest: Buffer, address: Buffer | null) => database.row<Account>(
  `select u.id, u.state, c.hash,
          exists (select from trust.mfa_factor f where f.user_id = u.id and f.state = 'ACTIVE') as "hasFactor",
          exists (select from trust.known_address k where k.user_id = u.id and k.address_digest = $2) as "isKnownAddress"
     from trust."user" u
     join trust.credential c on c.user_id = u.id
    where u.email_digest = $1`, [digest, address]);

/** Counts the attempt, for unknown addresses as for known ones. @returns how to take it back when it was the owner's */
async function attemptsTake({ rates, caller }: Context, account: string, { isKnownAddress = false }: Partial<Account> = {}) {
  const from = addressOf(caller);
  const taken = [
    ["signInFromAddress", from], ["signInPair", `${account}:${from}`],
    ...(isKnownAddress ? [] : [["signInAccount", account] as const]),
  ] as const;
  for (const [kind, of] of taken) await attempt(rates, kind, of);
  return { giveBack: async () => { for (const [kind, of] of taken) await attemptReturn(rates, kind, of); } };
}

/**
 * Opens the session if what was checked before the transaction still holds; a suspension or another password waits for it,
 * or it for them. The credential is locked beside the person: a new password leaves the person's row as it was, so that
 * a lock of that alone would go on with the password read before it.
 */
async function signIn(tx: Tx, { secrets, caller, account, userId, code }: {
  readonly secrets: Secrets; readonly caller: Caller; readonly account: Account; readonly userId: Id<"usr">; readonly code: FactorCode;
}) {
  const [user] = await tx.read(users,
    `select ${users.select("u")}
       from trust."user" u
       join trust.credential c on c.user_id = u.id
      where u.id = $1 and c.hash = $2
        for share of u, c`, [account.id, account.hash]);
  if (!user) throw invalidCredentials();
  if (!maySignIn(user.state)) throw accountBarred(user.state);
  const isSteppedUp = await secondFactorSpend(tx, secrets, userId, code);
  const token = await sessionOpen(tx, secrets, caller, userId, { isSteppedUp });
  await addressKnow(tx, secrets, caller, userId);
  return { user: user satisfies User, token };
}
