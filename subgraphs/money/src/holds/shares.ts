import { assert } from "@souk/shared/assert";
import { allocate } from "@souk/shared/money";

/** What an amount of an order consists of: the seller's, the platform's fee, the tax on that, and the tax of the buyer's jurisdiction. */
export interface Shares {
  readonly net: bigint;
  readonly fee: bigint;
  readonly feeTax: bigint;
  readonly tax: bigint;
}
export const noShares: Shares = { net: 0n, fee: 0n, feeTax: 0n, tax: 0n };

/** What they come to. */
export const sharesSum = ({ net, fee, feeTax, tax }: Shares): bigint => net + fee + feeTax + tax;
export const sharesAdd = (a: Shares, b: Shares): Shares => ({ net: a.net + b.net, fee: a.fee + b.fee, feeTax: a.feeTax + b.feeTax, tax: a.tax + b.tax });
export const sharesSubtract = (a: Shares, b: Shares): Shares => ({ net: a.net - b.net, fee: a.fee - b.fee, feeTax: a.feeTax - b.feeTax, tax: a.tax - b.tax });

/**
 * An amount out of several, in proportion, none taken beyond what it is; the odd units come out of the earliest.
 * @param whole at most the sum of `of`
 */
export function drawn(whole: bigint, of: readonly bigint[]): bigint[] {
  const total = of.reduce((sum, one) => sum + one, 0n);
  assert(whole >= 0n && whole <= total, "more is drawn than there is");
  return total === 0n ? [...of] : allocate({ minor: whole, currency: "EUR" }, of).map(({ minor }) => minor);
}
