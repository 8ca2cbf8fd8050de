import { createHash } from "node:crypto";
import { operation } from "@souk/schema/operations";
import { chanceOf } from "./chance.ts";
import { TokenOver, type GraphDoor } from "./graph-door.ts";
import type { Mailbox } from "./mailbox.ts";
import { counted, failed, type Tally } from "./tally.ts";
import { totpCode } from "./totp.ts";

/** What a mutation answered. */
export interface Told<T> {
  /** Codes of its refusals. */
  readonly codes: readonly string[];
  readonly payload: T;
}

/** What is to be done, and what of it is wanted back. */
export interface Wish {
  /** What it is about: the same words are the same wish, under the same key. */
  readonly about: string;
  readonly fields: string;
  readonly id?: string;
  readonly input?: object;
  readonly isOperator?: boolean;
}

/** Somebody in the market, at a front end of theirs. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly userId: string;
  /** Gives a mutation, under one key until it is answered. @returns null when it failed as nothing should */
  gives<T = Readonly<Record<string, unknown>>>(mutation: string, wish: Wish): Promise<Told<T> | null>;
  /** Shows a second factor, set up the first time, which opens for some minutes what asks for one. */
  stepsUp(): Promise<void>;
  /** Reads. @returns null when it failed as nothing should */
  reads<T>(query: string, variables: object, options?: { readonly isOperator?: boolean }): Promise<T | null>;
}

/** What all people share. */
export interface Town { readonly seed: number; readonly door: GraphDoor; readonly mailbox: Mailbox; readonly tally: Tally }

const password = "a lamp in the window";
const refreshAfterMs = 8 * 60_000;      // a token is good for ten minutes
/** Of a thousand mutations, how many are sent from two windows at once. */
const twicePerMille = 30;
const refreshMutation = "mutation Refresh($input: SessionRefreshInput!) { sessionRefresh(input: $input) { accessToken refreshToken userErrors { code } } }";
const stepUpAgainMs = 9 * 60_000;       // a second factor holds for ten
const stepUpMutation = "mutation StepUp($input: SessionStepUpInput!) { sessionStepUp(input: $input) { userErrors { code } } }";
const enrolMutation = "mutation Enrol($input: MfaEnrollInput!) { mfaEnroll(input: $input) { secret userErrors { code } } }";
const verifyMutation = "mutation Verify($input: MfaVerifyInput!) { mfaVerify(input: $input) { userErrors { code } } }";

/** An address of their own for each: limits count by it. */
const addressOf = (number: number): string => `10.${number >> 16 & 255}.${number >> 8 & 255}.${number & 255}`;
const keyOf = (...about: readonly unknown[]): string => createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 32);

/** Registers somebody, confirms the address by the mail and signs in. @param number each has one of their own */
export async function personSettles({ seed, door, mailbox, tally }: Town, name: string, number: number): Promise<Person> {
  const [email, address] = [`${name}@market.example`, addressOf(number)];
  const said = async <T>(query: string, input: object): Promise<T> => {
    const data = await door.ask({ query, variables: { input }, address });
    if (!data) throw new Error(`${email} cannot come in: ${tally.failures.at(-1)}`);
    return Object.values(data)[0] as T;
  };
  const registering = mailbox.token(email);
  await said(operation("register"), { email, password, displayName: name, locale: "en", idempotencyKey: keyOf(seed, name, "register") });
  await said(operation("verify-email"), { token: await registering });

  let secret: string | undefined;
  const signIn = async () => ({
    ...await said<{ accessToken: string; refreshToken: string; user: { id: string } }>(operation("sign-in"), { email, password, ...(secret ? { totpCode: totpCode(secret) } : {}) }), atMs: Date.now(),
  });
  let session = await signIn();
  let renewing: Promise<void> | undefined;
  const renew = () => renewing ??= (async () => {
    const next = await said<{ accessToken: string | null; refreshToken: string | null }>(refreshMutation, { refreshToken: session.refreshToken });
    const { accessToken, refreshToken } = next;
    session = accessToken && refreshToken ? { ...session, accessToken, refreshToken, atMs: Date.now() } : await signIn();
  })().finally(() => { renewing = undefined; });

  async function ask(query: string, variables: object, isOperator = false): Promise<Readonly<Record<string, unknown>> | null> {
    if (Date.now() - session.atMs > refreshAfterMs) await renew();
    const call = () => door.ask({ query, variables, address, token: session.accessToken, path: isOperator ? "/operator/graphql" : "/graphql" });
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof TokenOver)) throw error;
      await renew();
      return call();
    }
  }

  let steppedUpMs = 0;
  async function factorSet(): Promise<string> {
    const enrolled = (await ask(enrolMutation, { input: { password } }))?.["mfaEnroll"] as { secret: string | null } | undefined;
    const verified = enrolled?.secret ? (await ask(verifyMutation, { input: { code: totpCode(enrolled.secret) } }))?.["mfaVerify"] as { userErrors: readonly unknown[] } | undefined : undefined;
    if (!enrolled?.secret || verified?.userErrors.length !== 0) throw new Error(`${email} cannot set up a second factor`);
    return enrolled.secret;
  }

  return {
    name, email, userId: session.user.id,
    async stepsUp() {
      if (Date.now() - steppedUpMs < stepUpAgainMs) return;
      if (secret) await ask(stepUpMutation, { input: { code: totpCode(secret) } });      // a code that was used has done so already
      else secret = await factorSet();
      steppedUpMs = Date.now();
    },
    async gives<T>(mutation: string, { about, fields, id, input, isOperator }: Wish): Promise<Told<T> | null> {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const query = `mutation ${type.slice(0, -6)}(${id === undefined ? "" : "$id: ID!, "}$input: ${type}) { told: ${mutation}(${id === undefined ? "" : "id: $id, "}input: $input) { ${fields} userErrors { code } } }`;
      const variables = { ...(id === undefined ? {} : { id }), input: { ...input, idempotencyKey: keyOf(seed, name, mutation, about) } };
      const windows = chanceOf(seed, name, "windows", mutation, about).isSo(twicePerMille) ? 2 : 1;
      const answers = await Promise.all(Array.from({ length: windows }, () => ask(query, variables, isOperator)));
      const told = answers.map((data) => data?.["told"] as (T & { readonly userErrors: readonly { readonly code: string }[] }) | undefined);
      const [first, second] = told.map((payload) => payload?.userErrors.map(({ code }) => code));
      if (windows === 2 && JSON.stringify(first) !== JSON.stringify(second)) failed(tally, `${mutation} in two windows: ${JSON.stringify(told)}`);
      if (!first) return null;
      for (const code of first) counted(tally.refusals, `${mutation} ${code}`);
      return { codes: first, payload: told[0]! };
    },
    reads: async <T>(query: string, variables: object, { isOperator = false } = {}) => await ask(query, variables, isOperator) as T | null,
  };
}
