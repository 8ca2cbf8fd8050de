import type { Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";

/** How a fraction of a minor unit becomes whole; stored on the order, so that it can be computed again. */
export type PricingRounding = "HALF_UP" | "HALF_EVEN" | "DOWN";
/** Who gains the units left over when a discount is shared out: the lines that stand first, or those that cost most. */
export type ResiduePolicy = "EARLIEST" | "LARGEST";
/** Whether the price contains its tax or the tax is added to it. */
export type TaxInclusion = "ADDED" | "INCLUDED";
/** Who pays for a discount. */
export type CostBearer = "SELLER" | "PLATFORM" | "SHARED";

/** One line of what is bought. */
export interface PricedLineInput {
  readonly lineId: string;
  readonly sellerId: Id<"sel">;
  readonly listingId: Id<"lst">;
  readonly categoryId: Id<"cat">;
  /** At least 1. */
  readonly quantity: number;
  readonly unitMinor: bigint;
  readonly taxRateBps: number;
  readonly taxInclusion: TaxInclusion;
}

/** What a seller's delivery costs; at most one for each seller. */
export interface ShippingInput {
  readonly sellerId: Id<"sel">;
  readonly minor: bigint;
  readonly taxRateBps: number;
  readonly taxInclusion: TaxInclusion;
}

/** How much a discount takes off what it applies to. FREE_SHIPPING takes all, and applies to shipping only. */
export type DiscountValue =
  | { readonly kind: "PERCENT"; readonly bps: number }
  | { readonly kind: "AMOUNT"; readonly minor: bigint }
  | { readonly kind: "FREE_SHIPPING" };
/** What it applies to, all of it together: an amount is taken once, not once for each. */
export interface DiscountScope { readonly lineIds: readonly string[]; readonly shippingOf: readonly Id<"sel">[] }

/** One discount; `platformShareBps` is what the platform bears of a shared one. */
export type DiscountInput = DiscountValue & {
  readonly discountId: string;
  readonly scope: DiscountScope;
} & ({ readonly bearer: "SELLER" | "PLATFORM" } | { readonly bearer: "SHARED"; readonly platformShareBps: number });

/** All that decides what an order group costs. */
export interface PricingInput {
  readonly currency: Currency;
  readonly rounding: PricingRounding;
  readonly residue: ResiduePolicy;
  readonly lines: readonly PricedLineInput[];
  readonly shipping: readonly ShippingInput[];
  readonly discounts: readonly DiscountInput[];
}
