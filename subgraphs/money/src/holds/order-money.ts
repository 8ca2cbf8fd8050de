import type { Hold, HoldPart } from "./hold-tables.ts";

/** Where the money of an order is, in minor units. */
export interface OrderMoneySums {
  readonly heldMinor: bigint;
  readonly releasedMinor: bigint;
  readonly refundedMinor: bigint;
  readonly feesMinor: bigint;
  readonly netMinor: bigint;
}

const sum = (parts: readonly HoldPart[], of: (part: HoldPart) => bigint): bigint => parts.reduce((minor, part) => minor + of(part), 0n);

/** What of an order is where, as its buyer, its seller and staff count it. What is about to go back counts as gone back only when it is. */
export const orderMoneyOf = (hold: Hold, parts: readonly HoldPart[], refundedToBuyerMinor: bigint): OrderMoneySums => ({
  heldMinor: hold.leftMinor + hold.refundingMinor,
  releasedMinor: hold.releasedMinor + hold.returningMinor,
  refundedMinor: refundedToBuyerMinor,
  feesMinor: sum(parts, (part) => part.feeHeldMinor + part.feeReleasedMinor + part.feeTaxHeldMinor + part.feeTaxReleasedMinor),
  netMinor: sum(parts, (part) => part.netHeldMinor + part.netReleasedMinor),
});

/** True if what came is what went and what is here, and the parts say the same as the whole. */
export function isMatched(hold: Hold, parts: readonly HoldPart[]): boolean {
  const held = sum(parts, (part) => part.netHeldMinor + part.feeHeldMinor + part.feeTaxHeldMinor + part.taxHeldMinor);
  const released = sum(parts, (part) => part.netReleasedMinor + part.feeReleasedMinor + part.feeTaxReleasedMinor + part.taxReleasedMinor);
  const gone = sum(parts, (part) => part.refundedMinor + part.refundedPromotionMinor + part.chargedBackMinor + part.chargedBackPromotionMinor);
  return held === hold.leftMinor && released === hold.releasedMinor && gone === hold.returningMinor + hold.refundingMinor + hold.refundedMinor + hold.chargedBackMinor
    && held + released + gone === hold.fundedMinor;
}
