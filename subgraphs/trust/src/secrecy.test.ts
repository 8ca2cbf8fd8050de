import { generate } from "otplib";
import { describe, expect } from "vitest";
import { accountsUnderTest, refreshMutation, signInMutation, stranger, testPassword } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";

/** Every row of every table of the schema, as text. */
const everyRow = (scratch: TestDatabase): Promise<string[]> => asAdmin(scratch.adminUrl, async (admin) => {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'trust'`);
  const texts: string[] = [];
  for (const { name } of tables)
    texts.push(...(await admin.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)).rows.map(({ row }) => `${name} ${row}`));
  return texts;
});

/** A text as it may lie in a table: plain, or as bytea shows it. */
const forms = (secret: string): string[] => [secret, secret.toLowerCase(), Buffer.from(secret).toString("hex"), Buffer.from(secret).toString("base64url")];

describe("the database", () => {
  test("holds no address, password, token, second factor or network address in clear, in whatever table", async ({ scratch }) => {
    const { subgraph, ask, registerVerified, signIn, mailedToken, mailsTo } = await accountsUnderTest(scratch);
    const account = await registerVerified("Planted");
    const { caller, accessToken, refreshToken } = await signIn(account, stranger("198.51.100.77"));
    await ask(stranger(), `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { email userErrors { code } } }`, { email: account.email });
    const { secret } = await ask<{ secret: string }>(caller, `mutation ($input: MfaEnrollInput!) { mfaEnroll(input: $input) { secret userErrors { code } } }`, { password: testPassword });
    const { recoveryCodes } = await ask<{ recoveryCodes: string[] }>(caller,
      `mutation ($input: MfaVerifyInput!) { mfaVerify(input: $input) { recoveryCodes userErrors { code } } }`, { code: await generate({ secret }) });
    const next = await ask<{ refreshToken: string }>(stranger(), refreshMutation, { refreshToken });
    await ask(stranger(), signInMutation, { email: account.email, password: "a wrong password tried" });

    const planted = [
      account.email, testPassword, "a wrong password tried", accessToken, refreshToken, next.refreshToken, secret, ...recoveryCodes, "198.51.100.77",
      await mailedToken(account.email, "passwordReset"), (await mailsTo(account.email))[0]!.token!,
    ];
    const rows = await everyRow(scratch);
    expect(rows.some((row) => row.includes(account.userId))).toBe(true);       // the scan does see what is there
    for (const secretText of planted)
      expect(rows.filter((row) => forms(secretText).some((form) => row.includes(form)))).toEqual([]);
    expect(JSON.stringify(subgraph.logged)).toBe("[]");
  });

  test("keeps its invariants after all of this", async ({ scratch }) => {
    const { subgraph } = await accountsUnderTest(scratch);
    expect(await subgraph.violated()).toEqual([]);
  });
});
