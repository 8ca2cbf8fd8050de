import { describe, expect, test } from "vitest";
import { newId } from "@souk/shared/ids";
import { secretsOf } from "@souk/shared/secrets";
import { refreshTokenFirst, refreshTokenNext, refreshTokenRead } from "./refresh-token.ts";

const secrets = secretsOf("a secret that only this test of souk uses");
const sessionId = newId("ses");

describe("a refresh token", () => {
  test("names its session and is followed by one token, whoever asks", () => {
    const first = refreshTokenFirst(secrets, sessionId);
    expect(refreshTokenRead(secrets, first.text)).toEqual(first);
    expect(first.sessionId).toBe(sessionId);
    expect(refreshTokenNext(secrets, first)).toEqual(refreshTokenNext(secrets, first));
    expect(refreshTokenNext(secrets, first).text).not.toBe(first.text);
  });

  test("is unlike every other of its session", () => {
    const texts = Array.from({ length: 100 }, () => refreshTokenFirst(secrets, sessionId).text);
    expect(new Set(texts).size).toBe(100);
  });

  test("is none when any of its bits is another, or another installation made it", () => {
    const bytes = Buffer.from(refreshTokenFirst(secrets, sessionId).text, "base64url");
    const altered = Array.from(bytes.keys(), (at) => Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))).toString("base64url"));
    expect(altered.map((text) => refreshTokenRead(secrets, text))).toEqual(altered.map(() => undefined));
    const theirs = refreshTokenFirst(secretsOf("the secret of some other installation of souk"), sessionId);
    expect(refreshTokenRead(secrets, theirs.text)).toBeUndefined();
  });
});
