import fc, { type Arbitrary } from "fast-check";
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { GraphQLInputType } from "graphql";
import { valueOf } from "../authorisation-arguments.ts";

/** Texts that databases, renderers and parsers stumble over. */
export const oddTexts = fc.oneof(
  fc.constantFrom("", " ", "\0", "a\0b", "\ud800", "x\udfff", "\u202eevil\u202c", "שלום", "\u0000\uffff", "👩‍👩‍👧‍👦", "é".repeat(300), "'; drop table trust.user; --",
    "%", "_", "\\", "${1}", "null", "NaN", "-0", "1e400", "\r\n\t", "../../etc/passwd", "a".repeat(20_001), "__proto__", "{}", "[]", "usr_", "usr_00000000000000000000000000",
    "lst_7zzzzzzzzzzzzzzzzzzzzzzzzz", "sel_8zzzzzzzzzzzzzzzzzzzzzzzzz", "cat_!", "eyJrIjpbXX0", "bnVsbA", "e30"),
  fc.string({ unit: "binary", maxLength: 40 }), fc.base64String({ maxLength: 60 }), fc.uuid(),
);
const oddMoments = fc.constantFrom("0000-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "2024-02-30T00:00:00Z", "2024-01-01T24:00:00Z", "+275760-09-13T00:00:00Z", "2024-01-01", "1 Jan");
const oddNumbers = fc.oneof(fc.constantFrom(0, -0, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), Number.MAX_SAFE_INTEGER, 1e308, 1.5, -1e-7, 101), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const oddMinorUnits = fc.constantFrom("-1", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999", "01", "1.0", "0x10");
/** Values of any type at all. */
const oddValues: Arbitrary<unknown> = fc.oneof(oddTexts, oddNumbers, oddMoments, oddMinorUnits, fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }));

/** Values that lead further, by the name of the argument or the input field. */
export type KnownValues = Readonly<Record<string, Arbitrary<unknown>>>;

function leaf(name: string, type: GraphQLInputType, known: KnownValues): Arbitrary<unknown> {
  const wellFormed = known[name] ?? fc.constant(0).map(() => valueOf(type));
  const odd: KnownValues = { Int: oddNumbers, DateTime: oddMoments, MinorUnits: oddMinorUnits, String: oddTexts, ID: oddTexts, Cursor: oddTexts, IdempotencyKey: oddTexts };
  return fc.oneof({ weight: 12, arbitrary: wellFormed }, { weight: 3, arbitrary: odd[String(type)] ?? oddValues }, { weight: 1, arbitrary: oddValues });
}

const depthMax = 4;     // attributes with their options; deeper input is refused by its shape

/**
 * A value for an argument: mostly of the right shape, so that it comes further than the first check, with odd leaves,
 * now and then of another shape altogether. `undefined` leaves it out.
 */
export function oddInput(name: string, type: GraphQLInputType, known: KnownValues, depth = 0): Arbitrary<unknown> {
  const named = getNullableType(type);
  const shaped = isListType(named) ? fc.array(oddInput(name, named.ofType, known, depth + 1), { maxLength: 3 })
    : isInputObjectType(named) && depth < depthMax
      ? fc.record(Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, oddInput(field.name, field.type, known, depth + 1)])))
      : isEnumType(named) ? fc.constantFrom(...named.getValues().map((value) => value.name)) : leaf(name, named, known);
  return fc.oneof(
    { weight: 30, arbitrary: shaped },
    { weight: 1, arbitrary: oddValues },
    { weight: isNonNullType(type) ? 0 : Object.hasOwn(known, name) ? 4 : 40, arbitrary: fc.constantFrom(undefined, undefined, null) });
}
