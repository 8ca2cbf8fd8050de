import type { Chargeback, ChargebackShare } from "./chargeback-tables.ts";

/** What the log says of a chargeback. @param shares what it took of which order */
export const chargebackFact = ({ id, paymentId, orderGroupId, amountMinor, currency, reason, state, isInquiry, takenAt, evidenceDueBy }: Chargeback, shares: readonly Pick<ChargebackShare, "orderId" | "sellerId" | "amountMinor">[]) => ({
  chargebackId: id, paymentId, orderGroupId, amountMinor: String(amountMinor), currency, reason, state, isInquiry, isTaken: takenAt !== null, evidenceDueBy: evidenceDueBy?.toISOString() ?? null,
  orders: shares.map((share) => ({ orderId: share.orderId, sellerId: share.sellerId, amountMinor: String(share.amountMinor) })),
});
