import fastify from "fastify";
import { SignJWT, generateKeyPair } from "jose";
import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { localWake } from "@souk/shared/wake";
import { eventTopic } from "@souk/shared/worker";
import { accountsUnderTest, stranger, type Account } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test as base, type TestDatabase } from "@souk/test/database";
import { untilReadable } from "@souk/test/effects";
import { logLines } from "@souk/test/runtime";
import { person } from "@souk/test/subgraph-under-test";
import { until } from "@souk/test/until";
import { callerReaderOpen, type CallerReader } from "./caller.ts";
import { jwksRoute } from "./jwks.ts";

interface Entrance extends Awaited<ReturnType<typeof accountsUnderTest>> {
  readonly reader: CallerReader;
  callerOf(token: string): ReturnType<CallerReader["callerOf"]>;
  /** What callers' reads answer with: their user, or the code of the refusal. */
  answer(token: string): Promise<string>;
  /** Statements on `trust.caller_v1` so far. */
  reads(): number;
}

async function entranceOpen(scratch: TestDatabase): Promise<Entrance & { close(): Promise<void> }> {
  const accounts = await accountsUnderTest(scratch);
  const database = await scratch.open("gateway");
  let reads = 0;
  const counting: typeof database = { ...database, rows: (text, values) => { reads += text.includes("caller_v1") ? 1 : 0; return database.rows(text, values); } };
  const wake = localWake();
  const reader = await callerReaderOpen({ database: counting, wake, log: logLines().log });
  const callerOf = (token: string) => {
    wake.poke(eventTopic("trust"));
    return reader.callerOf({ authorization: `Bearer ${token}`, "user-agent": "test" }, "203.0.113.7");
  };
  return {
    ...accounts, reader, callerOf, reads: () => reads,
    answer: (token) => callerOf(token).then(({ actor }) => actor, ({ extensions }: { extensions: { code: string } }) => extensions.code),
    close: async () => { await reader.close(); await wake.close(); },
  };
}

const test = base.extend<{ entrance: Entrance }>({
  entrance: async ({ scratch }, use) => {
    const entrance = await entranceOpen(scratch);
    await use(entrance);
    await entrance.close();
  },
});

const suspend = ({ ask }: Entrance, { userId }: Account) => ask(person({ roles: ["ADMIN"] }),
  `mutation ($id: ID!, $input: UserSuspendInput!) { userSuspend(id: $id, input: $input) { userErrors { code } } }`,
  { reason: "test", idempotencyKey: newId("usr") }, { id: userId });

describe("who asks", () => {
  test("is nobody without a token, with the address the request came from", async ({ entrance: { reader } }) => {
    expect(await reader.callerOf({ "user-agent": "x".repeat(900) }, "203.0.113.7"))
      .toEqual({ kind: "anonymous", actor: "anonymous", roles: [], memberships: [], address: "203.0.113.7", agent: "x".repeat(200) });
  });

  test("is the person of the session, with roles and teams as they are now", async ({ entrance, scratch }) => {
    const { registerVerified, signIn, callerOf } = entrance;
    const account = await registerVerified("Ann");
    const { accessToken, sessionId } = await signIn(account);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by) values ($1, $2, 'AUDITOR', 'ACTIVE', 'test', 'a', 'b')`,
      [uuidOf(newId("rgr")), uuidOf(account.userId)]));
    expect(await callerOf(accessToken)).toEqual({
      kind: "user", actor: account.userId, userId: account.userId, sessionId, roles: ["AUDITOR"], memberships: [], address: "203.0.113.7", agent: "test",
    });
  });

  test("is a guest by signature alone", async ({ entrance: { subgraph, callerOf, reads } }) => {
    const { data } = await subgraph.as(stranger()).run<{ guestTokenCreate: { guestToken: string } }>(`mutation { guestTokenCreate { guestToken } }`);
    const caller = await callerOf(data!.guestTokenCreate.guestToken);
    expect(caller).toMatchObject({ kind: "guest", actor: caller.guestId, guestId: expect.stringMatching(/^gst_/) });
    expect(reads()).toBe(0);
  });

  test.for(["", "Basic YTpi", "Bearer", "Bearer x.y.z", `Bearer ${"a".repeat(400)}.${"b".repeat(400)}.${"c".repeat(400)}`])(
    "is refused, not taken for nobody, with the header %j", async (authorization, { entrance: { reader } }) => {
      await expect(reader.callerOf({ authorization })).rejects.toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    });

  test("is refused with a token of another's key, of no key at all, or expired", async ({ entrance: { registerVerified, signIn, answer } }) => {
    const { accessToken, sessionId, caller } = await signIn(await registerVerified("Bob"));
    const [header, body, signature] = accessToken.split(".") as [string, string, string];
    const { kid } = JSON.parse(Buffer.from(header, "base64url").toString()) as { kid: string };
    const { privateKey } = await generateKeyPair("EdDSA");
    const forged = await new SignJWT({ sub: caller.userId!, sid: sessionId, kind: "user" }).setProtectedHeader({ alg: "EdDSA", kid }).setIssuer("souk").setExpirationTime("1h").sign(privateKey);
    const unsigned = `${Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url")}.${body}.${signature}`;
    expect([await answer(accessToken), await answer(forged), await answer(unsigned)]).toEqual([caller.actor, "UNAUTHENTICATED", "UNAUTHENTICATED"]);
  });

  test("is read once for a hundred who ask at once with one token", async ({ entrance: { registerVerified, signIn, callerOf, reads } }) => {
    const { accessToken } = await signIn(await registerVerified("Cat"));
    const before = reads();
    await Promise.all(Array.from({ length: 100 }, () => callerOf(accessToken)));
    expect(reads() - before).toBeLessThanOrEqual(2);      // one, or two when the sign-in's own events come in between
  });
});

describe("what changes for somebody", () => {
  test("is seen at once when suspended: the token that just worked is refused", async ({ entrance }) => {
    const account = await entrance.registerVerified("Dan");
    const { accessToken } = await entrance.signIn(account);
    expect(await entrance.answer(accessToken)).toBe(account.userId);
    await suspend(entrance, account);
    await until("the suspension is seen", async () => (await entrance.answer(accessToken)) === "UNAUTHENTICATED", 5_000);
  });

  test("is seen when a session is revoked, and only in that session", async ({ entrance }) => {
    const account = await entrance.registerVerified("Eve");
    const one = await entrance.signIn(account), two = await entrance.signIn(account);
    expect(await entrance.answer(one.accessToken)).toBe(account.userId);
    await entrance.subgraph.as(two.caller).run(`mutation ($id: ID!) { sessionRevoke(id: $id) { userErrors { code } } }`, { id: one.sessionId });
    await until("the end is seen", async () => (await entrance.answer(one.accessToken)) === "UNAUTHENTICATED", 5_000);
    expect(await entrance.answer(two.accessToken)).toBe(account.userId);
  });

  test("goes on being served for a moment while the database is gone, and then says so", async ({ entrance, scratch }) => {
    const { accessToken, caller } = await entrance.signIn(await entrance.registerVerified("Fay"));
    const unseen = await entrance.signIn(await entrance.registerVerified("Gil"));
    await untilReadable(entrance.database, "trust");      // so that no event of theirs drops what is remembered
    const later = await entranceOpen(scratch);
    expect(await later.answer(accessToken)).toBe(caller.actor);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`alter view trust.caller_v1 rename to caller_gone`));
    expect([await later.answer(accessToken), await later.answer(unseen.accessToken)]).toEqual([caller.actor, "DOWNSTREAM_UNAVAILABLE"]);
    await until("the answer is too old", async () => (await later.answer(accessToken)) === "DOWNSTREAM_UNAVAILABLE", 5_000);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`alter view trust.caller_gone rename to caller_v1`));
    await until("it is back", async () => (await later.answer(accessToken)) === caller.actor, 5_000);
    await later.close();
  });
});

describe("the published keys", () => {
  test("stand where others look for them, to be kept for five minutes", async ({ entrance: { reader, registerVerified, signIn } }) => {
    await signIn(await registerVerified("Ian"));
    const app = fastify();
    jwksRoute(app, reader);
    const answer = await app.inject("/.well-known/jwks.json");
    expect([answer.statusCode, answer.headers["cache-control"]]).toEqual([200, "public, max-age=300"]);
    expect(answer.json()).toEqual(await reader.jwks());
    await app.close();
  });

  test("are public halves that verify the tokens made here", async ({ entrance: { reader, registerVerified, signIn } }) => {
    await signIn(await registerVerified("Hal"));
    const { keys } = await reader.jwks();
    expect(keys.length).toBeGreaterThanOrEqual(2);
    for (const key of keys) expect(Object.keys(key).toSorted()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
  });
});
