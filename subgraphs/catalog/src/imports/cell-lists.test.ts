import fc from "fast-check";
import { expect, test } from "vitest";
import { listCell, listOfCell } from "./cell-lists.ts";

test("values with bars and backslashes come back as they were", () => {
  expect(listCell(["brass", "a|b", String.raw`c\d`])).toBe(String.raw`brass|a\|b|c\\d`);
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom("|", "\\", "a", "é", "😀"), minLength: 1 })), (values) => {
    expect(listOfCell(listCell(values))).toEqual(values);
  }));
});
