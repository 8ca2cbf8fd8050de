import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { accountsUnderTest, refreshMutation, registerMutation, signInMutation, stranger, testPassword } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { attemptLimits } from "./attempts.ts";

const requestMutation = `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { email userErrors { code } } }`;
const resetMutation = `mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { user { id } userErrors { __typename code path } } }`;
const changeMutation = `mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { user { id } userErrors { __typename code path } } }`;
const newPassword = "another lamp entirely";
const tokenRefused = { user: null, userErrors: [{ __typename: "InvalidInputError", code: "INVALID", path: ["input", "token"] }] };

describe("resetting a password", () => {
  test("answers the same for a known and an unknown address, and mails only the known", async ({ scratch }) => {
    const { ask, registerVerified, mailsTo, database } = await accountsUnderTest(scratch);
    const { email } = await registerVerified("Quinn");
    const mailed = async () => (await database.rows(`select from trust.event where type = 'user.mailRequested'`)).length;
    const before = await mailed();
    expect(await ask(stranger(), requestMutation, { email: "unknown@example.com" })).toEqual({ email: "unknown@example.com", userErrors: [] });
    expect(await mailed()).toBe(before);
    expect(await ask(stranger(), requestMutation, { email })).toEqual({ email, userErrors: [] });
    expect((await mailsTo(email)).at(-1)).toMatchObject({ mail: "passwordReset", token: expect.any(String) });
  });

  test("ends all sessions, tells the owner, and works once", async ({ scratch }) => {
    const { ask, registerVerified, signIn, mailedToken, mailsTo } = await accountsUnderTest(scratch);
    const account = await registerVerified("Rosa");
    const { email, userId } = account;
    const { refreshToken } = await signIn(account);
    await ask(stranger(), requestMutation, { email });
    const token = await mailedToken(email, "passwordReset");
    expect(await ask(stranger(), resetMutation, { token, newPassword: "short" })).toMatchObject({ user: null, userErrors: [{ path: ["input", "newPassword"] }] });
    expect(await ask(stranger(), resetMutation, { token, newPassword })).toEqual({ user: { id: userId }, userErrors: [] });
    expect(await ask(stranger(), resetMutation, { token, newPassword })).toEqual(tokenRefused);
    expect((await ask(stranger(), refreshMutation, { refreshToken })).userErrors).toHaveLength(1);
    expect((await ask(stranger(), signInMutation, { email, password: testPassword })).userErrors).toHaveLength(1);
    expect((await ask(stranger(), signInMutation, { email, password: newPassword })).userErrors).toEqual([]);
    expect((await mailsTo(email)).at(-1)).toMatchObject({ mail: "passwordChanged" });
  });

  test("is spent by one of ten who try at once", async ({ scratch }) => {
    const { ask, registerVerified, mailedToken } = await accountsUnderTest(scratch);
    const { email } = await registerVerified("Saul");
    await ask(stranger(), requestMutation, { email });
    const token = await mailedToken(email, "passwordReset");
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => ask<{ user: object | null }>(stranger(), resetMutation, { token, newPassword: `${newPassword} ${n}` })));
    expect(answers.filter(({ user }) => user !== null)).toHaveLength(1);
  });

  test("takes no token of another purpose, and none that has expired", async ({ scratch }) => {
    const { ask, register, mailedToken } = await accountsUnderTest(scratch);
    const { email } = await register("Tess");
    expect(await ask(stranger(), resetMutation, { token: await mailedToken(email, "emailVerify"), newPassword })).toEqual(tokenRefused);
    await ask(stranger(), requestMutation, { email });
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`update trust.account_token set expires_at = clock_timestamp() where purpose = 'passwordReset'`));
    expect(await ask(stranger(), resetMutation, { token: await mailedToken(email, "passwordReset"), newPassword })).toEqual(tokenRefused);
  });

  test("can be asked for by the owner of a mailbox that a stranger has registered as often as anybody may", async ({ scratch }) => {
    const { ask, registerVerified, mailsTo } = await accountsUnderTest(scratch);
    const { email } = await registerVerified("Thea");
    const register = () => ask(stranger("198.51.100.77"), registerMutation, { email, password: testPassword, displayName: "T", idempotencyKey: newId("usr") });
    for (let n = 1; n < attemptLimits.mailsToMailbox.atOnce; n++) await register();
    await expect(register()).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED" } });
    await ask(stranger(), requestMutation, { email });
    expect((await mailsTo(email)).at(-1)).toMatchObject({ mail: "passwordReset" });
  });

  test("proves the mailbox: it confirms the address of somebody unverified", async ({ scratch }) => {
    const { ask, register, mailedToken, database } = await accountsUnderTest(scratch);
    const { email, userId } = await register("Uma");
    await ask(stranger(), requestMutation, { email });
    await ask(stranger(), resetMutation, { token: await mailedToken(email, "passwordReset"), newPassword });
    expect(await database.rows(`select from trust.event where type = 'user.verified' and aggregate_id = $1`, [userId])).toHaveLength(1);
  });
});

describe("changing a password", () => {
  test("needs the present one, ends the other sessions and keeps this one", async ({ scratch }) => {
    const { ask, registerVerified, signIn, mailsTo } = await accountsUnderTest(scratch);
    const account = await registerVerified("Vic");
    const here = await signIn(account), there = await signIn(account);
    expect((await ask(here.caller, changeMutation, { currentPassword: "not the password", newPassword })).userErrors)
      .toEqual([{ __typename: "InvalidCredentialsError", code: "INVALID", path: ["input", "currentPassword"] }]);
    expect((await ask(here.caller, changeMutation, { currentPassword: testPassword, newPassword })).userErrors).toEqual([]);
    expect((await ask(stranger(), refreshMutation, { refreshToken: here.refreshToken })).userErrors).toEqual([]);
    expect((await ask(stranger(), refreshMutation, { refreshToken: there.refreshToken })).userErrors).toHaveLength(1);
    expect((await mailsTo(account.email)).at(-1)).toMatchObject({ mail: "passwordChanged" });
  });
});
