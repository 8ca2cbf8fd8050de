import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "./fingerprint.ts";

test("the order of fields does not matter, absent fields neither", () => {
  expect(canonicalText({ a: 1, b: { c: 2, d: undefined } })).toBe(canonicalText({ b: { c: 2 }, a: 1 }));
});

test("amounts, texts, times and numbers of the same look differ", () => {
  const looks = [1n, "1n", 1, "1", new Date(1), "@1970-01-01T00:00:00.001Z", [1], null];
  expect(new Set(looks.map(canonicalText)).size).toBe(looks.length);
});

test("two inputs have one text only if they are equal", () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
    const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
    return (canonicalText(a) === canonicalText(b)) === equal;
  }));
});

/** The oracle: JSON with its keys sorted; -0 is 0 in JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
  return value;
}
