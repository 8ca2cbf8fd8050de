import { currency, id, int, minor, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { RefundState } from "./refund-states.ts";

/** Money that goes back to a buyer. */
export const refunds = table("money.refund", {
  id: id("rfd"),
  paymentId: nullable(ref("pay")),
  holdId: nullable(ref("hld")),
  orderId: nullable(ref("ord")),
  buyerId: ref("usr"),
  sellerId: nullable(ref("sel")),
  amountMinor: minor(),
  promotionMinor: minor(),
  currency: currency(),
  state: oneOf<RefundState>(),
  borneBy: oneOf<"SELLER" | "PLATFORM">(),
  cause: text(),
  reason: nullable(text()),
  providerRef: nullable(text()),
  pastRefs: texts(),
  failure: nullable(text()),
  version: int(),
  lookAt: nullable(timestamp()),
  looks: int(),
  settledAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Refund = Row<typeof refunds>;

/** A refund line by line: what the buyer gets, and out of what it comes. Its key is two columns, so it is read and written by SQL alone. */
export const refundParts = table("money.refund_part", {
  refundId: ref("rfd"),
  holdId: ref("hld"),
  position: int(),
  quantity: int(),
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
export type RefundPart = Row<typeof refundParts>;
