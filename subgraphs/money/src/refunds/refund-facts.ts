import type { Refund } from "./refund-tables.ts";
import type { Id } from "@souk/shared/ids";

/** What the log says of a refund. */
export const refundFact = ({ id, orderId, paymentId, amountMinor, currency }: Refund, orderGroupId: Id<"ogr">) => ({
  refundId: id, orderId, orderGroupId, paymentId, amountMinor: String(amountMinor), currency,
});
