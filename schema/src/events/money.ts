import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A payment of an order group at a fact of the provider's. */
export interface PaymentFact { readonly orderGroupId: Id<"ogr">; readonly paymentId: string; readonly amountMinor: string; readonly currency: string }
/** A payment that came to nothing: for good, or until the buyer tries again. */
export interface PaymentFailedFact extends PaymentFact { readonly reason: string; readonly isFinal: boolean }

/** What the platform takes of sales of a seller, in a category, in a currency; null for any. */
export interface FeeRuleFact {
  readonly feeRuleId: Id<"frl">;
  readonly sellerId: Id<"sel"> | null;
  readonly categoryId: Id<"cat"> | null;
  readonly currency: string | null;
  readonly rateBps: number;
}

const ofFeeRule = { aggregate: "FeeRule", aggregateId: (payload: FeeRuleFact) => payload.feeRuleId, version: 1 };
const ofPayment = { aggregate: "Payment", aggregateId: (payload: PaymentFact) => payload.paymentId, partitionKey: (payload: PaymentFact) => payload.orderGroupId, version: 1 };

/** What happens in money. */
export const moneyEvents = {
  /** The money is ours to hold: the orders are placed. */
  "payment.captured": event<PaymentFact>(ofPayment),
  "payment.failed": event<PaymentFailedFact>(ofPayment),
  /** Somebody of staff said what is taken from now on, in place of what was taken so far; who, is the event's author. */
  "feeRule.set": event<FeeRuleFact>(ofFeeRule),
  /** What holds in its stead is the next rule that says something. */
  "feeRule.ended": event<FeeRuleFact>(ofFeeRule),
} as const;
