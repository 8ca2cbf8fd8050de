import { describe, expect } from "vitest";
import { accountsUnderTest, signInMutation, stranger, testPassword, type SignedIn } from "@souk/test/accounts";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { until } from "@souk/test/until";
import { accountTokenIssue, accountTokenSpend } from "../credentials/account-token.ts";
import { credentialSave } from "../credentials/credential-save.ts";
import { passwordHash } from "../credentials/password-hash.ts";
import { userLock } from "../users/user-move.ts";

const untilSomebodyWaits = (scratch: TestDatabase) => until("somebody waits for a lock", () => asAdmin(scratch.adminUrl, async (admin) =>
  (await admin.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount! > 0));

describe("signing in while the password changes", () => {
  test("is refused with the old one, although it was right when it was compared", async ({ scratch }) => {
    const { ask, database, registerVerified } = await accountsUnderTest(scratch);
    const { email, userId } = await registerVerified("Uma");
    const hash = await passwordHash("another lamp entirely");
    const signIn = await inTransaction(database, async (tx) => {
      await userLock(tx, userId);
      await credentialSave(tx, userId, hash);
      const asked = ask<SignedIn>(stranger(), signInMutation, { email, password: testPassword });
      await untilSomebodyWaits(scratch);
      return { asked };
    });
    expect((await signIn.asked).userErrors).toMatchObject([{ __typename: "InvalidCredentialsError" }]);
    expect(await database.row("select from trust.session where user_id = $1 and ended_at is null", [uuidOf(userId)])).toBeUndefined();
  });
});

describe("spending a mailed token", () => {
  test("does not deadlock with a request for the next one, which ends it", async ({ scratch }) => {
    const { database, registerVerified, subgraph: { runtime: { secrets } } } = await accountsUnderTest(scratch);
    const { userId } = await registerVerified("Vera");
    const token = await inTransaction(database, (tx) => accountTokenIssue(tx, secrets, userId, "passwordReset"));
    const spending = await inTransaction(database, async (tx) => {
      await userLock(tx, userId);
      const asked = inTransaction(database, async (other) => {
        const spent = await accountTokenSpend(other, secrets, "passwordReset", token);
        if (spent) await userLock(other, spent);
        return spent;
      });
      await untilSomebodyWaits(scratch);
      await accountTokenIssue(tx, secrets, userId, "passwordReset");
      return { asked };
    });
    expect(await spending.asked).toBeUndefined();
  });
});
