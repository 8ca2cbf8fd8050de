import { expect, test } from "vitest";
import { roundsBy } from "./rounds.ts";

test("of one key there is one in each round, in order, and as few rounds as the commonest key needs", () => {
  expect(roundsBy(["a1", "b1", "a2", "c1", "a3", "b2"], ([key]) => key!)).toEqual([["a1", "b1", "c1"], ["a2", "b2"], ["a3"]]);
  expect(roundsBy([], String)).toEqual([]);
});
