import fc from "fast-check";
import { buildSchema, GraphQLError, type GraphQLScalarType, Kind, parseValue, type ValueNode } from "graphql";
import { describe, expect, test } from "vitest";
import { scalarResolvers, scalarTypeDefs } from "./scalars.ts";

const scalar = (name: string): GraphQLScalarType => scalarResolvers[name]!;
const names = Object.keys(scalarResolvers);

const accepted: Record<string, [input: unknown, inside: unknown, answered: unknown][]> = {
  DateTime: [
    ["2007-12-03T10:15:30Z", new Date("2007-12-03T10:15:30Z"), "2007-12-03T10:15:30.000Z"],
    ["2024-02-29T23:59:59.123456+05:30", new Date("2024-02-29T18:29:59.123Z"), "2024-02-29T18:29:59.123Z"],
  ],
  Date: [["2024-02-29", "2024-02-29", "2024-02-29"]],
  LocalTime: [["14:25", "14:25", "14:25"], ["23:59:59.999", "23:59:59.999", "23:59:59.999"]],
  TimeZone: [["Europe/Berlin", "Europe/Berlin", "Europe/Berlin"], ["UTC", "UTC", "UTC"], ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"]],
  Duration: [["P3D", "P3D", "P3D"], ["P1Y2M3W4DT5H6M7.5S", "P1Y2M3W4DT5H6M7.5S", "P1Y2M3W4DT5H6M7.5S"]],
  MinorUnits: [["1999", 1999n, "1999"], ["-1", -1n, "-1"], ["9223372036854775807", 2n ** 63n - 1n, "9223372036854775807"], ["-9223372036854775808", -(2n ** 63n), "-9223372036854775808"]],
  Decimal: [["19.99", "19.99", "19.99"], ["-0.05", "-0.05", "-0.05"]],
  CurrencyCode: [["EUR", "EUR", "EUR"]],
  CountryCode: [["DE", "DE", "DE"]],
  Locale: [["pt-BR", "pt-BR", "pt-BR"], ["zh-Hant-TW", "zh-Hant-TW", "zh-Hant-TW"]],
  URL: [["https://souk.example/a?b=c#d", "https://souk.example/a?b=c#d", "https://souk.example/a?b=c#d"]],
  EmailAddress: [["ada@souk.example", "ada@souk.example", "ada@souk.example"]],
  PhoneNumber: [["+4930901820", "+4930901820", "+4930901820"]],
  Cursor: [["WyJuZXdlc3QiXQ", "WyJuZXdlc3QiXQ", "WyJuZXdlc3QiXQ"]],
  IdempotencyKey: [["order:17.refund_2-a", "order:17.refund_2-a", "order:17.refund_2-a"], ["k".repeat(128), "k".repeat(128), "k".repeat(128)]],
  JSON: [[{ a: [1, "x", null, true] }, { a: [1, "x", null, true] }, { a: [1, "x", null, true] }]],
};

const refused: Record<string, unknown[]> = {
  DateTime: ["2023-02-29T00:00:00Z", "2007-12-03", "2007-12-03T10:15:30", "2007-12-03t10:15:30z", "2007-12-03T24:00:00Z", "2007-12-03T10:15:60Z", "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", 1_196_676_930, new Date()],
  Date: ["2023-02-29", "2024-13-01", "0000-01-01", "2024-1-1", "20240101", "2024-01-01T00:00:00Z"],
  LocalTime: ["24:00", "9:00", "14:60", "14:25:61", "14:25Z"],
  TimeZone: ["+01:00", "Europe/Atlantis", "CET", "Europe", "../etc/passwd", "America/"],
  Duration: ["P", "PT", "-P1D", "P-1D", "1D", "P1D2H", "P9999999Y", "P1,5D", "PT1.5H"],
  MinorUnits: ["", "1.5", "+1", "-0", "00", "01", "1e3", "0x10", " 1", "1n", "9223372036854775808", "-9223372036854775809", "١٢", 1999, 1999n, 19.99],
  Decimal: ["", ".", "1.", ".5", "1e5", "NaN", "Infinity", "1,5", "00.1", 1.5, "1".repeat(31)],
  CurrencyCode: ["eur", "HRK", "XXX", "EU", "EURO", "toString"],
  CountryCode: ["de", "XX", "DEU", "EU"],
  Locale: ["", "x", "deutsch-", "de_DE", ["de"], "a".repeat(36)],
  URL: ["javascript:alert(1)", "data:text/html,x", "ftp://souk.example", "//souk.example", "souk.example", "https://user:password@souk.example", `https://souk.example/${"a".repeat(2_048)}`, `https://souk.example/${"ä".repeat(1_000)}`],
  EmailAddress: ["ada", "ada@", "@souk.example", "ada@souk..example", "ada lovelace@souk.example", `${"a".repeat(250)}@b.example`, "ada@souk.example\nbcc: all"],
  PhoneNumber: ["4930901820", "+0930901820", "+49 30 901820", "+1234567890123456", "+123456"],
  Cursor: ["", "a=", "a+b", "a b", "a".repeat(8_193)],
  IdempotencyKey: ["", "a b", "ä", "k".repeat(129), "a/b"],
  JSON: [undefined, () => 1, 1n, Number.NaN, Number.POSITIVE_INFINITY, new Date(), new Map(), "a\0b", { "a\0b": 1 }, [["\uD800"]], Array.from({ length: 10_001 }, () => 1)],
};

const outcome = (work: () => unknown): { value: unknown } | { error: unknown } => {
  try { return { value: work() }; } catch (error) { return { error }; }
};
const literalOf = (text: string): ValueNode => ({ kind: Kind.STRING, value: text });

describe.each(names)("%s", (name) => {
  test("is read as a variable and as a literal, and answered again", () => {
    for (const [input, inside, answered] of accepted[name]!) {
      expect(scalar(name).parseValue(input)).toEqual(inside);
      expect(scalar(name).serialize(inside)).toEqual(answered);
      if (typeof input === "string") expect(scalar(name).parseLiteral(literalOf(input))).toEqual(inside);
    }
  });

  test("refuses what only resembles it", () => {
    for (const input of refused[name]!)
      expect(outcome(() => scalar(name).parseValue(input)), String(input).slice(0, 80)).toMatchObject({ error: { extensions: { code: "BAD_USER_INPUT" } } });
  });

  test("says what it is and where that is specified", () => {
    const type = buildSchema(`${scalarTypeDefs}\ntype Query { a: ${name} }`).getType(name) as GraphQLScalarType;
    expect(type.description).toBe(scalar(name).description);
    expect(type.specifiedByURL).toMatch(/^https:\/\//);
  });
});

describe("junk", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  const nasty = fc.constantFrom<unknown>(
    "a".repeat(1_000_000), "1".repeat(1_000_000), `2007-12-03T10:15:30.${"1".repeat(1_000_000)}Z`, `${"a".repeat(63)}.`.repeat(15_000), "\u202Eevil", "ada\u202E@souk.example",
    "\0", "EUR\0", "1\0", "a\0@souk.example", "UTC\0", "https://souk.example/\0", "\uD800", "-1", "-9223372036854775809", Number.MAX_VALUE, -0, Number.POSITIVE_INFINITY, Number.NaN,
    circular, deep, Object.create(null), { toString: null, toJSON: 1 }, Object.freeze([]), new Proxy({}, {}), 10n ** 400n, Symbol("x"), undefined, () => 1);
  const junk = fc.oneof(nasty, fc.anything(), fc.string({ unit: "binary" }), fc.string().map((text) => `${text}\0`), fc.double(), fc.bigInt());
  const holdsNul = (value: unknown): boolean => typeof value === "string" ? value.includes("\0")
    : typeof value === "object" && value !== null && Object.entries(value).some(([key, item]) => key.includes("\0") || holdsNul(item));

  test.each(names)("is read by %s or refused with a GraphQLError, never NUL, and no refusal repeats it", (name) => {
    fc.assert(fc.property(junk, (value) => {
      const attempts = [() => scalar(name).parseValue(value), () => scalar(name).serialize(value),
        ...(typeof value === "string" ? [() => scalar(name).parseLiteral(literalOf(value))] : [])];
      for (const attempt of attempts) {
        const result = outcome(attempt);
        if ("value" in result) expect(holdsNul(result.value)).toBe(false);
        else {
          expect(result.error).toBeInstanceOf(GraphQLError);
          expect((result.error as GraphQLError).message.length).toBeLessThan(100);
        }
      }
    }), { numRuns: 500 });
  });

  test.each(names)("as a literal of another kind is refused by %s unless it is JSON", (name) => {
    for (const text of ["1", "1.5", "true", "null", "EUR", "[1]", "{a: 1}", "$a"]) {
      const result = outcome(() => scalar(name).parseLiteral(parseValue(text), { a: 5 }));
      expect("value" in result).toBe(name === "JSON");
    }
  });

  test("nested too deep in a JSON literal is refused before the stack ends", () => {
    let node: ValueNode = { kind: Kind.NULL };
    for (let level = 0; level < 100_000; level++) node = { kind: Kind.LIST, values: [node] };
    expect(() => scalar("JSON").parseLiteral(node)).toThrow(GraphQLError);
    expect(scalar("JSON").parseLiteral(parseValue(`{ a: [1, 2.5, "x", RED, null, $v] }`), { v: { b: 1 } })).toEqual({ a: [1, 2.5, "x", "RED", null, { b: 1 }] });
  });
});
