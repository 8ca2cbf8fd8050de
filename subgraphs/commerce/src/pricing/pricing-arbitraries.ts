import fc from "fast-check";
import { minorMax, type Currency } from "@souk/shared/money";
import { ada, ben, line } from "./pricing-examples.ts";
import type { DiscountInput, DiscountValue, PricedLineInput, PricingInput } from "./pricing-input.ts";

const sellers = [ada, ben] as const;
/** As many as a cart holds. */
const linesMax = 100;
const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Nothing, a few units, where one is much, what people pay, and where numbers of JavaScript begin to lie. */
const minor = fc.oneof(fc.constantFrom(0n, 1n), fc.bigInt(0n, 20n), fc.bigInt(0n, 10n ** 7n), fc.bigInt(safe - 9n, safe + 9n));
/** So large that a whole order about fills, or overflows, what the database holds. */
const enormous = (lineCount: number) => fc.bigInt(minorMax / BigInt(4 * lineCount), (3n * minorMax) / BigInt(2 * lineCount));
const tax = { taxRateBps: fc.constantFrom(0, 1, 700, 1_025, 1_900, 2_100, 3_333, 10_000, 100_000), taxInclusion: fc.constantFrom("ADDED", "INCLUDED") };

const lineCounts = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: fc.constant(linesMax) });
const lines: fc.Arbitrary<PricedLineInput[]> = fc.tuple(lineCounts, fc.integer({ min: 0, max: 19 })).chain(([count, kind]) => {
  // Of twenty orders two are enormous; one has lines that all cost the same, where only their place tells them apart.
  const unit = kind <= 1 ? enormous(count) : kind === 2 ? fc.constant(7n) : minor;
  const quantity = kind <= 1 ? fc.constant(1) : fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(9_999));
  return fc.array(fc.record({ sellerId: fc.constantFrom(...sellers), quantity, unitMinor: unit, ...tax }), { minLength: count, maxLength: count })
    .map((all) => all.map((said, at) => line({ ...said, lineId: `l${at}` })));
});

const value: fc.Arbitrary<DiscountValue> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("PERCENT" as const), bps: fc.oneof(fc.constantFrom(0, 1, 5_000, 9_999, 10_000), fc.integer({ min: 0, max: 10_000 })) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("AMOUNT" as const), minor: fc.oneof(minor, fc.constant(minorMax)) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "FREE_SHIPPING" as const }) });
const bearer = fc.oneof(
  fc.constantFrom({ bearer: "SELLER" as const }, { bearer: "PLATFORM" as const }),
  fc.record({ bearer: fc.constant("SHARED" as const), platformShareBps: fc.oneof(fc.constantFrom(0, 1, 3_333, 5_000, 6_667, 9_999, 10_000), fc.integer({ min: 0, max: 10_000 })) }));
/** All of it as often as a part of it. */
const some = <T>(of: readonly T[]) => fc.oneof(fc.constant([...of]), fc.subarray([...of]));

/** Any order group: of either policy, with lines of nothing, free shipping, discounts beyond what there is, and amounts at the bounds. */
export const pricingInputs = (currency: Currency): fc.Arbitrary<PricingInput> => fc.tuple(lines, fc.subarray([...sellers])).chain(([ofLines, senders]) => fc.record({
  currency: fc.constant(currency),
  rounding: fc.constantFrom("HALF_UP", "HALF_EVEN", "DOWN"),
  residue: fc.constantFrom("EARLIEST", "LARGEST"),
  lines: fc.constant(ofLines),
  shipping: fc.tuple(...senders.map((sellerId) => fc.record({ sellerId: fc.constant(sellerId), minor, ...tax }))),
  discounts: fc.array(fc.tuple(value, bearer, some(ofLines.map(({ lineId }) => lineId)), some(senders)), { maxLength: 5 })
    .map((all) => all.map(([of, by, lineIds, shippingOf], at): DiscountInput => ({
      ...of, ...by, discountId: `prm_${at}`, scope: { lineIds: of.kind === "FREE_SHIPPING" ? [] : lineIds, shippingOf } }))),
}));
