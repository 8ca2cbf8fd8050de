import { createLocalJWKSet, jwtVerify, type JWK } from "jose";
import { describe, expect } from "vitest";
import { test } from "@souk/test/database";
import { testSecrets as secrets } from "@souk/test/cluster";
import { stranger } from "@souk/test/accounts";
import { subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { newId } from "@souk/shared/ids";
import { trust } from "../index.ts";
import { accessTokenIssue } from "./access-token.ts";
import { signingKeyRotate } from "./signing-key-rotate.ts";
import { signingKey } from "./signing-key.ts";

const whose = { userId: newId("usr"), sessionId: newId("ses") };

describe("signing keys", () => {
  test("are made once by five processes that need them first, the one that signs and the one after it", async ({ scratch }) => {
    const processes = await Promise.all(Array.from({ length: 5 }, () => scratch.open("trust", { poolSize: 1 })));
    const keys = await Promise.all(processes.map((database) => signingKey({ database, secrets })));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
    expect(await processes[0]!.rows(`select state from trust.signing_key order by state`)).toEqual([{ state: "CURRENT" }, { state: "NEXT" }]);
  });

  test("rotate without ending a token: the next one was published before it signs, the one before goes on verifying", async ({ scratch }) => {
    const runtime = { database: await scratch.open("trust"), secrets };
    const gateway = await scratch.open("gateway");
    const published = async () => {
      const rows = await gateway.rows<{ kid: string; public_jwk: JWK }>(`select kid, public_jwk from trust.signing_key_v1`);
      return createLocalJWKSet({ keys: rows.map(({ kid, public_jwk }) => ({ ...public_jwk, kid, alg: "EdDSA" })) });
    };
    const before = await accessTokenIssue(runtime, whose);
    const knownBefore = await published();
    const [one, two] = await Promise.all([signingKeyRotate(runtime), signingKeyRotate(runtime)]);
    expect(new Set([one.currentKid, one.nextKid, two.currentKid, two.nextKid]).size).toBe(3);
    const third = await accessTokenIssue(runtime, whose);
    await expect(jwtVerify(before.accessToken, await published())).resolves.toMatchObject({ payload: { sub: whose.userId, sid: whose.sessionId, kind: "user", iss: "souk" } });
    await expect(jwtVerify(third.accessToken, await published())).resolves.toMatchObject({ protectedHeader: { alg: "EdDSA" } });
    expect((await jwtVerify(before.accessToken, knownBefore)).protectedHeader.kid).not.toBe((await jwtVerify(third.accessToken, await published())).protectedHeader.kid);
  });

  test("are not to be had in clear, nor their private halves by the gateway at all", async ({ scratch }) => {
    const database = await scratch.open("trust");
    await signingKey({ database, secrets });
    expect(await database.rows(`select from trust.signing_key where private_sealed like '%"d"%' or public_jwk ? 'd'`)).toEqual([]);
    const gateway = await scratch.open("gateway");
    await expect(gateway.rows(`select private_sealed from trust.signing_key`)).rejects.toThrow("permission denied");
  });
});

describe("a guest token", () => {
  test("names a guest for thirty days, another one each time, and leaves no trace", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, trust);
    const make = async () => (await subgraph.as(stranger()).run<{ guestTokenCreate: { guestToken: string; guestTokenExpiresAt: string } }>(
      `mutation { guestTokenCreate { guestToken guestTokenExpiresAt userErrors { code } } }`)).data!.guestTokenCreate;
    const [one, two] = [await make(), await make()];
    const claims = JSON.parse(Buffer.from(one.guestToken.split(".")[1]!, "base64url").toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ kind: "guest", sub: expect.stringMatching(/^gst_/) });
    expect(Number(claims["exp"]) - Number(claims["iat"])).toBe(30 * 86_400);
    expect(two.guestToken).not.toBe(one.guestToken);
    expect(await subgraph.runtime.database.rows(`select from trust.event`)).toEqual([]);
  });
});
