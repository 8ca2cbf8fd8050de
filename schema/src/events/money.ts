import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A payment of an order group at a fact of the provider's. */
export interface PaymentFact { readonly orderGroupId: Id<"ogr">; readonly paymentId: string; readonly amountMinor: string; readonly currency: string }
/** A payment that came to nothing: for good, or until the buyer tries again. */
export interface PaymentFailedFact extends PaymentFact { readonly reason: string; readonly isFinal: boolean }

const ofPayment = { aggregate: "Payment", aggregateId: (payload: PaymentFact) => payload.paymentId, partitionKey: (payload: PaymentFact) => payload.orderGroupId, version: 1 };

/** What happens in money. */
export const moneyEvents = {
  /** The money is ours to hold: the orders are placed. */
  "payment.captured": event<PaymentFact>(ofPayment),
  "payment.failed": event<PaymentFailedFact>(ofPayment),
} as const;
