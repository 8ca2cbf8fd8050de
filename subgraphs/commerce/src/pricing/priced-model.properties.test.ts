import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minorMax, type Currency } from "@souk/shared/money";
import { priced } from "./priced.ts";
import { pricingInputs } from "./pricing-arbitraries.ts";
import type { PricingInput } from "./pricing-input.ts";
import { pricingModel, type Modelled } from "./pricing-model.ts";

const subtotalOf = ({ parts }: Modelled): bigint => parts.reduce((sum, { subtotal }) => sum + subtotal, 0n);
const fits = (model: Modelled): boolean => subtotalOf(model) <= minorMax && model.total <= minorMax;

describe.each<Currency>(["EUR", "JPY", "KWD"])("the price of any order group in %s", (currency) => {
  test("is what the model works out, part by part and discount by discount, or refused if the database could not hold it", () => {
    fc.assert(fc.property(pricingInputs(currency), (given) => {
      const model = pricingModel(given);
      if (!fits(model)) {
        expect(() => priced(given)).toThrow(RangeError);
        return;
      }
      const { lines, shipping, discounts, totals } = priced(given);
      expect([...lines, ...shipping].map((part) => [part.subtotalMinor, part.sellerDiscountMinor, part.platformDiscountMinor, part.taxMinor, part.totalMinor]))
        .toEqual(model.parts.map((part) => [part.subtotal, part.seller, part.platform, part.tax, part.total]));
      expect(discounts.map(({ discountId, sellerMinor, platformMinor }) => [discountId, sellerMinor + platformMinor, platformMinor]))
        .toEqual(model.discounts.map(({ id, taken, platform }) => [id, taken, platform]));
      expect(totals.totalMinor).toBe(model.total);
    }), { numRuns: 300 });
  });
});

/** What the laws are about; each must be among what is drawn, or they would hold of nothing. */
const cases: readonly [what: string, isIt: (given: PricingInput, model: Modelled) => boolean][] = [
  ["a unit left over by the earliest", ({ residue }, { discounts }) => residue === "EARLIEST" && discounts.some(({ isOdd }) => isOdd)],
  ["a unit left over by the largest", ({ residue }, { discounts }) => residue === "LARGEST" && discounts.some(({ isOdd }) => isOdd)],
  ["a line that costs nothing beside one that does not", ({ lines }) => lines.some(({ unitMinor }) => unitMinor === 0n) && lines.some(({ unitMinor }) => unitMinor > 0n)],
  ["only lines that cost nothing", ({ lines }) => lines.every(({ unitMinor }) => unitMinor === 0n)],
  ["all taken off by a percentage", ({ discounts }, { discounts: taken }) => discounts.some((one) => one.kind === "PERCENT" && one.bps === 10_000 && taken.some(({ id, taken: minor }) => id === one.discountId && minor > 0n))],
  ["an amount beyond what it applies to", ({ discounts }, { discounts: taken }) => discounts.some((one) => one.kind === "AMOUNT" && taken.some(({ id, taken: minor }) => id === one.discountId && minor > 0n && minor < one.minor))],
  ["a shared cost that is no whole unit", ({ discounts }, { discounts: taken }) => discounts.some((one) => one.bearer === "SHARED" && taken.some(({ id, taken: minor }) => id === one.discountId && (minor * BigInt(one.platformShareBps)) % 10_000n !== 0n))],
  ["free shipping of what costs something", ({ discounts }, { discounts: taken }) => taken.some(({ id, taken: minor }) => minor > 0n && discounts.find(({ discountId }) => discountId === id)!.kind === "FREE_SHIPPING")],
  ["a discount of lines and shipping together", ({ discounts }) => discounts.some(({ scope }) => scope.lineIds.length > 0 && scope.shippingOf.length > 0)],
  ["both kinds of tax in one order", ({ lines }) => new Set(lines.filter(({ taxRateBps }) => taxRateBps > 0).map(({ taxInclusion }) => taxInclusion)).size === 2],
  ["half a unit of tax", (_, { parts }) => parts.some(({ left, taxRateBps, taxInclusion }) => taxInclusion === "ADDED" && (left * BigInt(taxRateBps)) % 10_000n === 5_000n)],
  ["a hundred lines", ({ lines }) => lines.length === 100],
  ["amounts beyond what a number of JavaScript holds", (_, model) => fits(model) && model.total > BigInt(Number.MAX_SAFE_INTEGER)],
  ["nearly all that the database holds", (_, model) => fits(model) && subtotalOf(model) > minorMax / 2n],
  ["more than the database holds", (_, model) => model.total > minorMax],
  ["more than the database holds, of which enough is taken off", (_, model) => subtotalOf(model) > minorMax && model.total <= minorMax],
  ["two sellers of whom one sends for nothing", ({ lines, shipping }) => new Set(lines.map(({ sellerId }) => sellerId)).size === 2 && shipping.length < 2],
];

test("the laws are asked of everything that could break them", () => {
  const drawn = fc.sample(pricingInputs("EUR"), { numRuns: 600, seed: 5 }).map((given) => ({ given, model: pricingModel(given) }));
  expect(cases.filter(([, isIt]) => drawn.filter(({ given, model }) => isIt(given, model)).length < 5).map(([what]) => what)).toEqual([]);
});
