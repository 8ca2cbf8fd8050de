import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A payment of an order group at a fact of the provider's. */
export interface PaymentFact { readonly orderGroupId: Id<"ogr">; readonly paymentId: string; readonly amountMinor: string; readonly currency: string }
/** A payment that came to nothing: for good, or until the buyer tries again. */
export interface PaymentFailedFact extends PaymentFact { readonly reason: string; readonly isFinal: boolean }

/** What of an order is held, at the version that the event's `aggregateVersion` names. */
export interface HoldFact { readonly holdId: Id<"hld">; readonly orderId: Id<"ord">; readonly orderGroupId: Id<"ogr">; readonly sellerId: Id<"sel">; readonly amountMinor: string; readonly currency: string }
/** Of what was released, the seller's and the commission; the rest is taxes. */
export interface HoldReleasedFact extends HoldFact { readonly netMinor: string; readonly feeMinor: string }

/** Money that goes back to the buyer of an order. */
export interface RefundFact { readonly refundId: Id<"rfd">; readonly orderId: Id<"ord"> | null; readonly orderGroupId: Id<"ogr">; readonly paymentId: string | null; readonly amountMinor: string; readonly currency: string }
/** What went back, line by line; units are 0 where it was for none in particular. */
export interface RefundSucceededFact extends RefundFact {
  readonly lines: readonly { readonly orderLineId: Id<"oln">; readonly quantity: number; readonly amountMinor: string }[];
  /** True if nothing of what was paid for the order is left with anybody but its buyer. */
  readonly isWhole: boolean;
}
/** One that came to nothing, or came back. */
export interface RefundFailedFact extends RefundFact { readonly reason: string }

/** What the platform takes of sales of a seller, in a category, in a currency; null for any. */
export interface FeeRuleFact {
  readonly feeRuleId: Id<"frl">;
  readonly sellerId: Id<"sel"> | null;
  readonly categoryId: Id<"cat"> | null;
  readonly currency: string | null;
  readonly rateBps: number;
}

/** Something that the provider told is worked on again, because somebody of staff asked for it. */
export interface ProviderEventFact { readonly providerEventId: Id<"pev">; readonly ref: string; readonly type: string; readonly from: string; readonly reason: string }

const ofProviderEvent = { aggregate: "ProviderEvent", aggregateId: (payload: ProviderEventFact) => payload.providerEventId, version: 1 };
const ofFeeRule = { aggregate: "FeeRule", aggregateId: (payload: FeeRuleFact) => payload.feeRuleId, version: 1 };
const ofPayment = { aggregate: "Payment", aggregateId: (payload: PaymentFact) => payload.paymentId, partitionKey: (payload: PaymentFact) => payload.orderGroupId, version: 1 };

const ofHold = { aggregate: "Hold", aggregateId: (payload: HoldFact) => payload.holdId, partitionKey: (payload: HoldFact) => payload.orderGroupId, version: 1 };
const ofRefund = { aggregate: "Refund", aggregateId: (payload: RefundFact) => payload.refundId, partitionKey: (payload: RefundFact) => payload.orderGroupId, version: 1 };

/** What happens in money. */
export const moneyEvents = {
  "payment.created": event<PaymentFact>(ofPayment),
  /** The buyer's bank asks them something. */
  "payment.actionRequired": event<PaymentFact>(ofPayment),
  "payment.processing": event<PaymentFact>(ofPayment),
  /** The money is ours to hold: the orders are placed. */
  "payment.captured": event<PaymentFact>(ofPayment),
  "payment.failed": event<PaymentFailedFact>(ofPayment),
  /** Given up before it was paid. */
  "payment.cancelled": event<PaymentFact>(ofPayment),
  /** What an order's buyer has paid, and the platform for them, is in its escrow. */
  "hold.funded": event<HoldFact>(ofHold),
  /** What was free of it has gone to those whose it is. */
  "hold.released": event<HoldReleasedFact>(ofHold),
  /** Less of it may be released than is there, or more again; the amount is what is frozen now. */
  "hold.frozen": event<HoldFact>(ofHold),
  "hold.unfrozen": event<HoldFact>(ofHold),
  /** It must be released or refunded soon. */
  "hold.deadlineNear": event<HoldFact>(ofHold),
  "refund.requested": event<RefundFact>(ofRefund),
  "refund.succeeded": event<RefundSucceededFact>(ofRefund),
  /** The provider will not do it: somebody must look. */
  "refund.failed": event<RefundFailedFact>(ofRefund),
  /** The buyer's bank sent it back. */
  "refund.reversed": event<RefundFailedFact>(ofRefund),
  /** Somebody of staff had it worked on again; who, is the event's author. */
  "providerEvent.replayed": event<ProviderEventFact>(ofProviderEvent),
  /** Somebody of staff said what is taken from now on, in place of what was taken so far; who, is the event's author. */
  "feeRule.set": event<FeeRuleFact>(ofFeeRule),
  /** What holds in its stead is the next rule that says something. */
  "feeRule.ended": event<FeeRuleFact>(ofFeeRule),
} as const;
