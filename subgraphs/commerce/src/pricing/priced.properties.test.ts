import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Currency } from "@souk/shared/money";
import { priced } from "./priced.ts";
import { ada, ben, line } from "./pricing-examples.ts";
import type { DiscountInput, DiscountValue, PricingInput } from "./pricing-input.ts";
import type { PricedSums } from "./pricing-result.ts";

const sellers = [ada, ben] as const;
const rate = fc.constantFrom(0, 700, 1_900, 1_025, 2_100);
const inclusion = fc.constantFrom("ADDED", "INCLUDED");
/** Small ones, where a unit is much, and large ones. */
const minor = fc.oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 10n ** 9n));
const lines = fc.array(fc.record({
  sellerId: fc.constantFrom(...sellers), quantity: fc.integer({ min: 1, max: 40 }), unitMinor: minor, taxRateBps: rate, taxInclusion: inclusion,
}), { minLength: 1, maxLength: 8 }).map((all) => all.map((said, at) => line({ ...said, lineId: `l${at}` })));
const value: fc.Arbitrary<DiscountValue> = fc.oneof(
  fc.record({ kind: fc.constant("PERCENT" as const), bps: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ kind: fc.constant("AMOUNT" as const), minor }),
  fc.constant({ kind: "FREE_SHIPPING" as const }));

const input = (currency: Currency): fc.Arbitrary<PricingInput> => lines.chain((ofLines) => fc.record({
  currency: fc.constant(currency),
  rounding: fc.constantFrom("HALF_UP", "HALF_EVEN", "DOWN"),
  residue: fc.constantFrom("EARLIEST", "LARGEST"),
  lines: fc.constant(ofLines),
  shipping: fc.tuple(...sellers.map((sellerId) => fc.record({ sellerId: fc.constant(sellerId), minor, taxRateBps: rate, taxInclusion: inclusion }))),
  discounts: fc.array(fc.tuple(value, fc.subarray(ofLines.map(({ lineId }) => lineId)), fc.subarray([...sellers]), fc.constantFrom("SELLER", "PLATFORM", "SHARED"), fc.integer({ min: 0, max: 10_000 })), { maxLength: 5 })
    .map((all) => all.map(([of, lineIds, shippingOf, bearer, platformShareBps], at): DiscountInput => ({
      ...of, discountId: `prm_${at}`, bearer, platformShareBps, scope: { lineIds: of.kind === "FREE_SHIPPING" ? [] : lineIds, shippingOf } }))),
}));

const sums = ["itemsMinor", "shippingMinor", "discountMinor", "sellerDiscountMinor", "platformDiscountMinor", "taxMinor", "addedTaxMinor", "totalMinor"] as const;
const total = <T>(of: readonly T[], minorOf: (each: T) => bigint): bigint => of.reduce((all, each) => all + minorOf(each), 0n);
const addsUp = ({ itemsMinor, shippingMinor, discountMinor, addedTaxMinor, totalMinor }: PricedSums) => itemsMinor + shippingMinor - discountMinor + addedTaxMinor === totalMinor;

describe.each<Currency>(["EUR", "JPY", "KWD"])("any order group in %s", (currency) => {
  const holds = (fact: (given: PricingInput) => void) => fc.assert(fc.property(input(currency), fact), { numRuns: 400 });

  test("adds up to the unit: lines and shipping to sellers, sellers to the whole, discounts to what was taken", () => holds((given) => {
    const { lines: priceLines, shipping, sellers: ofSellers, totals, discounts } = priced(given);
    for (const name of sums) expect(total(ofSellers, (seller) => seller[name])).toBe(totals[name]);
    expect(total([...priceLines, ...shipping], (part) => part.totalMinor)).toBe(totals.totalMinor);
    expect([totals, ...ofSellers].every(addsUp)).toBe(true);
    expect(total(discounts, ({ sellerMinor }) => sellerMinor)).toBe(totals.sellerDiscountMinor);
    expect(total(discounts, ({ platformMinor }) => platformMinor)).toBe(totals.platformDiscountMinor);
    for (const { discountId, sellerMinor, platformMinor } of discounts) {
      const parts = [...priceLines, ...shipping].flatMap(({ byDiscount }) => byDiscount.filter((part) => part.discountId === discountId));
      expect([total(parts, (part) => part.sellerMinor), total(parts, (part) => part.platformMinor)]).toEqual([sellerMinor, platformMinor]);
    }
  }));

  test("has no negative amount, and no discount beyond what it applies to", () => holds((given) => {
    const { lines: priceLines, shipping } = priced(given);
    for (const { subtotalMinor, sellerDiscountMinor, platformDiscountMinor, taxMinor, totalMinor, byDiscount } of [...priceLines, ...shipping]) {
      const least = [subtotalMinor - sellerDiscountMinor - platformDiscountMinor, taxMinor, totalMinor, ...byDiscount.flatMap((part) => [part.sellerMinor, part.platformMinor])];
      expect(least.every((amount) => amount >= 0n)).toBe(true);
      expect(byDiscount.every((part) => part.sellerMinor + part.platformMinor > 0n)).toBe(true);
    }
    for (const discount of given.discounts) {
      const outside = priceLines.filter(({ lineId }) => !discount.scope.lineIds.includes(lineId));
      expect(outside.flatMap(({ byDiscount }) => byDiscount).some(({ discountId }) => discountId === discount.discountId)).toBe(false);
    }
  }));

  test("rounds the tax of each line by less than a unit, and by half a unit at most unless down", () => holds((given) => {
    for (const { subtotalMinor, sellerDiscountMinor, platformDiscountMinor, taxMinor, taxRateBps, taxInclusion } of priced(given).lines) {
      const [net, bps] = [subtotalMinor - sellerDiscountMinor - platformDiscountMinor, BigInt(taxRateBps)];
      const whole = taxInclusion === "ADDED" ? 10_000n : 10_000n + bps;
      const off = taxMinor * whole - net * bps;      // in parts of a unit
      expect(given.rounding === "DOWN" ? off <= 0n && -off < whole : (off < 0n ? -off : off) * 2n <= whole).toBe(true);
    }
  }));

  test("does not depend on the order of its discounts", () => holds((given) => {
    expect(priced({ ...given, discounts: given.discounts.toReversed() })).toEqual(priced(given));
  }));

  test("costs each line's buyers the same in any order of its lines while no discount spans several", () => holds((given) => {
    const alone = { ...given, discounts: given.discounts.filter(({ scope }) => scope.lineIds.length + scope.shippingOf.length <= 1) };
    const [there, back] = [priced(alone), priced({ ...alone, lines: alone.lines.toReversed(), shipping: alone.shipping.toReversed() })];
    expect(back.lines.toReversed()).toEqual(there.lines);
    expect(back.totals).toEqual(there.totals);
  }));

  test("gives the odd units of an amount to whom the policy says: no later, or smaller, line is favoured", () => holds((given) => {
    const whole = total(given.lines, ({ unitMinor, quantity }) => unitMinor * BigInt(quantity));
    const amount = whole / 3n;
    const discounts: DiscountInput[] = [{ discountId: "prm_0", kind: "AMOUNT", minor: amount, bearer: "SELLER", scope: { lineIds: given.lines.map(({ lineId }) => lineId), shippingOf: [] } }];
    const weighing = priced({ ...given, discounts }).lines.filter(({ subtotalMinor }) => subtotalMinor > 0n);
    const odd = weighing.map(({ subtotalMinor, sellerDiscountMinor }) => ({ subtotalMinor, units: sellerDiscountMinor - (amount * subtotalMinor) / whole }));
    const favoured = given.residue === "EARLIEST" ? odd : odd.toSorted((a, b) => (a.subtotalMinor < b.subtotalMinor ? 1 : a.subtotalMinor > b.subtotalMinor ? -1 : 0));
    expect(favoured.map(({ units }) => units)).toEqual(favoured.map(({ units }) => units).toSorted((a, b) => Number(b - a)));
    expect(odd.every(({ units }) => units === 0n || units === 1n)).toBe(true);
  }));
});
