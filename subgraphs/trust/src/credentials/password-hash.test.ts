import { describe, expect, test } from "vitest";
import { hashesWaitingMax, passwordHash, passwordIs } from "./password-hash.ts";

describe("hashing passwords", () => {
  test("keeps argon2id with its parameters, a salt of its own each time", async () => {
    const [one, two] = [await passwordHash("a lamp in the window"), await passwordHash("a lamp in the window")];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(two).not.toBe(one);
    expect(await passwordIs(one, "a lamp in the window")).toBe(true);
    expect(await passwordIs(one, "a lamp in the windov")).toBe(false);
    expect(await passwordIs(undefined, "a lamp in the window")).toBe(false);
  });

  test("knows a password typed in another form of the same characters", async () => {
    expect(await passwordIs(await passwordHash("Äpfel und Öl".normalize("NFC")), "Äpfel und Öl".normalize("NFD"))).toBe(true);
  });

  test("refuses to queue more than can be done in time, and says to try again", async () => {
    const beyond = 10;
    const atOnceMax = 3;
    const outcomes = await Promise.allSettled(Array.from({ length: hashesWaitingMax + atOnceMax + beyond }, () => passwordIs(null, "whatever it is")));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.length).toBeGreaterThanOrEqual(beyond);
    expect(outcomes.length - refused.length).toBeGreaterThanOrEqual(hashesWaitingMax);
    for (const { reason } of refused) expect((reason as { extensions: object }).extensions).toMatchObject({ code: "RATE_LIMITED", retryable: true, retryAfterMs: 2_000 });
  });
});
