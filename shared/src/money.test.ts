import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add, allocate, bps, compare, currencies, decimalOf, exponentOf, fraction, isCurrency, isZero, minorMax, minorMin, money, negate, parseDecimal, subtract,
  type Currency, type Money, type Rounding,
} from "./money.ts";

const eur = (minor: number | bigint): Money => money(BigInt(minor), "EUR");
const anyCurrency = fc.constantFrom(...currencies());
const anyMinor = fc.bigInt({ min: minorMin, max: minorMax });
const anyMoney = fc.tuple(anyMinor, anyCurrency).map(([minor, currency]) => money(minor, currency));
const sum = (parts: readonly Money[]) => parts.reduce((total, part) => total + part.minor, 0n);

describe("currencies", () => {
  test.each<[Currency, number]>([["EUR", 2], ["USD", 2], ["JPY", 0], ["BHD", 3], ["KWD", 3], ["OMR", 3], ["JOD", 3], ["TND", 3], ["IQD", 3], ["LYD", 3], ["CLF", 4], ["UYW", 4]])(
    "%s has %i decimals", (currency, decimals) => expect(exponentOf(currency)).toBe(decimals));

  test("a code is a currency only in capitals and while it is in use", () => {
    expect(["EUR", "XOF", "ZWG"].every(isCurrency)).toBe(true);
    expect(["eur", "HRK", "ANG", "XXX", "XAU", "", "EURO", "toString", 978, null, undefined, {}].some(isCurrency)).toBe(false);
    expect(currencies().every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(currencies()).size).toBe(currencies().length);
  });
});

describe("amounts", () => {
  test("end where Postgres bigint ends", () => {
    expect(money(minorMax, "EUR").minor).toBe(9_223_372_036_854_775_807n);
    expect(money(minorMin, "EUR").minor).toBe(-9_223_372_036_854_775_808n);
    for (const overflow of [() => money(minorMax + 1n, "EUR"), () => money(minorMin - 1n, "EUR"), () => negate(eur(minorMin)),
      () => add(eur(minorMax), eur(1)), () => subtract(eur(minorMin), eur(1)), () => bps(eur(minorMax), 10_001n, "down")])
      expect(overflow).toThrow(RangeError);
  });

  test("of different currencies do not mix", () => {
    const yen = money(1n, "JPY");
    for (const mix of [() => add(eur(1), yen), () => subtract(eur(1), yen), () => compare(eur(1), yen)]) expect(mix).toThrow("EUR and JPY do not mix");
  });

  test("add, subtract, negate and compare as whole numbers do", () => {
    const half = fc.bigInt({ min: minorMin / 2n, max: minorMax / 2n });
    fc.assert(fc.property(half, half, (a, b) => {
      expect(add(eur(a), eur(b)).minor).toBe(a + b);
      expect(subtract(eur(a), eur(b)).minor).toBe(a - b);
      expect(isZero(add(eur(a), negate(eur(a))))).toBe(true);
      expect(compare(eur(a), eur(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }));
  });
});

describe("basis points", () => {
  test.each<[number, bigint, Rounding, bigint]>([
    [100_00, 1_000n, "half-even", 10_00n],
    [25, 1_000n, "half-even", 2n], [25, 1_000n, "half-up", 3n], [25, 1_000n, "down", 2n],
    [35, 1_000n, "half-even", 4n], [35, 1_000n, "half-up", 4n], [35, 1_000n, "down", 3n],
    [26, 1_000n, "half-even", 3n], [29, 1_000n, "down", 2n], [24, 1_000n, "half-up", 2n],
    [-25, 1_000n, "half-even", -2n], [-25, 1_000n, "half-up", -3n], [-29, 1_000n, "down", -2n],
    [0, 1_000n, "half-up", 0n], [19_99, 0n, "half-up", 0n], [19_99, 10_000n, "down", 19_99n],
  ])("of %i at %d are %s: %d", (minor, rate, rounding, share) => expect(bps(eur(minor), rate, rounding)).toEqual(eur(share)));

  test("are off by half a unit at most, or by less than one when rounding down", () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(0n, 20_000n), fc.constantFrom<Rounding>("half-even", "half-up", "down"),
      (minor, rate, rounding) => {
        const off = bps(eur(minor), rate, rounding).minor * 10_000n - minor * rate;
        const size = off < 0n ? -off : off;
        expect(rounding === "down" ? size < 10_000n : size <= 5_000n).toBe(true);
      }));
  });
});

describe("a fraction", () => {
  test("is the tax within a price", () => {
    expect(fraction(eur(119_00), 19n, 119n, "half-even")).toEqual(eur(19_00));
    expect(["half-up", "half-even", "down"].map((rounding) => fraction(eur(15), 1n, 6n, rounding as Rounding).minor)).toEqual([3n, 2n, 2n]);
  });

  test("has a denominator above zero", () => {
    for (const denominator of [0n, -1n]) expect(() => fraction(eur(1), 1n, denominator, "down")).toThrow(RangeError);
  });
});

describe("allocating", () => {
  test("gives the odd cents to the earliest parts", () => {
    expect(allocate(eur(100), [1n, 1n, 1n]).map((p) => p.minor)).toEqual([34n, 33n, 33n]);
    expect(allocate(eur(5), [3n, 7n]).map((p) => p.minor)).toEqual([2n, 3n]);
    expect(allocate(eur(-100), [1n, 1n, 1n]).map((p) => p.minor)).toEqual([-34n, -33n, -33n]);
    expect(allocate(eur(1), [0n, 0n, 5n, 5n]).map((p) => p.minor)).toEqual([0n, 0n, 1n, 0n]);
  });

  test("refuses weights that say nothing", () => {
    for (const weights of [[], [0n], [0n, 0n], [-1n, 2n], [-1n]]) expect(() => allocate(eur(100), weights)).toThrow(RangeError);
  });

  test("loses no unit, gives nothing to a weight of zero, and is within one unit of the exact share", () => {
    const weights = fc.array(fc.oneof(fc.constant(0n), fc.bigInt(0n, 10n ** 20n)), { minLength: 1, maxLength: 30 }).filter((all) => all.some((w) => w > 0n));
    fc.assert(fc.property(anyMoney, weights, (whole, all) => {
      const parts = allocate(whole, all);
      const total = all.reduce((a, b) => a + b, 0n);
      expect(sum(parts)).toBe(whole.minor);
      parts.forEach((part, at) => {
        const off = part.minor * total - whole.minor * all[at]!;
        expect((off < 0n ? -off : off) <= total).toBe(true);      // a whole unit where an exact share comes first and another leaves one over
        expect(part.currency).toBe(whole.currency);
        if (all[at] === 0n) expect(part.minor).toBe(0n);
      });
    }));
  });

  test("gives a unit that is left over to the first, though its own share is exact", () => {
    expect(allocate(eur(5), [4n, 3n, 3n])).toEqual([eur(3), eur(1), eur(1)]);
  });

  test("splits a negative whole as it splits its opposite", () => {
    fc.assert(fc.property(fc.bigInt(0n, minorMax), fc.array(fc.bigInt(1n, 1_000n), { minLength: 1, maxLength: 9 }), (minor, all) => {
      expect(allocate(eur(-minor), all)).toEqual(allocate(eur(minor), all).map(negate));
    }));
  });
});

describe("decimals", () => {
  test.each<[bigint, Currency, string]>([
    [19_99n, "EUR", "19.99"], [-5n, "EUR", "-0.05"], [0n, "EUR", "0.00"], [1999n, "JPY", "1999"], [-1n, "JPY", "-1"], [1n, "KWD", "0.001"], [12_3456n, "CLF", "12.3456"],
  ])("%d of %s reads %s", (minor, currency, text) => expect(decimalOf({ minor, currency })).toBe(text));

  test("are read back as they were written, for every amount and currency", () => {
    fc.assert(fc.property(anyMoney, (amount) => {
      expect(parseDecimal(decimalOf(amount), amount.currency)).toEqual(amount);
    }));
  });

  test("may leave out trailing decimals, never have more than the currency", () => {
    expect(parseDecimal("19.9", "EUR")).toEqual(eur(19_90));
    expect(parseDecimal("19", "EUR")).toEqual(eur(19_00));
    for (const text of ["19.999", "19.", ".5", "", "-", "+1", "1e3", "1,5", " 1", "1\n", "0x1", "١", "99999999999999999999", "9223372036854775807"])
      expect(() => parseDecimal(text, "EUR")).toThrow(RangeError);
    expect(() => parseDecimal("1.0", "JPY")).toThrow(RangeError);
  });
});
