import { z } from "zod";
import { present } from "@souk/shared/assert";
import { newId, uuidOf } from "@souk/shared/ids";
import { verb, type Verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { accountTokenIssue } from "../credentials/account-token.ts";
import { addressOf, attempt } from "../credentials/attempts.ts";
import { credentialSave } from "../credentials/credential-save.ts";
import { passwordHash } from "../credentials/password-hash.ts";
import { passwordChosen } from "../credentials/password-rules.ts";
import { inputRefused } from "../credentials/credential-verb.ts";
import { displayNameRule } from "./display-name.ts";
import { emailDigest, emailNormalised, emailSeal } from "./email-address.ts";
import { mailRequest } from "./mail-request.ts";
import { userHistoryAppend } from "./user-move.ts";
import { users, type User } from "./user-tables.ts";

interface Registration { readonly email: string; readonly displayName: string; readonly locale?: string | null; readonly idempotencyKey: string }
interface UserRegisterInput extends Registration { readonly password: string }

const rules = z.object({ password: passwordChosen, displayName: displayNameRule });

/** The password comes by the context, not by the input: no trace of it may lie in a fingerprint. */
type WithPassword = Context & { readonly password: string };

/** Limits what strangers can make us do, then hashes: for each new key once. */
async function prepared({ password, ...context }: WithPassword, { email }: Registration): Promise<Context & { readonly newHash: string }> {
  const { rates, secrets, caller } = context;
  await attempt(rates, "registerFromAddress", addressOf(caller));
  await attempt(rates, "mailsToMailbox", `register:${emailDigest(secrets, email).toString("base64url")}`);
  return { ...context, newHash: await passwordHash(password) };
}

/** The work under the key. */
const registered = verb("userRegister", async (tx, { secrets, newHash }: Context & { readonly newHash: string }, input: Registration): Promise<User> => {
  const id = newId("usr");
  const digest = emailDigest(secrets, input.email);
  const [created] = await tx.read(users,
    `insert into trust."user" as u (id, display_name, locale, state, email_sealed, email_digest)
     values ($1, $2, $3, 'UNVERIFIED', $4, $5)
     on conflict (email_digest) do nothing
     returning ${users.select("u")}`,
    [uuidOf(id), input.displayName.trim(), input.locale ?? "en", emailSeal(secrets, id, input.email), digest]);
  if (!created) {
    const [known] = await tx.read(users, `select ${users.select("u")} from trust."user" u where u.email_digest = $1`, [digest]);
    const user = present(known, "the person who has the address");
    await mailRequest(tx, secrets, user, "alreadyRegistered");
    return user;
  }
  await credentialSave(tx, id, newHash);
  await userHistoryAppend(tx, id, { command: "register", from: null, to: "UNVERIFIED", reason: null });
  await publish(tx, "user.registered", { userId: id }, () => created.version);
  await mailRequest(tx, secrets, created, "emailVerify", await accountTokenIssue(tx, secrets, id, "emailVerify"));
  return created;
}, { prepare: prepared, references: () => ({}) });

/**
 * Opens an account, unverified, and asks for the mail that confirms it. For a known address nothing changes and its
 * owner is written to instead; answer and work are the same, the password is hashed in both cases.
 *
 * Repeatable: the same key returns the first answer and sends no second mail; the password is no part of what must be equal.
 * @throws Refused InvalidInput (password, name) @throws OperationError RATE_LIMITED
 */
export const userRegister: Verb<Context, UserRegisterInput, { readonly email: string }> = Object.assign(
  async (context: Context, { password, ...registration }: UserRegisterInput) => {
    const faults = inputRefused(rules, { password, ...registration });
    if (faults) return faults;
    const { userErrors, isReplayed } = await registered({ ...context, password }, registration);
    return { references: {}, userErrors, isReplayed, ...(userErrors.length === 0 ? { result: { email: emailNormalised(registration.email) } } : {}) };
  }, { mutation: "userRegister" });
