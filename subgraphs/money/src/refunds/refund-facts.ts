import { holdTurn } from "../holds/hold-facts.ts";
import type { Hold } from "../holds/hold-tables.ts";
import type { Refund } from "./refund-tables.ts";

/** What the log says of a refund of an order. @param before its hold @param now the same after what is told, if that moved it */
export const refundFact = ({ id, orderId, paymentId, amountMinor, currency }: Refund, before: Hold, now: Hold = before) => {
  const hold = holdTurn(before, now);
  return { refundId: id, orderId, orderGroupId: before.orderGroupId, paymentId, amountMinor: String(amountMinor), currency, ...(hold ? { hold } : {}) };
};
