import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { accountsUnderTest, refreshMutation, stranger } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";

interface Pair { readonly accessToken: string | null; readonly refreshToken: string | null }
const refusedAnswer = { accessToken: null, refreshToken: null, userErrors: [{ __typename: "InvalidCredentialsError", code: "INVALID", path: ["input", "refreshToken"] }] };

async function people(scratch: TestDatabase) {
  const accounts = await accountsUnderTest(scratch);
  const refresh = (refreshToken: string) => accounts.ask<Pair>(stranger(), refreshMutation, { refreshToken });
  /** As if so many seconds had gone by since the family moved on. */
  const secondsPass = (sessionId: string, seconds: number) => asAdmin(scratch.adminUrl, (admin) => admin.query(
    `update trust.session_rotation set rotated_at = rotated_at - make_interval(secs => $2) where session_id = $1`, [uuidOf(sessionId), seconds]));
  const isLive = async (sessionId: string) =>
    (await accounts.database.row<{ end_reason: string | null }>(`select end_reason from trust.session where id = $1`, [uuidOf(sessionId)]))!.end_reason ?? "live";
  return { ...accounts, refresh, secondsPass, isLive };
}

describe("refreshing a session", () => {
  test("gives another pair of tokens each time", async ({ scratch }) => {
    const { registerVerified, signIn, refresh } = await people(scratch);
    const { refreshToken, accessToken } = await signIn(await registerVerified("Hans"));
    const second = await refresh(refreshToken);
    const third = await refresh(second.refreshToken!);
    expect(new Set([refreshToken, second.refreshToken, third.refreshToken]).size).toBe(3);
    expect(new Set([accessToken, second.accessToken, third.accessToken]).size).toBe(3);
    expect(third.userErrors).toEqual([]);
  });

  test("gives one successor to fifty who ask with the same token at once", async ({ scratch }) => {
    const { registerVerified, signIn, refresh, isLive } = await people(scratch);
    const { refreshToken, sessionId } = await signIn(await registerVerified("Ida"));
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(refreshToken)));
    const successors = new Set(answers.map((answer) => answer.refreshToken));
    expect(successors.size).toBe(1);
    expect((await refresh([...successors][0]!)).userErrors).toEqual([]);
    expect(await isLive(sessionId)).toBe("live");
  });

  test("gives the same successor to the same token within 30 seconds, even after that one was used", async ({ scratch }) => {
    const { registerVerified, signIn, refresh, secondsPass } = await people(scratch);
    const { refreshToken, sessionId } = await signIn(await registerVerified("Jon"));
    const first = await refresh(refreshToken);
    await refresh(first.refreshToken!);
    await secondsPass(sessionId, 29);
    expect((await refresh(refreshToken)).refreshToken).toBe(first.refreshToken);
  });

  test("ends the session when an old token comes later: two hold what only one was given", async ({ scratch }) => {
    const { registerVerified, signIn, refresh, secondsPass, isLive, database } = await people(scratch);
    const account = await registerVerified("Kim");
    const { refreshToken, sessionId } = await signIn(account);
    const other = await signIn(account);
    const { refreshToken: newest } = await refresh(refreshToken);
    await secondsPass(sessionId, 31);
    expect(await refresh(refreshToken)).toEqual(refusedAnswer);
    expect(await refresh(newest!)).toEqual(refusedAnswer);
    expect([await isLive(sessionId), await isLive(other.sessionId)]).toEqual(["reuse", "live"]);
    expect(await database.rows(`select payload from trust.event where type = 'session.revoked' and payload ->> 'sessionId' = $1`, [sessionId]))
      .toEqual([{ payload: { userId: account.userId, sessionId, reason: "reuse" } }]);
  });

  test("knows an ancestor of many rotations ago, of which nothing is stored any more", async ({ scratch }) => {
    const { registerVerified, signIn, refresh, secondsPass, isLive, database } = await people(scratch);
    const { refreshToken, sessionId } = await signIn(await registerVerified("Lee"));
    let newest = refreshToken;
    for (let n = 0; n < 5; n++) {
      newest = (await refresh(newest)).refreshToken!;
      await secondsPass(sessionId, 31);
    }
    expect(await database.rows(`select from trust.session_rotation where session_id = $1`, [uuidOf(sessionId)])).toHaveLength(1);
    expect(await refresh(refreshToken)).toEqual(refusedAnswer);
    expect(await isLive(sessionId)).toBe("reuse");
  });

  test.for(["", "x", "A".repeat(86), "🙂".repeat(20)])("refuses %j, which was never a token, and ends nothing", async (forged, { scratch }) => {
    const { refresh } = await people(scratch);
    expect(await refresh(forged)).toEqual(refusedAnswer);
  });

  test("cannot be ended by somebody who knows the session's id but never had a token", async ({ scratch }) => {
    const { registerVerified, signIn, refresh, isLive } = await people(scratch);
    const { refreshToken, sessionId } = await signIn(await registerVerified("Max"));
    const forged = Buffer.from(refreshToken, "base64url");
    forged[20] = forged[20]! ^ 1;
    expect(await refresh(forged.toString("base64url"))).toEqual(refusedAnswer);
    expect(await isLive(sessionId)).toBe("live");
  });
});

describe("ending sessions", () => {
  const revoke = `mutation ($id: ID!) { sessionRevoke(id: $id) { session { id endedAt } userErrors { code } } }`;

  test("ends one's own, again and again, and nobody else's", async ({ scratch }) => {
    const { subgraph, registerVerified, signIn, refresh, isLive } = await people(scratch);
    const mine = await signIn(await registerVerified("Ned")), theirs = await signIn(await registerVerified("Ole"));
    for (let n = 0; n < 2; n++) {
      const { data } = await subgraph.as(mine.caller).run(revoke, { id: mine.sessionId });
      expect(data).toEqual({ sessionRevoke: { session: { id: mine.sessionId, endedAt: expect.any(String) }, userErrors: [] } });
    }
    expect(await refresh(mine.refreshToken)).toEqual(refusedAnswer);
    const { data } = await subgraph.as(mine.caller).run(revoke, { id: theirs.sessionId });
    expect(data).toEqual({ sessionRevoke: { session: null, userErrors: [{ code: "INVALID" }] } });
    expect(await isLive(theirs.sessionId)).toBe("live");
  });

  test("ends all others at once", async ({ scratch }) => {
    const { subgraph, registerVerified, signIn, isLive } = await people(scratch);
    const account = await registerVerified("Pam");
    const [one, two, three] = [await signIn(account), await signIn(account), await signIn(account)];
    const { data } = await subgraph.as(two.caller).run(`mutation { sessionRevokeAll { endedCount userErrors { code } } }`);
    expect(data).toEqual({ sessionRevokeAll: { endedCount: 2, userErrors: [] } });
    expect(await Promise.all([one, two, three].map(({ sessionId }) => isLive(sessionId)))).toEqual(["signedOut", "live", "signedOut"]);
  });
});
