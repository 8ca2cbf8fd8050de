import { describe, expect } from "vitest";
import { accountsUnderTest, registerMutation, stranger, testPassword } from "@souk/test/accounts";
import { test } from "@souk/test/database";
import { passwordHashRuns } from "../credentials/password-hash.ts";

const registration = (email: string, also: object = {}) => ({ email, password: testPassword, displayName: "Ada", idempotencyKey: `1-${email.split("@")[0]}`, ...also });

describe("registering", () => {
  test("opens an unverified account and sends the mail that confirms it", async ({ scratch }) => {
    const { ask, mailsTo, database } = await accountsUnderTest(scratch);
    const answer = await ask(stranger(), registerMutation, registration("Ada@Example.COM"));
    expect(answer).toEqual({ email: "Ada@example.com", userErrors: [] });
    expect(await mailsTo("Ada@example.com")).toEqual([
      { mail: "emailVerify", to: "Ada@example.com", displayName: "Ada", locale: "en", token: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    expect(await database.row(`select to_state, command, actor from trust.user_history order by at desc limit 1`))
      .toEqual({ to_state: "UNVERIFIED", command: "register", actor: "anonymous" });
  });

  test("answers the same for a known address after the same work, and writes to its owner instead", async ({ scratch }) => {
    const { ask, mailsTo } = await accountsUnderTest(scratch);
    const first = await ask(stranger(), registerMutation, registration("known@example.com"));
    const runs = passwordHashRuns();
    const second = await ask(stranger(), registerMutation, registration("known@example.com", { idempotencyKey: "another", password: "quite another one" }));
    expect(second).toEqual(first);
    expect(passwordHashRuns() - runs).toBe(1);
    expect((await mailsTo("known@example.com")).map(({ mail }) => mail)).toEqual(["emailVerify", "alreadyRegistered"]);
  });

  test("takes two addresses that differ only in case for one", async ({ scratch }) => {
    const { ask, database } = await accountsUnderTest(scratch);
    await ask(stranger(), registerMutation, registration("case@example.com"));
    await ask(stranger(), registerMutation, registration("CASE@EXAMPLE.COM"));
    const count = await database.row<{ n: number }>(`select count(*)::int as n from trust.event where type = 'user.mailRequested' and payload ->> 'mail' = 'alreadyRegistered'`);
    expect(count!.n).toBeGreaterThanOrEqual(1);
    expect((await database.row<{ n: number }>(`select count(distinct email_digest)::int - count(*)::int as n from trust."user"`))!.n).toBe(0);
  });

  test("sends one mail when the same key comes four times at once", async ({ scratch }) => {
    const { ask, mailsTo } = await accountsUnderTest(scratch);
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(stranger(), registerMutation, registration("often@example.com"))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await mailsTo("often@example.com")).toHaveLength(1);
  });

  test("lists everything that is wrong with the input", async ({ scratch }) => {
    const { ask, mailsTo } = await accountsUnderTest(scratch);
    const { userErrors } = await ask(stranger(), registerMutation, registration("weak@example.com", { password: "password123", displayName: " " }));
    expect(userErrors).toEqual([
      { __typename: "InvalidInputError", code: "INVALID", path: ["input", "password"] },
      { __typename: "InvalidInputError", code: "INVALID", path: ["input", "displayName"] },
    ]);
    expect(await mailsTo("weak@example.com")).toEqual([]);
  });

  test("bombs no mailbox: the sixth registration of an address within the hour is put off, from wherever it comes", async ({ scratch }) => {
    const { ask, mailsTo } = await accountsUnderTest(scratch);
    const outcomes = [];
    for (let n = 0; n < 6; n++)
      outcomes.push(await ask(stranger(`198.51.100.${n}`), registerMutation, registration("bombed@example.com", { idempotencyKey: `k${n}` })).then(() => "taken", ({ extensions }) => extensions.code));
    expect(outcomes).toEqual(["taken", "taken", "taken", "taken", "taken", "RATE_LIMITED"]);
    expect(await mailsTo("bombed@example.com")).toHaveLength(5);
  });
});

describe("confirming an address", () => {
  test("makes the person active, once", async ({ scratch }) => {
    const { register, verify, mailedToken, ask, database } = await accountsUnderTest(scratch);
    const { email, userId } = await register("Vera");
    const token = await mailedToken(email, "emailVerify");
    expect((await verify(email)).user).toEqual({ id: userId });
    const again = await ask(stranger(), `mutation ($input: EmailVerifyInput!) { emailVerify(input: $input) { user { id } userErrors { __typename code path } } }`, { token });
    expect(again).toEqual({ user: null, userErrors: [{ __typename: "InvalidInputError", code: "INVALID", path: ["input", "token"] }] });
    expect(await database.rows(`select type from trust.event where aggregate_id = $1 and type = 'user.verified'`, [userId])).toHaveLength(1);
  });

  test("takes the newest mail's link only", async ({ scratch }) => {
    const { subgraph, register, signIn, mailedToken, verify, mailsTo, ask } = await accountsUnderTest(scratch);
    const account = await register("Nora");
    const old = await mailedToken(account.email, "emailVerify");
    const { caller } = await signIn(account);
    await subgraph.as(caller).run(`mutation { emailVerificationResend { userErrors { code } } }`);
    expect(await mailsTo(account.email)).toHaveLength(2);
    const late = await ask<{ user: object | null }>(stranger(), `mutation ($input: EmailVerifyInput!) { emailVerify(input: $input) { user { id } userErrors { __typename code path } } }`, { token: old });
    expect(late.user).toBeNull();
    expect((await verify(account.email)).user).toEqual({ id: account.userId });
  });
});
