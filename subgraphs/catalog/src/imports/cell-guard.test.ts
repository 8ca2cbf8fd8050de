import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { cellGuarded, cellUnguarded } from "./cell-guard.ts";

describe("cells that a spreadsheet would run", () => {
  test.each(["=1+1", "+49 30 1234", "-5", "@here", "\tx", "\r=x", "\n=x", "＝1", "'=1"])("%j is kept from being one", (cell) => {
    expect(cellGuarded(cell)).toBe(`'${cell}`);
  });
  test.each(["lamp", "", "'tis a lamp", "5 - 3", "a@b"])("%j stays as it is, both ways", (cell) => {
    expect(cellGuarded(cell)).toBe(cell);
    expect(cellUnguarded(cell)).toBe(cell);
  });
  test("whatever was guarded comes back as it was", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "\n", "＠") }), (cell) => cellUnguarded(cellGuarded(cell)) === cell));
  });
});
