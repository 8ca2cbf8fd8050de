import { allocate, type Currency } from "@souk/shared/money";
import type { ResiduePolicy } from "./pricing-input.ts";

/**
 * Shares of `minor` in proportion to `weights`, summing exactly to it; what is left over goes a unit each to whom the policy
 * names, equals in their order. No share exceeds its weight while `minor` does not exceed their sum: a share that is not
 * whole was rounded down, so a unit more is at most its weight.
 */
export function discountAllocate(minor: bigint, weights: readonly bigint[], currency: Currency, policy: ResiduePolicy): bigint[] {
  const shares = weights.map(() => 0n);
  if (minor === 0n) return shares;      // there may be nothing that weighs
  const order = weights.map((weight, at) => ({ weight, at }));
  if (policy === "LARGEST") order.sort((a, b) => (a.weight === b.weight ? a.at - b.at : a.weight > b.weight ? -1 : 1));
  allocate({ minor, currency }, order.map(({ weight }) => weight)).forEach((share, rank) => { shares[order[rank]!.at] = share.minor; });
  return shares;
}
