import fc from "fast-check";
import { expect, test } from "vitest";
import { exactJson, exactOf, fromExactJson } from "./exact-json.ts";

const value = fc.letrec((tie) => ({
  any: fc.oneof(fc.bigInt(), fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("any"), { maxLength: 3 }), fc.dictionary(fc.string().filter((key) => key !== "bigint" && key !== "__proto__"), tie("any"), { maxKeys: 3 })),
})).any;

test("any value with amounts comes back as it was, from text and from what was parsed already", () => {
  fc.assert(fc.property(value, (given) => {
    const text = exactJson(given);
    expect(fromExactJson(text)).toEqual(given);
    expect(exactOf(JSON.parse(text))).toEqual(given);
  }));
});
