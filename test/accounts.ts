import { trust } from "@souk/trust";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, type Id } from "@souk/shared/ids";
import type { AccountMail } from "@souk/schema/events/trust";
import { testSecrets } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";
import { person, subgraphUnderTest } from "./subgraph-under-test.ts";

/** The password of everybody in tests. */
export const testPassword = "a lamp in the window";

/** A mail that trust asked for, opened. */
export interface RequestedMail { readonly mail: AccountMail; readonly to: string; readonly displayName: string; readonly token?: string }

/** An account opened by a test. */
export interface Account { readonly userId: Id<"usr">; readonly email: string }

/** A session begun by a test, and who asks with it. */
export interface SignedIn { readonly caller: Caller; readonly accessToken: string; readonly refreshToken: string; readonly sessionId: Id<"ses"> }

/** A payload's refusals, as tests look at them. */
export interface Refusal { readonly __typename: string; readonly code: string; readonly path: string[] | null }

/** Somebody without a token, at a network address. */
export const stranger = (address = "203.0.113.7"): Caller => ({ ...anonymous, address, agent: "test" });

const refusals = "userErrors { __typename code path }";
export const registerMutation = `mutation ($input: UserRegisterInput!) { userRegister(input: $input) { email ${refusals} } }`;
export const signInMutation = `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) {
  sessionId accessToken accessTokenExpiresAt refreshToken user { id displayName } ${refusals} } }`;
export const refreshMutation = `mutation ($input: SessionRefreshInput!) { sessionRefresh(input: $input) { accessToken refreshToken ${refusals} } }`;

/** People of trust over a test file's database: they register, read their mails, sign in. */
export async function accountsUnderTest(scratch: TestDatabase) {
  const subgraph = await subgraphUnderTest(scratch, trust);
  const { database } = subgraph.runtime;

  /** A mutation's payload. @throws Error when the operation failed as a whole */
  async function ask<P extends object>(caller: Caller, mutation: string, input: object, also: object = {}): Promise<P & { readonly userErrors: readonly Refusal[] }> {
    const { data, errors } = await subgraph.as(caller).run<Record<string, P & { userErrors: Refusal[] }>>(mutation, { input, ...also });
    if (errors) throw Object.assign(new Error(errors.map(({ message }) => message).join("; ")), { extensions: errors[0]?.extensions });
    return Object.values(data!)[0]!;
  }

  /** The mails asked for an address, the oldest first. */
  async function mailsTo(email: string): Promise<RequestedMail[]> {
    const rows = await database.rows<{ payload: { userId: string; mail: AccountMail; sealed: string } }>(
      `select payload from trust.event where type = 'user.mailRequested' order by position`);
    return rows
      .map(({ payload: { userId, mail, sealed } }) => ({ mail, ...JSON.parse(testSecrets.open("mail", sealed, `${userId}:${mail}`)) as Omit<RequestedMail, "mail"> }))
      .filter(({ to }) => to === email);
  }

  /** The token in the newest mail of a kind. */
  const mailedToken = async (email: string, mail: AccountMail): Promise<string> =>
    (await mailsTo(email)).findLast((requested) => requested.mail === mail)!.token!;

  /** Opens an account, not confirmed yet. */
  async function register(name: string, from = stranger(`register-${name}`)): Promise<Account> {
    const email = `${name}-${newId("usr").slice(-8)}@example.com`;
    await ask(from, registerMutation, { email, password: testPassword, displayName: name, idempotencyKey: newId("usr") });
    const row = await database.row<{ user_id: Id<"usr"> }>(
      `select aggregate_id as user_id from trust.event where type = 'user.registered' order by position desc limit 1`);
    return { email, userId: row!.user_id };
  }

  const verify = async (email: string) => ask<{ user: { id: string } | null }>(stranger(),
    `mutation ($input: EmailVerifyInput!) { emailVerify(input: $input) { user { id } ${refusals} } }`, { token: await mailedToken(email, "emailVerify") });

  /** Opens an account and confirms its address. */
  async function registerVerified(name: string): Promise<Account> {
    const account = await register(name);
    await verify(account.email);
    return account;
  }

  async function signIn({ email, userId }: Account, from = stranger(), also: object = {}): Promise<SignedIn> {
    const { userErrors, ...tokens } = await ask<Omit<SignedIn, "caller">>(from, signInMutation, { email, password: testPassword, ...also });
    if (userErrors.length > 0) throw new Error(`refused: ${userErrors.map(({ __typename }) => __typename).join()}`);
    return { ...tokens, caller: { ...person({ userId }), sessionId: tokens.sessionId, ...(from.address ? { address: from.address } : {}) } };
  }

  return { subgraph, database, ask, mailsTo, mailedToken, register, registerVerified, verify, signIn };
}
