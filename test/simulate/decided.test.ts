import { expect, test } from "vitest";
import { decisionsOpen } from "./decisions.ts";
import { decided } from "./simulated.ts";

const digestOf = (seed: number, orders = 200): string => {
  const decisions = decisionsOpen();
  decided({ seed, orders }, decisions);
  return decisions.digest();
};

test("a seed has its decisions, another seed has others", () => {
  expect(digestOf(1)).toBe(digestOf(1));
  expect(new Set([1, 2, 3].map((seed) => digestOf(seed))).size).toBe(3);
});

test("a market has as many orders as it was asked for, whatever the seed", () => {
  for (const seed of [1, 2, 3]) {
    const { trips } = decided({ seed, orders: 200 }, decisionsOpen());
    expect(trips.reduce((sum, { wants }) => sum + new Set(wants.map(({ stall }) => stall)).size, 0)).toBe(200);
  }
});

test("what somebody decided is not decided otherwise, and the order in which people decide is no matter", () => {
  const [one, other] = [decisionsOpen(), decisionsOpen()];
  one.note("ada", { sends: true });
  one.note("ben", { pays: "card" });
  other.note("ben", { pays: "card" });
  other.note("ada", { sends: true });
  other.note("ada", { sends: true });
  expect(one.digest()).toBe(other.digest());
  expect(() => one.note("ada", { sends: false })).toThrow("ada was decided twice");
});
