import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Currency } from "@souk/shared/money";
import { test } from "@souk/test/fees";

/** What a rule says of an amount. */
interface Terms { readonly rateBps: bigint; readonly fixed: bigint; readonly minimum: bigint; readonly maximum: bigint | null; readonly taxBps: bigint }

/** Half to the even unit, by hand: nothing here is what the statement uses. */
function halfEven(numerator: bigint): bigint {
  const [whole, rest] = [numerator / 10_000n, numerator % 10_000n];
  return rest > 5_000n || (rest === 5_000n && whole % 2n === 1n) ? whole + 1n : whole;
}

/** The fee and its tax as the README says them. */
function modelOf(base: bigint, { rateBps, fixed, minimum, maximum, taxBps }: Terms): readonly [fee: bigint, tax: bigint] {
  let fee = halfEven(base * rateBps) + fixed;
  if (maximum !== null && fee > maximum) fee = maximum;
  if (fee < minimum) fee = minimum;
  const most = (base * 10_000n) / (10_000n + taxBps);
  if (fee > most) fee = most;
  return [fee, halfEven(fee * taxBps)];
}

/** Small amounts, where a unit is much; those of a day, of which one currency has ten times as many units as another; and the largest. */
const amounts: Readonly<Record<string, bigint>> = { EUR: 100_00n, JPY: 10_000n, KWD: 100_000n };
const bps = fc.oneof(fc.constantFrom(0n, 1n, 50n, 500n, 1_000n, 2_500n, 5_000n, 10_000n), fc.bigInt(0n, 10_000n));
const terms = (most: bigint): fc.Arbitrary<Terms> => fc.tuple(bps, bps, fc.bigInt(0n, most / 50n), fc.bigInt(0n, most / 20n), fc.option(fc.bigInt(0n, most), { freq: 1 }))
  .map(([rateBps, taxBps, fixed, minimum, above]) => ({ rateBps, taxBps, fixed, minimum, maximum: above === null ? null : minimum + above }));

describe.each<Currency>(["EUR", "JPY", "KWD"])("any fee in %s", (currency) => {
  const most = amounts[currency]!;
  const cases = fc.array(fc.tuple(fc.oneof(fc.bigInt(0n, 30n), fc.bigInt(0n, most * 20n), fc.bigInt(0n, 10n ** 15n), fc.bigInt(9n * 10n ** 18n, 2n ** 63n - 1n)), terms(most)), { minLength: 1, maxLength: 100 });

  test("is what the model works out; with its tax never more than what it is taken of, nor less than nothing", async ({ fees }) => {
    await fc.assert(fc.asyncProperty(cases, async (given) => {
      const rows = await fees.money.runtime.database.rows<{ fee: string; tax: string }>(
        `select f.fee::text as fee, money.fee_tax_v1(f.fee, w.tax)::text as tax
           from unnest($1::bigint[], $2::int[], $3::bigint[], $4::bigint[], $5::bigint[], $6::int[]) with ordinality as w (base, rate, fixed, minimum, maximum, tax, place)
          cross join lateral (select money.fee_v1(w.base, w.rate, w.fixed, w.minimum, w.maximum, w.tax) as fee) as f
          order by w.place`,
        [given.map(([base]) => String(base)), ...(["rateBps", "fixed", "minimum", "maximum", "taxBps"] as const).map((name) => given.map(([, said]) => said[name]?.toString() ?? null))]);
      expect(rows.map(({ fee, tax }) => [BigInt(fee), BigInt(tax)])).toEqual(given.map(([base, said]) => modelOf(base, said)));
      for (const [at, { fee, tax }] of rows.entries()) expect(BigInt(fee) >= 0n && BigInt(fee) + BigInt(tax) <= given[at]![0]).toBe(true);
    }), { numRuns: 60 });
  });
});
