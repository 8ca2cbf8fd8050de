import { currency, id, int, minor, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** What has become of a hold: computed by the database from its amounts. */
export type HoldState = "FUNDED" | "PARTLY_RELEASED" | "PARTLY_REFUNDED" | "FROZEN" | "RELEASED" | "REFUNDED";

/** What of an order the platform holds until the buyer has what was promised. */
export const holds = table("money.hold", {
  id: id("hld"),
  orderId: ref("ord"),
  orderGroupId: ref("ogr"),
  paymentId: nullable(ref("pay")),
  buyerId: ref("usr"),
  sellerId: ref("sel"),
  currency: currency(),
  state: oneOf<HoldState>(),
  version: int(),
  paidMinor: minor(),
  promotionMinor: minor(),
  fundedMinor: minor(),
  releasedMinor: minor(),
  returningMinor: minor(),
  refundingMinor: minor(),
  refundedMinor: minor(),
  chargedBackMinor: minor(),
  frozenMinor: minor(),
  leftMinor: minor(),
  mustSettleBy: timestamp(),
  warnedAt: nullable(timestamp()),
  releaseAskedAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Hold = Row<typeof holds>;

/** A hold line by line, the delivery at 0: what of it is whose. Held is what is here and free. Its key is two columns, so it is read and written by SQL alone. */
export const holdParts = table("money.hold_part", {
  holdId: ref("hld"),
  position: int(),
  orderLineId: nullable(ref("oln")),
  quantity: int(),
  paidMinor: minor(),
  promotionMinor: minor(),
  taxMinor: minor(),
  feeMinor: minor(),
  feeTaxMinor: minor(),
  netHeldMinor: minor(),
  feeHeldMinor: minor(),
  feeTaxHeldMinor: minor(),
  taxHeldMinor: minor(),
  netReleasedMinor: minor(),
  feeReleasedMinor: minor(),
  feeTaxReleasedMinor: minor(),
  taxReleasedMinor: minor(),
  refundedMinor: minor(),
  refundedTaxMinor: minor(),
  refundedPromotionMinor: minor(),
  borneMinor: minor(),
  chargedBackMinor: minor(),
  chargedBackTaxMinor: minor(),
  chargedBackPromotionMinor: minor(),
  taxJurisdiction: nullable(text()),
  feeJurisdiction: nullable(text()),
});
export type HoldPart = Row<typeof holdParts>;
