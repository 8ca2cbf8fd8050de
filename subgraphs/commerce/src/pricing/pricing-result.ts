import type { Id } from "@souk/shared/ids";
import type { TaxInclusion } from "./pricing-input.ts";

/** What one discount takes off one line, by who bears it. */
export interface DiscountPart { readonly discountId: string; readonly sellerMinor: bigint; readonly platformMinor: bigint }

/** A line, or a seller's shipping, in this arithmetic. No amount is negative. */
export interface PricedPart {
  readonly sellerId: Id<"sel">;
  /** Before discounts; with its tax where that is included. */
  readonly subtotalMinor: bigint;
  readonly sellerDiscountMinor: bigint;
  readonly platformDiscountMinor: bigint;
  /** Rounded once, of subtotal − discounts. */
  readonly taxMinor: bigint;
  readonly taxRateBps: number;
  readonly taxInclusion: TaxInclusion;
  /** subtotal − discounts, + tax where it is added. */
  readonly totalMinor: bigint;
  /** Discounts that took something off, in the order they were applied; they sum to the two discounts above. */
  readonly byDiscount: readonly DiscountPart[];
}

/** A line of what is bought. */
export interface PricedLine extends PricedPart { readonly lineId: string }

/** Sums of parts: total = items + shipping − discount + addedTax. */
export interface PricedSums {
  /** Subtotals of the lines. */
  readonly itemsMinor: bigint;
  /** Subtotals of shipping. */
  readonly shippingMinor: bigint;
  /** Of lines and shipping: the seller's part and the platform's together. */
  readonly discountMinor: bigint;
  readonly sellerDiscountMinor: bigint;
  readonly platformDiscountMinor: bigint;
  /** All tax, whether included or added. */
  readonly taxMinor: bigint;
  /** What of it is added. */
  readonly addedTaxMinor: bigint;
  /** What the buyer pays. */
  readonly totalMinor: bigint;
}

/** The sums of one seller, which become an order's. */
export interface PricedSeller extends PricedSums { readonly sellerId: Id<"sel"> }

/** What an order group costs; lines, shipping and sellers in the input's order, discounts in the order they were applied. */
export interface Priced {
  readonly lines: readonly PricedLine[];
  readonly shipping: readonly PricedPart[];
  readonly sellers: readonly PricedSeller[];
  readonly totals: PricedSums;
  /** What each discount took off in all; zeros if nothing was left to take. */
  readonly discounts: readonly DiscountPart[];
}
