import { assert } from "@souk/shared/assert";
import { sharesHeld, sharesReleased } from "../holds/release-shares.ts";
import { drawn, noShares, type Shares } from "../holds/shares.ts";
import type { HoldPart } from "../holds/hold-tables.ts";

/** What goes back of one part of a hold. */
export interface PartRefund {
  readonly position: number;
  /** Units that it is for; 0 where it is for none in particular. */
  readonly quantity: number;
  /** To the buyer, tax included. */
  readonly amountMinor: bigint;
  /** Of that. */
  readonly taxMinor: bigint;
  /** To the platform: what it bore of the price and does not owe any more. */
  readonly promotionMinor: bigint;
}

/** Out of what a refund of one part comes. Both together are its amount and its promotion. */
export interface RefundSource {
  /** Out of what is held. */
  readonly held: Shares;
  /** Back from whoever had it. */
  readonly released: Shares;
}

/**
 * What of a part can still go back to its buyer, and of that the tax, and to the platform: what their bank took back is not
 * among it. What the platform gave the buyer of
 * its own went for a share of the price whose tax and promotion stay where they are.
 */
export function refundable(part: HoldPart): Omit<PartRefund, "position" | "quantity"> {
  const own = part.paidMinor - part.refundedMinor - part.chargedBackMinor;
  const amountMinor = own - part.borneMinor;
  const share = (minor: bigint): bigint => (part.borneMinor === 0n ? minor : (minor * amountMinor) / own);
  return { amountMinor, taxMinor: share(part.taxMinor - part.refundedTaxMinor - part.chargedBackTaxMinor), promotionMinor: share(part.promotionMinor - part.refundedPromotionMinor - part.chargedBackPromotionMinor) };
}

/**
 * Out of what a refund of a part comes: what is held before what was released, and of each the seller's, the fee and the tax
 * on it in proportion, so that a fee shrinks with what it was taken of. The odd units come out of the fee: the seller gains them.
 * @param refund no more than is refundable of the part
 */
export function refundSource(part: HoldPart, { amountMinor, taxMinor, promotionMinor }: Omit<PartRefund, "position" | "quantity">): RefundSource {
  const most = refundable(part);
  assert(amountMinor <= most.amountMinor && taxMinor <= most.taxMinor && promotionMinor <= most.promotionMinor && taxMinor <= amountMinor + promotionMinor, "more is refunded than can be");
  const [held, released] = [sharesHeld(part), sharesReleased(part)];
  const tax = { held: least(taxMinor, held.tax), released: taxMinor - least(taxMinor, held.tax) };
  const rest = amountMinor + promotionMinor - taxMinor;
  const here = least(rest, held.net + held.fee + held.feeTax);
  return { held: { ...without(held, here), tax: tax.held }, released: { ...without(released, rest - here), tax: tax.released } };
}

/** A refund of a part that the platform bears: its buyer gets the amount, and nobody's tax or promotion comes back. @param refund no more than is refundable of the part */
export function borneRefund(part: HoldPart, { position, quantity, amountMinor }: PartRefund): PartRefund {
  assert(amountMinor <= refundable(part).amountMinor, "more is given than was paid");
  return { position, quantity, amountMinor, taxMinor: 0n, promotionMinor: 0n };
}

/**
 * As much of a refund as can still go back of a part: some of it may have gone back by hand before, or have been taken back by
 * the buyer's bank. Nobody gets it twice, and nothing is left behind.
 */
export function withinPart(part: HoldPart, { position, quantity, ...wanted }: PartRefund): PartRefund {
  const most = refundable(part);
  const [amountMinor, promotionMinor] = [least(wanted.amountMinor, most.amountMinor), least(wanted.promotionMinor, most.promotionMinor)];
  return { position, quantity, amountMinor, promotionMinor, taxMinor: least(least(wanted.taxMinor, most.taxMinor), amountMinor + promotionMinor) };
}

/** An amount without tax out of what is whose. */
function without(of: Shares, amount: bigint): Shares {
  const [fee, feeTax, net] = drawn(amount, [of.fee, of.feeTax, of.net]) as [bigint, bigint, bigint];
  return { ...noShares, fee, feeTax, net };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * An amount for a buyer that is for no line in particular, over the parts of a hold in proportion to what can still go back of
 * each; of each the tax and the platform's share likewise, so that all of it is exactly all.
 * @param amountMinor no more than is refundable of all parts
 */
export function amountOverParts(parts: readonly HoldPart[], amountMinor: bigint): PartRefund[] {
  const most = parts.map(refundable);
  const amounts = drawn(amountMinor, most.map((one) => one.amountMinor));
  return parts.flatMap(({ position }, at) => {
    const [part, amount] = [most[at]!, amounts[at]!];
    if (amount === 0n) return [];
    const share = (whole: bigint) => (whole * amount) / part.amountMinor;
    return [{ position, quantity: 0, amountMinor: amount, taxMinor: share(part.taxMinor), promotionMinor: share(part.promotionMinor) }];
  });
}

/** All that can still go back, of every part. */
export const allOfParts = (parts: readonly HoldPart[]): PartRefund[] => parts
  .map((part) => ({ position: part.position, quantity: 0, ...refundable(part) }))
  .filter(({ amountMinor, promotionMinor }) => amountMinor + promotionMinor > 0n);
