import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { accountsUnderTest, refreshMutation, signInMutation, stranger, testPassword } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";

const admin = person({ roles: ["ADMIN"] });
const suspendMutation = `mutation ($id: ID!, $input: UserSuspendInput!) { userSuspend(id: $id, input: $input) { user { id state } userErrors { __typename code path } } }`;
const reinstateMutation = `mutation ($id: ID!, $input: UserReinstateInput!) { userReinstate(id: $id, input: $input) { user { state } userErrors { __typename code path } } }`;
const why = () => ({ reason: "sells stolen bicycles", idempotencyKey: newId("usr") });

describe("suspending a person", () => {
  test("ends every session at once, and says why in history, audit log and events", async ({ scratch }) => {
    const { ask, registerVerified, signIn, database } = await accountsUnderTest(scratch);
    const account = await registerVerified("Mallory");
    const one = await signIn(account), two = await signIn(account);
    const { user } = await ask<{ user: object }>(admin, suspendMutation, why(), { id: account.userId });
    expect(user).toEqual({ id: account.userId, state: "SUSPENDED" });
    for (const { refreshToken, sessionId } of [one, two]) {
      expect((await ask(stranger(), refreshMutation, { refreshToken })).userErrors).toMatchObject([{ __typename: "InvalidCredentialsError" }]);
      expect(await database.rows(`select type from trust.event where type = 'session.revoked' and payload ->> 'sessionId' = $1 and payload ->> 'reason' = 'suspended'`, [sessionId])).toHaveLength(1);
    }
    expect(await database.row(`select action, details ->> 'reason' as reason, actor from trust.audit_event where subject = $1`, [account.userId]))
      .toEqual({ action: "userSuspend", reason: "sells stolen bicycles", actor: admin.actor });
  });

  test("is told to the person only after the right password", async ({ scratch }) => {
    const { ask, registerVerified } = await accountsUnderTest(scratch);
    const { email, userId } = await registerVerified("Trudy");
    await ask(admin, suspendMutation, why(), { id: userId });
    expect((await ask(stranger(), signInMutation, { email, password: "not the password" })).userErrors).toMatchObject([{ __typename: "InvalidCredentialsError" }]);
    expect((await ask(stranger(), signInMutation, { email, password: testPassword })).userErrors)
      .toEqual([{ __typename: "AccountBarredError", code: "SANCTIONED", path: null }]);
  });

  test("is undone by reinstating; a second suspension of a suspended person is refused", async ({ scratch }) => {
    const { ask, registerVerified, signIn } = await accountsUnderTest(scratch);
    const account = await registerVerified("Walter");
    await ask(admin, suspendMutation, why(), { id: account.userId });
    expect((await ask(admin, suspendMutation, why(), { id: account.userId })).userErrors).toMatchObject([{ __typename: "InvalidTransitionError" }]);
    expect(await ask(admin, reinstateMutation, why(), { id: account.userId })).toMatchObject({ user: { state: "ACTIVE" }, userErrors: [] });
    expect((await signIn(account)).sessionId).toMatch(/^ses_/);
  });

  test("leaves no session behind when the person signs in six times meanwhile", async ({ scratch }) => {
    const { ask, registerVerified, database } = await accountsUnderTest(scratch);
    const { email, userId } = await registerVerified("Olaf");
    const signIn = () => ask(stranger(), signInMutation, { email, password: testPassword });
    await Promise.all([signIn(), signIn(), signIn(), ask(admin, suspendMutation, why(), { id: userId }), signIn(), signIn(), signIn()]);
    expect(await database.rows(`select id from trust.session where user_id = $1 and ended_at is null`, [uuidOf(userId)])).toEqual([]);
  });

  test("of staff is an administrator's, and nobody suspends themselves", async ({ scratch }) => {
    const { ask, registerVerified } = await accountsUnderTest(scratch);
    const { userId } = await registerVerified("Sybil");
    await asAdmin(scratch.adminUrl, (client) => client.query(
      `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by) values ($1, $2, 'MODERATOR', 'ACTIVE', 'test', 'a', 'b')`,
      [uuidOf(newId("rgr")), uuidOf(userId)]));
    await expect(ask(person({ roles: ["SUPPORT"] }), suspendMutation, why(), { id: userId })).rejects.toMatchObject({ extensions: { code: "FORBIDDEN" } });
    expect((await ask(person({ userId, roles: ["ADMIN"] }), suspendMutation, why(), { id: userId })).userErrors).toMatchObject([{ code: "INVALID" }]);
    expect((await ask(admin, suspendMutation, why(), { id: userId })).userErrors).toEqual([]);
  });
});
