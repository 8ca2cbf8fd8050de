import type { Id } from "@souk/shared/ids";
import { currency, exact, id, int, json, minor, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { DeliveryOption, Undeliverable } from "../delivery/delivery-quote.ts";
import type { OfferKind } from "../offers/offer.ts";
import type { Priced } from "../pricing/pricing-result.ts";
import type { TaxInclusion } from "../pricing/pricing-input.ts";
import type { PromotionApplied } from "../promotions/discounts-of.ts";
import type { CheckoutState } from "./checkout-states.ts";

/** What is bought as its buyer was shown it; named by its variant, of which a checkout has one line. */
export interface CheckoutLine {
  readonly variantId: Id<"var">;
  readonly listingId: Id<"lst">;
  readonly sellerId: Id<"sel">;
  readonly categoryId: Id<"cat">;
  readonly categoryPath: readonly Id<"cat">[];
  readonly listingVersion: number;
  readonly kind: OfferKind;
  readonly title: string;
  readonly sku: string | null;
  readonly optionNames: readonly string[];
  readonly optionValues: readonly string[];
  readonly taxClass: string;
  readonly quantity: number;
  readonly unitMinor: bigint;
}

/** How one seller's part may come to the buyer, how it will, and whether it is accepted at once. */
export interface SellerDelivery {
  readonly sellerId: Id<"sel">;
  readonly options: readonly DeliveryOption[];
  readonly unavailable: Undeliverable | null;
  /** What was chosen, or the cheapest; null while there is none. */
  readonly chosen: DeliveryOption | null;
  /** False where the seller looks at the order first. */
  readonly isAcceptedAtOnce: boolean;
}

/** The tax on one seller's things of one class, where they are handed over. */
export interface QuotedTax { readonly sellerId: Id<"sel">; readonly taxClass: string; readonly rateBps: number; readonly inclusion: TaxInclusion; readonly jurisdiction: string | null }

/** A code that was typed, in capitals; `reason` is why it counts for nothing, null when it counts. */
export interface QuotedCode { readonly code: string; readonly reason: string | null }

/** A promotion that was shown, and what it takes off; its coupon's use is taken when the checkout is completed. */
export interface QuotedPromotion extends PromotionApplied { readonly amountMinor: bigint }

/** What must be said before a checkout can be completed. */
export type CheckoutLack = "ADDRESS" | "DELIVERY";

/** Every amount of a checkout, as it was shown. */
export interface CheckoutQuote {
  readonly priced: Priced;
  readonly deliveries: readonly SellerDelivery[];
  readonly taxes: readonly QuotedTax[];
  readonly codes: readonly QuotedCode[];
  readonly promotions: readonly QuotedPromotion[];
  readonly lacks: readonly CheckoutLack[];
}

/** A buyer on the way from cart to order. */
export const checkouts = table("commerce.checkout", {
  id: id("chk"),
  buyerId: ref("usr"),
  cartId: nullable(ref("crt")),
  currency: currency(),
  state: oneOf<CheckoutState>(),
  version: int(),
  totalMinor: minor(),
  country: nullable(text()),
  region: nullable(text()),
  postalCode: nullable(text()),
  address: nullable(text()),
  codes: texts(),
  deliveries: json<Readonly<Record<string, string>>>(),
  lines: exact<readonly CheckoutLine[]>(),
  quote: exact<CheckoutQuote>(),
  expiresAt: timestamp(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Checkout = Row<typeof checkouts>;

/** What somebody was shown holds for an hour; then it is looked at again. */
export const offerMinutes = 60;
/** So long is stock held for a payment. */
export const paymentMinutes = 15;
/** More codes than anybody has; each is looked up and combined with the others. */
export const codesMax = 5;
