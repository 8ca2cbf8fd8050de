import { expect, test } from "vitest";
import { isShallow, variablesDepthMax } from "./variables-depth.ts";

const lists = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const objects = (depth: number): unknown => JSON.parse(`${"{\"a\":".repeat(depth)}1${"}".repeat(depth)}`);

test.each([["lists", lists], ["objects", objects]] as const)("%s are shallow up to the limit and not beyond it", (_, nested) => {
  expect([variablesDepthMax, variablesDepthMax + 1, 10_000].map((depth) => isShallow(nested(depth)))).toEqual([true, false, false]);
});

test("what is broad, or nothing, is shallow", () => {
  expect([undefined, null, "x", 1, Array.from({ length: 10_000 }, () => ({ a: [1] }))].every((value) => isShallow(value))).toBe(true);
});
