import { expect, test } from "vitest";
import { within } from "./within.ts";

test("work that ends in time is waited for, other work is not", async () => {
  expect(await within(10_000, Promise.resolve())).toBe(true);
  expect(await within(10, new Promise(() => {}))).toBe(false);
});

test("a failure in time is thrown, a later one is nobody's concern", async () => {
  await expect(within(10_000, Promise.reject(new Error("no")))).rejects.toThrow("no");
  let fail: (error: Error) => void = () => {};
  const late = new Promise<never>((_, reject) => { fail = reject; });
  expect(await within(10, late)).toBe(false);
  fail(new Error("late"));
  await expect(late).rejects.toThrow("late");
});
