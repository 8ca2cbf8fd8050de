import fc from "fast-check";
import { expect, test } from "vitest";
import { ApiError } from "./errors.ts";
import { formDecode } from "./form.ts";

const plain = (text: string): unknown => JSON.parse(JSON.stringify(formDecode(text)));

test.each([
  ["a=1&b=x+y", { a: "1", b: "x y" }],
  ["a[b][c]=1&a[b][d]=2", { a: { b: { c: "1", d: "2" } } }],
  ["a[]=1&a[]=2", { a: ["1", "2"] }],
  ["a[0][b]=1&a[1][b]=2", { a: [{ b: "1" }, { b: "2" }] }],
  ["a=", { a: "" }],
  ["", {}],
])("%s is read as %j", (text, form) => {
  expect(plain(text)).toEqual(form);
});

test("what is both a text and an object, or nested too deep, is refused", () => {
  expect(() => formDecode("a=1&a[b]=2")).toThrow(ApiError);
  expect(() => formDecode("a[b][c][d][e][f][g][h][i]=1")).toThrow("nested too deep");
});

test("no name reaches the prototype", () => {
  formDecode("__proto__[polluted]=1&constructor[prototype][polluted]=1");
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test("whatever comes is read or refused, and nothing else", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "[", "]", "=", "&", "0", "%", "+", "\0", "ü") }), (text) => {
    try {
      return typeof formDecode(text) === "object";
    } catch (error) {
      return error instanceof ApiError;
    }
  }), { numRuns: 2_000 });
});
