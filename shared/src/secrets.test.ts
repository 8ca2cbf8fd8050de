import { describe, expect, test } from "vitest";
import { secretsOf } from "./secrets.ts";

const secrets = secretsOf("one master secret of enough characters");
const others = secretsOf("another master secret, as long as it is");

describe("a sealed text", () => {
  test("opens under the same purpose and context", () => {
    expect(secrets.open("mail", secrets.seal("mail", "ada@example.org ü", "usr_1"), "usr_1")).toBe("ada@example.org ü");
  });

  test.each([
    ["another context", (sealed: string) => secrets.open("mail", sealed, "usr_2")],
    ["another purpose", (sealed: string) => secrets.open("totp", sealed, "usr_1")],
    ["another master secret", (sealed: string) => others.open("mail", sealed, "usr_1")],
    ["one changed character", (sealed: string) => secrets.open("mail", (sealed[20] === "A" ? "B" : "A") + sealed.slice(1), "usr_1")],
    ["a cut end", (sealed: string) => secrets.open("mail", sealed.slice(0, -4), "usr_1")],
  ])("does not open under %s", (_, open) => {
    expect(() => open(secrets.seal("mail", "ada@example.org", "usr_1"))).toThrow("unable to authenticate");
  });

  test("differs each time, so that equal texts cannot be told", () => {
    expect(secrets.seal("mail", "same", "x")).not.toBe(secrets.seal("mail", "same", "x"));
  });
});

test("digests are equal for equal texts under one secret and purpose only", () => {
  expect(secrets.digest("email", "a")).toEqual(secrets.digest("email", "a"));
  expect(secrets.digest("email", "a")).not.toEqual(secrets.digest("token", "a"));
  expect(secrets.digest("email", "a")).not.toEqual(others.digest("email", "a"));
});

test("a short master secret is refused", () => {
  expect(() => secretsOf("too short")).toThrow(RangeError);
});
