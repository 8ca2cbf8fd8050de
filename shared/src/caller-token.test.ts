import { createHmac } from "node:crypto";
import { assert, constantFrom, nat, pre, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "./ids.ts";
import { callerTokenCharactersMax, callerTokenKeys, callerTokenLifeMs, callerTokenSign, callerTokenVerify, type CallerTokenFault, type CallerTokenKeys } from "./caller-token.ts";
import { anonymous, type Caller } from "./caller.ts";
import { secretsOf } from "./secrets.ts";

const keys = callerTokenKeys(secretsOf("a master secret of the test, long enough"));
const nowMs = 1_700_000_000_000;
const body = JSON.stringify({ query: "{ me { id } }", variables: { a: 1 } });
const user: Caller = { ...anonymous, kind: "user", actor: "usr_1", roles: ["SUPPORT"], memberships: [{ of: "sel_1", role: "SELLER_OWNER" }], agent: "Zoë's phone" };
const asked = { caller: user, audience: "trust", body, nowMs, correlationId: "c-1", deadlineMs: nowMs + 9_000 };
const token = callerTokenSign(keys, asked);
const expected = { audience: "trust", body, nowMs };
const [version, payload, signature] = token.split(".") as [string, string, string];

const faultOf = (given: string | undefined, differing: Partial<typeof expected> = {}, by: CallerTokenKeys = keys): CallerTokenFault | undefined => {
  const verdict = callerTokenVerify(by, given, { ...expected, ...differing });
  return verdict.isValid ? undefined : verdict.fault;
};
const withContent = (change: object) =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(payload, "base64url").toString()) as object), ...change })).toString("base64url");

const oneKey: CallerTokenKeys = () => keys("all");
const inTeams = (count: number): Caller => ({ ...user, memberships: Array.from({ length: count }, () => ({ of: newId("sel"), role: "SELLER_FULFILMENT" })) });

test("what was signed is read back as it was", () => {
  expect(callerTokenVerify(keys, token, { ...expected, body: Buffer.from(body) })).toMatchObject({
    isValid: true, content: { caller: user, audience: "trust", correlationId: "c-1", deadlineMs: nowMs + 9_000, expiresAtMs: nowMs + callerTokenLifeMs },
  });
});

describe("a token is refused", () => {
  const otherSecret = callerTokenKeys(secretsOf("another master secret, long enough too"));
  const raised = withContent({ caller: { ...user, roles: ["ADMIN"] } });
  test.each<[string, string | undefined, Partial<typeof expected>, CallerTokenFault]>([
    ["when there is none", undefined, {}, "MISSING"],
    ["when it is empty", "", {}, "MISSING"],
    ["when it is longer than a header", "v1." + "a".repeat(callerTokenCharactersMax), {}, "TOO_LONG"],
    ["of another version", `v2.${payload}.${signature}`, {}, "MALFORMED"],
    ["without a signature", `${version}.${payload}`, {}, "MALFORMED"],
    ["with an empty signature", `${version}.${payload}.`, {}, "MALFORMED"],
    ["with something behind it", `${token}.x`, {}, "MALFORMED"],
    ["with another caller in it", `${version}.${raised}.${signature}`, {}, "FORGED"],
    ["that lives longer than it was signed for", `${version}.${withContent({ expiresAtMs: nowMs * 2 })}.${signature}`, {}, "FORGED"],
    ["with its signature cut short", token.slice(0, -1), {}, "FORGED"],
    ["signed with no key", `${version}.${raised}.${createHmac("sha256", "").update(`${version}.${raised}`).digest("base64url")}`, {}, "FORGED"],
    ["signed with another secret", callerTokenSign(otherSecret, asked), {}, "FORGED"],
    ["by another subgraph", token, { audience: "money" }, "FORGED"],
    ["with another body", token, { body: body.replace("1", "2") }, "WRONG_BODY"],
    ["with an empty body", token, { body: "" }, "WRONG_BODY"],
    ["after 30 seconds", token, { nowMs: nowMs + callerTokenLifeMs }, "EXPIRED"],
    ["long before it was signed", token, { nowMs: nowMs - 5_001 }, "NOT_YET_VALID"],
  ])("%s", (_, given, differing, fault) => {
    expect(faultOf(given, differing)).toBe(fault);
  });

  test("by a subgraph it is not for, even under one key for all", () => {
    expect(faultOf(callerTokenSign(oneKey, asked), { audience: "money" }, oneKey)).toBe("WRONG_AUDIENCE");
  });

  test("when any one character of it is another", () => {
    assert(property(nat(token.length - 1), constantFrom("a", "b", "Z", "0", "9", "-", "_", ".", "="), (at, character) => {
      pre(token[at] !== character);
      expect(faultOf(token.slice(0, at) + character + token.slice(at + 1))).toBeDefined();
    }));
  });
});

test("a token counts until its last millisecond, and a little before it was signed, for clocks that differ", () => {
  expect([nowMs + callerTokenLifeMs - 1, nowMs - 5_000].map((at) => faultOf(token, { nowMs: at }))).toEqual([undefined, undefined]);
});

test("a person in a hundred teams has room, one in a thousand is a fault", () => {
  expect(faultOf(callerTokenSign(keys, { ...asked, caller: inTeams(100) }))).toBeUndefined();
  expect(() => callerTokenSign(keys, { ...asked, caller: inTeams(1_000) })).toThrow("fits its header");
});
