import { generate } from "otplib";
import { describe, expect } from "vitest";
import { accountsUnderTest, signInMutation, stranger, testPassword } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { uuidOf } from "@souk/shared/ids";

const refusals = "userErrors { __typename code path }";
const enrollMutation = `mutation ($input: MfaEnrollInput!) { mfaEnroll(input: $input) { otpauthUri secret ${refusals} } }`;
const verifyMutation = `mutation ($input: MfaVerifyInput!) { mfaVerify(input: $input) { user { isMfaEnabled } recoveryCodes ${refusals} } }`;
const stepUpMutation = `mutation ($input: SessionStepUpInput!) { sessionStepUp(input: $input) { accessToken steppedUpUntil ${refusals} } }`;
const disableMutation = `mutation { mfaDisable { user { isMfaEnabled } userErrors { code } } }`;

/** The code an authenticator app shows; `later` steps of 30 s from now. */
const codeOf = (secret: string, later = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1_000) + later * 30 });

/** Somebody with a second factor on, whose app shows codes of this secret. */
async function withFactor(scratch: TestDatabase, name: string) {
  const accounts = await accountsUnderTest(scratch);
  const account = await accounts.registerVerified(name);
  const signedIn = await accounts.signIn(account);
  const { secret } = await accounts.ask<{ secret: string }>(signedIn.caller, enrollMutation, { password: testPassword });
  const { recoveryCodes } = await accounts.ask<{ recoveryCodes: string[] }>(signedIn.caller, verifyMutation, { code: await codeOf(secret) });
  /** As if the app's next code had come: tests do not wait 30 s. */
  const stepsPass = () => asAdmin(scratch.adminUrl, (admin) => admin.query(`update trust.mfa_factor set last_step = last_step - 3 where user_id = $1`, [uuidOf(account.userId)]));
  return { ...accounts, account, ...signedIn, secret, recoveryCodes, stepsPass };
}

describe("a second factor", () => {
  test("is set up with the password and counts only once a code has confirmed it", async ({ scratch }) => {
    const { ask, registerVerified, signIn } = await accountsUnderTest(scratch);
    const account = await registerVerified("Wim");
    const { caller } = await signIn(account);
    expect((await ask(caller, enrollMutation, { password: "not the password" })).userErrors).toMatchObject([{ path: ["input", "password"] }]);
    const first = await ask<{ secret: string; otpauthUri: string }>(caller, enrollMutation, { password: testPassword });
    const { secret, otpauthUri } = await ask<{ secret: string; otpauthUri: string }>(caller, enrollMutation, { password: testPassword });
    expect(new URL(otpauthUri).searchParams.get("secret")).toBe(secret);
    expect((await signIn(account)).sessionId).toMatch(/^ses_/);
    expect((await ask(caller, verifyMutation, { code: await codeOf(first.secret) })).userErrors).toMatchObject([{ __typename: "InvalidCredentialsError" }]);
    const verified = await ask<{ recoveryCodes: string[]; user: object }>(caller, verifyMutation, { code: await codeOf(secret) });
    expect(verified.user).toEqual({ isMfaEnabled: true });
    expect(new Set(verified.recoveryCodes).size).toBe(10);
    expect((await ask(caller, enrollMutation, { password: testPassword })).userErrors).toMatchObject([{ code: "INVALID" }]);
  });

  test("is asked for at sign-in, after the right password only", async ({ scratch }) => {
    const { ask, account: { email }, secret, stepsPass } = await withFactor(scratch, "Xena");
    const signIn = (also: object) => ask(stranger(), signInMutation, { email, password: testPassword, ...also });
    expect((await signIn({ password: "not the password", totpCode: await codeOf(secret) })).userErrors).toMatchObject([{ __typename: "InvalidCredentialsError", path: null }]);
    expect((await signIn({})).userErrors).toEqual([{ __typename: "SecondFactorRequiredError", code: "REQUIRED", path: ["input", "totpCode"] }]);
    expect((await signIn({ totpCode: "00000x" })).userErrors).toMatchObject([{ __typename: "InvalidCredentialsError", path: ["input", "totpCode"] }]);
    await stepsPass();
    expect((await signIn({ totpCode: await codeOf(secret) })).userErrors).toEqual([]);
  });

  test("takes a code once, even from ten who send it at once", async ({ scratch }) => {
    const { ask, account: { email }, secret, stepsPass } = await withFactor(scratch, "Yan");
    await stepsPass();
    const totpCode = await codeOf(secret);
    const signIn = () => ask(stranger(), signInMutation, { email, password: testPassword, totpCode }).then(({ userErrors }) => userErrors.length === 0, () => false);
    const outcomes = await Promise.all(Array.from({ length: 8 }, signIn));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await signIn()).toBe(false);
  });

  test("takes codes of the step before and after, and none of two steps away", async ({ scratch }) => {
    const { ask, caller, secret, stepsPass } = await withFactor(scratch, "Zoe");
    const stepUp = async (later: number) => (await ask(caller, stepUpMutation, { code: await codeOf(secret, later) })).userErrors.length === 0;
    await stepsPass();
    expect([await stepUp(-3), await stepUp(-1), await stepUp(0), await stepUp(1), await stepUp(3)]).toEqual([false, true, true, true, false]);
  });

  test("is replaced by a recovery code when the phone is gone, each once and however it is typed", async ({ scratch }) => {
    const { ask, account: { email }, recoveryCodes } = await withFactor(scratch, "Abe");
    const signIn = (recoveryCode: string) => ask(stranger(), signInMutation, { email, password: testPassword, recoveryCode });
    expect((await signIn(recoveryCodes[0]!)).userErrors).toEqual([]);
    expect((await signIn(recoveryCodes[0]!)).userErrors).toMatchObject([{ path: ["input", "recoveryCode"] }]);
    expect((await signIn(recoveryCodes[1]!.toUpperCase().replace("-", " "))).userErrors).toEqual([]);
  });

  test("lets guesses pass ten at once and then twenty an hour", async ({ scratch }) => {
    const { ask, caller } = await withFactor(scratch, "Bea");
    const outcomes = [];
    for (let n = 0; n < 11; n++)
      outcomes.push(await ask(caller, stepUpMutation, { code: "no-such-code" }).then(() => "refused", (error: { extensions: { code: string } }) => error.extensions.code));
    expect(outcomes).toEqual([...Array<string>(10).fill("refused"), "RATE_LIMITED"]);
  });
});

describe("stepping up", () => {
  test("opens for ten minutes what needs it, in this session only", async ({ scratch }) => {
    const { subgraph, ask, caller, account, recoveryCodes, signIn } = await withFactor(scratch, "Cyd");
    const other = await signIn(account, stranger(), { recoveryCode: recoveryCodes[0] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`update trust.session set stepped_up_until = null where user_id = $1`, [uuidOf(account.userId)]));
    const soon = Date.now() + 60_000;
    const claims = { ...caller, steppedUpUntilMs: soon };       // what a gateway that has not heard of the end would say
    expect((await subgraph.as(caller).run(disableMutation)).errors?.[0]?.extensions).toMatchObject({ code: "STEP_UP_REQUIRED" });
    expect((await subgraph.as(claims).run(disableMutation)).errors?.[0]?.extensions).toMatchObject({ code: "STEP_UP_REQUIRED" });
    const { steppedUpUntil, accessToken } = await ask<{ steppedUpUntil: string; accessToken: string }>(caller, stepUpMutation, { code: recoveryCodes[1] });
    expect(Date.parse(steppedUpUntil)).toBeGreaterThan(soon);
    expect(accessToken.split(".")).toHaveLength(3);
    expect((await subgraph.as({ ...other.caller, steppedUpUntilMs: soon }).run(disableMutation)).errors?.[0]?.extensions).toMatchObject({ code: "STEP_UP_REQUIRED" });
    expect((await subgraph.as(claims).run(disableMutation)).data).toEqual({ mfaDisable: { user: { isMfaEnabled: false }, userErrors: [] } });
    expect((await signIn(account)).sessionId).toMatch(/^ses_/);
  });
});

describe("a second factor that a stranger set up under an unconfirmed address", () => {
  test("does not keep the mailbox's owner out, who sets the password anew", async ({ scratch }) => {
    const { ask, register, signIn, mailedToken } = await accountsUnderTest(scratch);
    const account = await register("Xaver");
    const { caller } = await signIn(account);
    const { secret } = await ask<{ secret: string }>(caller, enrollMutation, { password: testPassword });
    expect((await ask(caller, verifyMutation, { code: await codeOf(secret) })).userErrors).toEqual([]);

    const { email } = account, password = "the owner's own lamp";
    await ask(stranger(), `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { ${refusals} } }`, { email });
    const reset = { token: await mailedToken(email, "passwordReset"), newPassword: password };
    expect((await ask(stranger(), `mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { ${refusals} } }`, reset)).userErrors).toEqual([]);
    expect((await ask(stranger(), signInMutation, { email, password })).userErrors).toEqual([]);
  });

  test("stays on for somebody whose address was confirmed: a read mailbox alone is not enough then", async ({ scratch }) => {
    const { ask, account: { email }, mailedToken } = await withFactor(scratch, "Yara");
    await ask(stranger(), `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { ${refusals} } }`, { email });
    const password = "another lamp entirely";
    await ask(stranger(), `mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { ${refusals} } }`, { token: await mailedToken(email, "passwordReset"), newPassword: password });
    expect((await ask(stranger(), signInMutation, { email, password })).userErrors).toMatchObject([{ __typename: "SecondFactorRequiredError" }]);
  });
});
