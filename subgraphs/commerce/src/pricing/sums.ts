import type { PricedPart, PricedSeller, PricedSums } from "./pricing-result.ts";

const sum = (parts: readonly PricedPart[], minorOf: (part: PricedPart) => bigint): bigint => parts.reduce((all, part) => all + minorOf(part), 0n);

/** The sums of lines and shipping; nothing is rounded again. */
export function summed(lines: readonly PricedPart[], shipping: readonly PricedPart[]): PricedSums {
  const parts = [...lines, ...shipping];
  const sellerDiscountMinor = sum(parts, (part) => part.sellerDiscountMinor);
  const platformDiscountMinor = sum(parts, (part) => part.platformDiscountMinor);
  return {
    itemsMinor: sum(lines, (line) => line.subtotalMinor),
    shippingMinor: sum(shipping, (part) => part.subtotalMinor),
    discountMinor: sellerDiscountMinor + platformDiscountMinor,
    sellerDiscountMinor, platformDiscountMinor,
    taxMinor: sum(parts, (part) => part.taxMinor),
    addedTaxMinor: sum(parts, (part) => (part.taxInclusion === "ADDED" ? part.taxMinor : 0n)),
    totalMinor: sum(parts, (part) => part.totalMinor),
  };
}

/** The same for each seller, in the order in which they appear. */
export function sellersSummed(lines: readonly PricedPart[], shipping: readonly PricedPart[]): PricedSeller[] {
  const sellerIds = new Set([...lines, ...shipping].map(({ sellerId }) => sellerId));
  return [...sellerIds].map((sellerId) => ({
    sellerId,
    ...summed(lines.filter((line) => line.sellerId === sellerId), shipping.filter((part) => part.sellerId === sellerId)),
  }));
}
