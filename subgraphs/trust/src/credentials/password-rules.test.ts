import { describe, expect, test } from "vitest";
import { passwordChosen } from "./password-rules.ts";

const faults = (password: string) => passwordChosen.safeParse(password).error?.issues.map(({ message }) => message) ?? [];

describe("choosing a password", () => {
  test.each(["correct horse battery", "äöüäöüäöüä", "aaaa bbbb!", "x".repeat(128)])("takes %j whatever it is made of", (password) => {
    expect(faults(password)).toEqual([]);
  });
  test.each(["short", "123456789", "🙂🙂🙂🙂🙂"])("refuses %j for its length in characters", (password) => {
    expect(faults(password)).toEqual(["At least 10 characters."]);
  });
  test("refuses what is longer than any passphrase", () => {
    expect(faults("x".repeat(129))).toEqual(["At most 128 characters."]);
  });
  test.each(["password123", "PASSWORD123", "1234567890"])("refuses %j, which everybody tries first", (password) => {
    expect(faults(password)).toEqual(["This is one of the first passwords that are tried."]);
  });
});
