import { bps, type Currency } from "@souk/shared/money";
import { discountAllocate } from "./discount-allocate.ts";
import type { DiscountInput, DiscountValue, PricingInput } from "./pricing-input.ts";
import type { DiscountPart } from "./pricing-result.ts";
import { roundingOf } from "./rounding.ts";

/** A line or a seller's shipping while discounts are taken off. */
export interface Discountable {
  /** `line:…` or `shipping:…`, as `scopeKeys` writes them. */
  readonly key: string;
  readonly subtotalMinor: bigint;
  leftMinor: bigint;
  readonly byDiscount: DiscountPart[];
}

export const lineKey = (lineId: string): string => `line:${lineId}`;
export const shippingKey = (sellerId: string): string => `shipping:${sellerId}`;

/** Percentages first, as people expect a percentage of the price they saw; then amounts; then what is left of shipping. */
const ranks: Readonly<Record<DiscountValue["kind"], number>> = { PERCENT: 0, AMOUNT: 1, FREE_SHIPPING: 2 };

/** The order in which discounts apply, whatever order they come in: by kind, then by id, so the older one first. */
const inOrder = (discounts: readonly DiscountInput[]): DiscountInput[] =>
  discounts.toSorted((a, b) => ranks[a.kind] - ranks[b.kind] || (a.discountId < b.discountId ? -1 : 1));

/**
 * Takes every discount off the parts in its scope. Each sees what those before it have left: 10 % and then 20 % are 28 %.
 * A discount is rounded once, over its whole scope, and never takes more than is left; its parts, and the platform's share
 * of it, are allocated in proportion.
 *
 * @returns what each took in all, in the order they were applied
 */
export function discountsApply(parts: readonly Discountable[], { discounts, currency, rounding, residue }: PricingInput): DiscountPart[] {
  return inOrder(discounts).map((discount) => {
    const keys = new Set([...discount.scope.lineIds.map(lineKey), ...discount.scope.shippingOf.map(shippingKey)]);
    const inScope = parts.filter(({ key }) => keys.has(key));
    const left = inScope.map(({ leftMinor }) => leftMinor);
    const takenMinor = taken(discount, left.reduce((sum, minor) => sum + minor, 0n), currency, rounding);
    const platformMinor = platformPart(discount, takenMinor, currency, rounding);
    const shares = discountAllocate(takenMinor, left, currency, residue);
    const platformShares = discountAllocate(platformMinor, shares, currency, residue);
    inScope.forEach((part, at) => {
      const [share, platformShare] = [shares[at]!, platformShares[at]!];
      if (share === 0n) return;
      part.leftMinor -= share;
      part.byDiscount.push({ discountId: discount.discountId, sellerMinor: share - platformShare, platformMinor: platformShare });
    });
    return { discountId: discount.discountId, sellerMinor: takenMinor - platformMinor, platformMinor };
  });
}

function taken(value: DiscountValue, leftMinor: bigint, currency: Currency, rounding: PricingInput["rounding"]): bigint {
  switch (value.kind) {
    case "PERCENT": return bps({ minor: leftMinor, currency }, BigInt(value.bps), roundingOf[rounding]).minor;
    case "AMOUNT": return value.minor < leftMinor ? value.minor : leftMinor;
    case "FREE_SHIPPING": return leftMinor;
  }
}

function platformPart(discount: DiscountInput, takenMinor: bigint, currency: Currency, rounding: PricingInput["rounding"]): bigint {
  switch (discount.bearer) {
    case "SELLER": return 0n;
    case "PLATFORM": return takenMinor;
    case "SHARED": return bps({ minor: takenMinor, currency }, BigInt(discount.platformShareBps), roundingOf[rounding]).minor;
  }
}
