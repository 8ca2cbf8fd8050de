import { bool, currency, id, int, minor, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { ChargebackState } from "./chargeback-states.ts";

/** A buyer's bank takes a payment back, or asks whether it may. */
export const chargebacks = table("money.chargeback", {
  id: id("cbk"),
  paymentId: ref("pay"),
  orderGroupId: ref("ogr"),
  buyerId: ref("usr"),
  amountMinor: minor(),
  feeMinor: minor(),
  currency: currency(),
  state: oneOf<ChargebackState>(),
  borneBy: oneOf<"SELLER" | "PLATFORM">(),
  isInquiry: bool(),
  reason: text(),
  providerRef: text(),
  chargeRef: text(),
  version: int(),
  disputedAt: timestamp(),
  evidenceDueBy: nullable(timestamp()),
  answeredAt: nullable(timestamp()),
  takenAt: nullable(timestamp()),
  withdrawnAt: nullable(timestamp()),
  reinstatedAt: nullable(timestamp()),
  settledAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Chargeback = Row<typeof chargebacks>;

/** Of a chargeback what is of one order. Its key is two columns, so it is read and written by SQL alone. */
export const chargebackShares = table("money.chargeback_share", {
  chargebackId: ref("cbk"),
  holdId: ref("hld"),
  orderId: ref("ord"),
  sellerId: ref("sel"),
  amountMinor: minor(),
  withinMinor: minor(),
  heldMinor: minor(),
  promotionHeldMinor: minor(),
  promotionReleasedMinor: minor(),
  unfrozenMinor: minor(),
});
/** The same line by line. */
export const chargebackParts = table("money.chargeback_part", {
  chargebackId: ref("cbk"),
  holdId: ref("hld"),
  position: int(),
  amountMinor: minor(),
  taxMinor: minor(),
  promotionMinor: minor(),
  netHeldMinor: minor(),
  feeHeldMinor: minor(),
  feeTaxHeldMinor: minor(),
  taxHeldMinor: minor(),
  netReleasedMinor: minor(),
  feeReleasedMinor: minor(),
  feeTaxReleasedMinor: minor(),
  taxReleasedMinor: minor(),
});
export type ChargebackPart = Row<typeof chargebackParts>;
/** A share with its lines. */
export type ChargebackShare = Omit<Row<typeof chargebackShares>, "chargebackId"> & { readonly parts: readonly Omit<ChargebackPart, "chargebackId">[] };
