import { wholeBps } from "@souk/shared/money";
import type { DiscountInput, PricingInput } from "./pricing-input.ts";

/** A rate above this is a slip of the pen; the highest real duties lie far below. */
const taxBpsMax = 100_000;
const bpsMax = Number(wholeBps);

const isWithin = (value: number, least: number, most: number): boolean => Number.isSafeInteger(value) && value >= least && value <= most;
const demand = (isFact: boolean, what: string): void => { if (!isFact) throw new RangeError(what); };
const areUnique = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** @throws RangeError if the input cannot be a price: that is its author's fault, never the buyer's */
export function pricingCheck({ lines, shipping, discounts }: PricingInput): void {
  demand(areUnique(lines.map(({ lineId }) => lineId)), "a line stands twice");
  demand(areUnique(shipping.map(({ sellerId }) => sellerId)), "a seller ships twice");
  demand(areUnique(discounts.map(({ discountId }) => discountId)), "a discount stands twice");
  for (const { quantity, unitMinor } of lines) {
    demand(isWithin(quantity, 1, Number.MAX_SAFE_INTEGER), "a quantity is a whole number from 1");
    demand(unitMinor >= 0n, "a price is not negative");
  }
  for (const { minor } of shipping) demand(minor >= 0n, "shipping is not negative");
  for (const { taxRateBps } of [...lines, ...shipping]) demand(isWithin(taxRateBps, 0, taxBpsMax), "a tax rate lies between 0 and ten times the price");
  const [lineIds, sellerIds] = [new Set(lines.map(({ lineId }) => lineId)), new Set<string>(shipping.map(({ sellerId }) => sellerId))];
  for (const discount of discounts) discountCheck(discount, lineIds, sellerIds);
}

function discountCheck(discount: DiscountInput, lineIds: ReadonlySet<string>, sellerIds: ReadonlySet<string>): void {
  const { scope } = discount;
  demand(scope.lineIds.every((id) => lineIds.has(id)) && scope.shippingOf.every((id) => sellerIds.has(id)), "a discount applies to nothing unknown");
  demand(areUnique(scope.lineIds) && areUnique(scope.shippingOf), "a discount applies once to each");
  if (discount.kind === "PERCENT") demand(isWithin(discount.bps, 0, bpsMax), "a percentage lies between 0 and 100");
  if (discount.kind === "AMOUNT") demand(discount.minor >= 0n, "a discount is not negative");
  if (discount.kind === "FREE_SHIPPING") demand(scope.lineIds.length === 0, "free shipping applies to shipping");
  if (discount.bearer === "SHARED") demand(isWithin(discount.platformShareBps, 0, bpsMax), "a share lies between 0 and the whole");
}
