import { money, type Currency } from "@souk/shared/money";
import { discountsApply, lineKey, shippingKey, type Discountable } from "./discounts-apply.ts";
import { pricingCheck } from "./pricing-check.ts";
import type { PricingInput } from "./pricing-input.ts";
import type { Priced, PricedPart } from "./pricing-result.ts";
import { sellersSummed, summed } from "./sums.ts";
import { taxOf } from "./tax-of.ts";

/**
 * What an order group costs. Pure: the same input gives the same result, and the order in which discounts come does not
 * matter. Rounded are each discount, the platform's share of it, and the tax of each line and each shipping, once; all
 * else are sums.
 *
 * @throws RangeError for a quantity below 1, a negative amount, a discount of what is not there, or more than a `bigint` of Postgres holds
 */
export function priced(input: PricingInput): Priced {
  pricingCheck(input);
  const { currency, lines, shipping } = input;
  const lineParts = lines.map(({ lineId, unitMinor, quantity }) => discountable(lineKey(lineId), unitMinor * BigInt(quantity), currency));
  const shippingParts = shipping.map(({ sellerId, minor }) => discountable(shippingKey(sellerId), minor, currency));
  money([...lineParts, ...shippingParts].reduce((sum, { subtotalMinor }) => sum + subtotalMinor, 0n), currency);      // the whole has to fit before anything is taken of it
  const discounts = discountsApply([...lineParts, ...shippingParts], input);
  const pricedLines = lines.map((line, at) => ({ lineId: line.lineId, ...partPriced(line, lineParts[at]!, input) }));
  const pricedShipping = shipping.map((of, at) => partPriced(of, shippingParts[at]!, input));
  const totals = summed(pricedLines, pricedShipping);
  money(totals.totalMinor, currency);
  return { lines: pricedLines, shipping: pricedShipping, sellers: sellersSummed(pricedLines, pricedShipping), totals, discounts };
}

const discountable = (key: string, subtotalMinor: bigint, currency: Currency): Discountable =>
  ({ key, subtotalMinor: money(subtotalMinor, currency).minor, leftMinor: subtotalMinor, byDiscount: [] });

function partPriced(
  { sellerId, taxRateBps, taxInclusion }: Pick<PricedPart, "sellerId" | "taxRateBps" | "taxInclusion">,
  { subtotalMinor, leftMinor, byDiscount }: Discountable,
  { currency, rounding }: PricingInput,
): PricedPart {
  const taxMinor = taxOf(leftMinor, taxRateBps, taxInclusion, currency, rounding);
  return {
    sellerId, subtotalMinor, taxMinor, taxRateBps, taxInclusion, byDiscount,
    sellerDiscountMinor: byDiscount.reduce((sum, { sellerMinor }) => sum + sellerMinor, 0n),
    platformDiscountMinor: byDiscount.reduce((sum, { platformMinor }) => sum + platformMinor, 0n),
    totalMinor: taxInclusion === "ADDED" ? money(leftMinor + taxMinor, currency).minor : leftMinor,
  };
}
