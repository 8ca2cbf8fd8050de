import { describe, expect } from "vitest";
import { accountsUnderTest, signInMutation, stranger } from "@souk/test/accounts";
import { test } from "@souk/test/database";
import { attemptLimits } from "../credentials/attempts.ts";
import { passwordHashRuns } from "../credentials/password-hash.ts";
import { emailDigest } from "../users/email-address.ts";

const codeOf = ({ extensions }: { extensions?: { code: string } }) => extensions?.code;

describe("signing in", () => {
  test("begins a session with two tokens, for the unverified too", async ({ scratch }) => {
    const { subgraph, register, signIn } = await accountsUnderTest(scratch);
    const account = await register("Ben");
    const { accessToken, refreshToken, caller, sessionId } = await signIn(account);
    expect(accessToken.split(".")).toHaveLength(3);
    expect(refreshToken).toMatch(/^[\w-]{86}$/);
    const { data } = await subgraph.as(caller).run(`{ sessions { id agent address isCurrent endedAt steppedUpUntil } }`);
    expect(data).toEqual({ sessions: [{ id: sessionId, agent: "test", address: "203.0.113.7", isCurrent: true, endedAt: null, steppedUpUntil: null }] });
  });

  test("answers an unknown address as it answers a wrong password, after the same work", async ({ scratch }) => {
    const { ask, registerVerified } = await accountsUnderTest(scratch);
    const { email } = await registerVerified("Cleo");
    const tryOut = async (input: object) => {
      const runs = passwordHashRuns();
      const answer = await ask(stranger(), signInMutation, input);
      return { answer, runs: passwordHashRuns() - runs };
    };
    const wrong = await tryOut({ email, password: "not the password" });
    expect(await tryOut({ email: "nobody@example.com", password: "not the password" })).toEqual(wrong);
    expect(wrong).toMatchObject({ runs: 1, answer: { accessToken: null, refreshToken: null, userErrors: [{ __typename: "InvalidCredentialsError", code: "INVALID", path: null }] } });
  });

  test("is put off for whoever guesses from one address, without a word on whether the account exists", async ({ scratch }) => {
    const { ask, registerVerified } = await accountsUnderTest(scratch);
    const { email } = await registerVerified("Dora");
    for (const tried of [email, "nobody-either@example.com"]) {
      const outcomes: string[] = [];
      for (let n = 0; n <= attemptLimits.signInPair.atOnce; n++)
        outcomes.push(await ask(stranger("198.51.100.1"), signInMutation, { email: tried, password: `guess number ${n}` }).then(() => "refused", (error) => codeOf(error)!));
      expect(outcomes).toEqual([...Array<string>(attemptLimits.signInPair.atOnce).fill("refused"), "RATE_LIMITED"]);
    }
  });

  test("cannot be locked for its owner by strangers, however many addresses they guess from", async ({ scratch }) => {
    const { ask, registerVerified, signIn, subgraph: { runtime } } = await accountsUnderTest(scratch);
    const account = await registerVerified("Erin");
    await signIn(account, stranger("192.0.2.1"));
    const guess = (n: number) => ask(stranger(`198.51.100.${n}`), signInMutation, { email: account.email, password: "a wrong guess" }).then(() => "refused", (error) => codeOf(error)!);
    const key = `attempt:signInAccount:${emailDigest(runtime.secrets, account.email).toString("base64url")}`;
    const { atOnce, perHour } = attemptLimits.signInAccount;
    await runtime.rates.take(key, { capacity: atOnce, restorePerSecond: perHour / 3_600, cost: atOnce - 2 });     // what 98 strangers did before
    expect([await guess(1), await guess(2), await guess(3)]).toEqual(["refused", "refused", "RATE_LIMITED"]);
    expect((await signIn(account, stranger("192.0.2.1"))).sessionId).toMatch(/^ses_/);
  });

  test("counts nothing against a person who gives the right password", async ({ scratch }) => {
    const { registerVerified, signIn } = await accountsUnderTest(scratch);
    const account = await registerVerified("Finn");
    for (let n = 0; n <= attemptLimits.signInPair.atOnce; n++) await signIn(account);
  });

  test("ends the oldest session when there are fifty", async ({ scratch }) => {
    const { database, registerVerified, signIn, subgraph } = await accountsUnderTest(scratch);
    const account = await registerVerified("Gus");
    const oldest = await signIn(account);
    await database.run(
      `insert into trust.session (id, user_id, refresh_digest, expires_at)
       select gen_random_uuid(), user_id, refresh_digest, expires_at from trust.session, generate_series(1, 49)
        where user_id = (select id from trust."user" order by id desc limit 1)`);
    await signIn(account);
    const { data } = await subgraph.as(oldest.caller).run<{ sessions: { id: string }[] }>(`{ sessions { id } }`);
    expect(data!.sessions).toHaveLength(50);
    expect(data!.sessions.map(({ id }) => id)).not.toContain(oldest.sessionId);
  });
});
