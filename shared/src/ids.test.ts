import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, isId, newId, prefixOf, uuidOf } from "./ids.ts";

const highest = "7zzzzzzzzzzzzzzzzzzzzzzzzz";

describe("global ids", () => {
  // The specification's own table of valid ids.
  test.each([
    ["00000000000000000000000000", "00000000-0000-0000-0000-000000000000"],
    ["00000000000000000000000001", "00000000-0000-0000-0000-000000000001"],
    ["0000000000000000000000000a", "00000000-0000-0000-0000-00000000000a"],
    ["0000000000000000000000000g", "00000000-0000-0000-0000-000000000010"],
    ["00000000000000000000000010", "00000000-0000-0000-0000-000000000020"],
    [highest, "ffffffff-ffff-ffff-ffff-ffffffffffff"],
    ["0123456789abcdefghjkmnpqrs", "0110c853-1d09-52d8-d73e-1194e95b5f19"],
    ["01h455vb4pex5vsknk084sn02q", "01890a5d-ac96-774b-bcce-b302099a8057"],
  ])("%s stands for %s, both ways", (suffix, uuid) => {
    expect(idOf("prefix", uuid)).toBe(`prefix_${suffix}`);
    expect(uuidOf(`prefix_${suffix}`)).toBe(uuid);
  });

  test.each([
    "", "ord", "ord_", "_01h455vb4pex5vsknk084sn02q", "01h455vb4pex5vsknk084sn02q", "ORD_01h455vb4pex5vsknk084sn02q", "o1d_01h455vb4pex5vsknk084sn02q",
    "ord__01h455vb4pex5vsknk084sn02q", "ord_01H455VB4PEX5VSKNK084SN02Q", "ord_8zzzzzzzzzzzzzzzzzzzzzzzzz", "ord_01h455vb4pex5vsknk084sn02",
    "ord_01h455vb4pex5vsknk084sn02q0", "ord_01h455vb4pex5vsknk084sn0iq", "ord_01h455vb4pex5vsknk084sn02q\n", `${"p".repeat(64)}_${highest}`,
  ])("%j is not an id", (text) => {
    expect(prefixOf(text)).toBeUndefined();
    expect(isId("ord", text)).toBe(false);
    expect(() => uuidOf(text)).toThrow(RangeError);
  });

  test("every uuid comes back as it went, and sorts as its id does", () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      expect(uuidOf(idOf("a_b", a))).toBe(a);
      expect(idOf("x", a) < idOf("x", b)).toBe(a < b);
    }));
  });

  test("new ids are known by their prefix and each is later than the one before", () => {
    const ids = Array.from({ length: 5_000 }, () => newId("ord"));
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => isId("ord", id) && !isId("or", id) && prefixOf(id) === "ord")).toBe(true);
  });

  test("a malformed uuid or prefix makes no id", () => {
    for (const uuid of ["", "0110c8531d0952d8d73e1194e95b5f19", "0110c853-1d09-52d8-d73e-1194e95b5f1g", "{0110c853-1d09-52d8-d73e-1194e95b5f19}"])
      expect(() => idOf("ord", uuid)).toThrow(RangeError);
    for (const prefix of ["", "_a", "a_", "A", "a1", "p".repeat(64)])
      expect(() => newId(prefix)).toThrow(RangeError);
    expect(isId("ord", 7)).toBe(false);
  });
});
