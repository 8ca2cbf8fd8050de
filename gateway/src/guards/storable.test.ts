import { expect, test } from "vitest";
import { isStorable, isStorableDocument } from "./storable.ts";

test.each([
  ["a NUL in a text", { a: "x\0" }],
  ["a NUL deep in a list", { a: [{ b: ["\0"] }] }],
  ["a NUL in a name", { "\0": 1 }],
  ["half of a surrogate pair", { a: "\ud83d" }],
])("variables with %s are not storable", (_, variables) => {
  expect(isStorable(variables)).toBe(false);
});

test("variables with emoji, right-to-left marks and a megabyte are storable", () => {
  expect(isStorable({ a: "😀 \u202e", b: "x".repeat(1_000_000), c: null, d: [1, true] })).toBe(true);
});

test.each(["{ a(b: \"\\u0000\") }", "{ a(b: \"\\u{0}\") }", "{ a(b: \"\\ud83d\") }", "{ a(b: \"\0\") }"])("the document %j is not storable", (query) => {
  expect(isStorableDocument(query)).toBe(false);
});

test("a usual document is storable", () => {
  expect(isStorableDocument("{ listing(id: \"lst_1\") { title(locale: \"de\\u0041\") } }")).toBe(true);
});
