import type { Id } from "@souk/shared/ids";
import { bool, currency, id, int, minor, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { CostBearer, DiscountValue } from "../pricing/pricing-input.ts";
import type { PromotionState } from "./promotion-states.ts";

/** How much a promotion takes off. */
export type PromotionKind = DiscountValue["kind"];
/** What of its owner's it applies to. */
export type PromotionScope = "ALL" | "LISTINGS" | "CATEGORIES";

/** What takes something off a price. */
export const promotions = table("commerce.promotion", {
  id: id("prm"),
  /** Null: the platform's. */
  sellerId: nullable(ref("sel")),
  name: text(),
  kind: oneOf<PromotionKind>(),
  percentBps: nullable(int()),
  amountMinor: nullable(minor()),
  minimumMinor: nullable(minor()),
  /** Of the amount and the minimum; null if there are none. */
  currency: nullable(currency()),
  scope: oneOf<PromotionScope>(),
  /** Listings or categories, as stored ids; none for ALL. */
  scopeIds: texts(),
  costBearer: oneOf<CostBearer>(),
  /** The platform's part of a shared one. */
  platformShareBps: nullable(int()),
  validFrom: timestamp(),
  validUntil: nullable(timestamp()),
  isAutomatic: bool(),
  isStackable: bool(),
  state: oneOf<PromotionState>(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Promotion = Row<typeof promotions>;

/** What a buyer types to get a promotion. */
export const couponCodes = table("commerce.coupon_code", {
  id: id("cpn"),
  promotionId: ref("prm"),
  sellerId: nullable(ref("sel")),
  code: text(),
  uses: int(),
  usesMax: nullable(int()),
  usesPerBuyerMax: nullable(int()),
  createdAt: timestamp(),
  endedAt: nullable(timestamp()),
});
export type CouponCode = Row<typeof couponCodes>;

/** Who owns a promotion: a seller, or the platform (null). */
export type PromotionOwner = Id<"sel"> | null;
