import { drawn, sharesSum, type Shares } from "./shares.ts";
import type { HoldPart } from "./hold-tables.ts";

/** What of a part is here and free. */
export const sharesHeld = (part: Pick<HoldPart, "netHeldMinor" | "feeHeldMinor" | "feeTaxHeldMinor" | "taxHeldMinor">): Shares =>
  ({ net: part.netHeldMinor, fee: part.feeHeldMinor, feeTax: part.feeTaxHeldMinor, tax: part.taxHeldMinor });

/** What of a part seller, platform and states have. */
export const sharesReleased = (part: Pick<HoldPart, "netReleasedMinor" | "feeReleasedMinor" | "feeTaxReleasedMinor" | "taxReleasedMinor">): Shares =>
  ({ net: part.netReleasedMinor, fee: part.feeReleasedMinor, feeTax: part.feeTaxReleasedMinor, tax: part.taxReleasedMinor });

/**
 * What an amount that is released consists of, part by part: everything in proportion, so that half of an order pays half of
 * its fee; the odd units go to sellers first. All that is held comes to exactly what is held.
 * @param amountMinor at most what the parts hold
 */
export function releaseShares(parts: readonly HoldPart[], amountMinor: bigint): Shares[] {
  const held = parts.map(sharesHeld);
  const cells = (["net", "fee", "feeTax", "tax"] as const).flatMap((of) => held.map((shares) => shares[of]));
  const taken = drawn(amountMinor, cells);
  const count = parts.length;
  return held.map((_, at) => ({ net: taken[at]!, fee: taken[count + at]!, feeTax: taken[2 * count + at]!, tax: taken[3 * count + at]! }));
}

/** What the parts of a hold have here and free, together. */
export const heldOf = (parts: readonly HoldPart[]): bigint => parts.reduce((sum, part) => sum + sharesSum(sharesHeld(part)), 0n);
