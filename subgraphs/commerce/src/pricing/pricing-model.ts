import type { DiscountInput, PricingInput, PricingRounding, ResiduePolicy, TaxInclusion } from "./pricing-input.ts";

/** What is bought or brought, in the model. */
interface ModelPart {
  readonly key: string;
  readonly subtotal: bigint;
  readonly taxRateBps: number;
  readonly taxInclusion: TaxInclusion;
  left: bigint; seller: bigint; platform: bigint; tax: bigint; total: bigint;
}
/** The amounts of a group as the README says them. */
export interface Modelled {
  readonly parts: readonly ModelPart[];
  /** What each discount took, the platform's part of it, and whether a unit was left over when it was shared out. */
  readonly discounts: readonly { readonly id: string; readonly taken: bigint; readonly platform: bigint; readonly isOdd: boolean }[];
  readonly total: bigint;
}

/** numerator ÷ denominator by long division: nothing here is what `priced` uses. */
function quotient(numerator: bigint, denominator: bigint, rounding: PricingRounding): bigint {
  const whole = numerator / denominator;
  const [below, above] = [numerator - whole * denominator, (whole + 1n) * denominator - numerator];
  if (rounding === "DOWN" || below < above) return whole;
  return below > above || rounding === "HALF_UP" || whole % 2n !== 0n ? whole + 1n : whole;
}

/** Each its part of `amount`, rounded down; then one unit after the other to whom the policy names, while there are any. */
function shared(amount: bigint, weights: readonly bigint[], residue: ResiduePolicy): { readonly shares: readonly bigint[]; readonly isOdd: boolean } {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const shares = weights.map((weight) => (whole === 0n ? 0n : (amount * weight) / whole));
  const places = [...weights.keys()].filter((at) => weights[at]! > 0n);
  if (residue === "LARGEST") places.sort((a, b) => Number(weights[b]! > weights[a]!) - Number(weights[b]! < weights[a]!) || a - b);
  const odd = Number(amount - shares.reduce((sum, share) => sum + share, 0n));
  for (const at of places.slice(0, odd)) shares[at] = shares[at]! + 1n;
  return { shares, isOdd: odd > 0 };
}

const kinds = ["PERCENT", "AMOUNT", "FREE_SHIPPING"] as const;

/** Works out a group by the definition, the slow way. */
export function pricingModel({ lines, shipping, discounts, rounding, residue }: PricingInput): Modelled {
  const parts = [
    ...lines.map(({ lineId, unitMinor, quantity, taxRateBps, taxInclusion }) => ({ key: lineId, subtotal: unitMinor * BigInt(quantity), taxRateBps, taxInclusion })),
    ...shipping.map(({ sellerId, minor, taxRateBps, taxInclusion }) => ({ key: sellerId, subtotal: minor, taxRateBps, taxInclusion })),
  ].map((part): ModelPart => ({ ...part, left: part.subtotal, seller: 0n, platform: 0n, tax: 0n, total: 0n }));
  const takenBy = (discount: DiscountInput) => {
    const within = parts.filter(({ key }) => [...discount.scope.lineIds, ...discount.scope.shippingOf].includes(key));
    const left = within.reduce((sum, part) => sum + part.left, 0n);
    const wanted = discount.kind === "PERCENT" ? quotient(left * BigInt(discount.bps), 10_000n, rounding) : discount.kind === "AMOUNT" ? discount.minor : left;
    const taken = wanted > left ? left : wanted;
    const shareBps = discount.bearer === "SHARED" ? discount.platformShareBps : discount.bearer === "PLATFORM" ? 10_000 : 0;
    const platform = quotient(taken * BigInt(shareBps), 10_000n, rounding);
    const { shares, isOdd } = shared(taken, within.map((part) => part.left), residue);
    const ofPlatform = shared(platform, shares, residue).shares;
    within.forEach((part, at) => {
      part.left -= shares[at]!;
      part.platform += ofPlatform[at]!;
      part.seller += shares[at]! - ofPlatform[at]!;
    });
    return { id: discount.discountId, taken, platform, isOdd };
  };
  const taken = kinds.flatMap((kind) => discounts.filter((discount) => discount.kind === kind).toSorted((a, b) => a.discountId.localeCompare(b.discountId)).map(takenBy));
  for (const part of parts) {
    const rate = BigInt(part.taxRateBps);
    part.tax = quotient(part.left * rate, part.taxInclusion === "ADDED" ? 10_000n : 10_000n + rate, rounding);
    part.total = part.taxInclusion === "ADDED" ? part.left + part.tax : part.left;
  }
  return { parts, discounts: taken, total: parts.reduce((sum, part) => sum + part.total, 0n) };
}
