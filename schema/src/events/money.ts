import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A payment of an order group at a fact of the provider's. */
export interface PaymentFact { readonly orderGroupId: Id<"ogr">; readonly paymentId: string; readonly amountMinor: string; readonly currency: string }
/** Where a payment stands. */
export type PaymentStateFact = "CREATED" | "REQUIRES_ACTION" | "PROCESSING" | "INDETERMINATE" | "CAPTURED" | "FAILED" | "CANCELLED";
/** The same, and the step it took; without both where it took none, and in events older than they are. */
export interface PaymentMoveFact extends PaymentFact { readonly from?: PaymentStateFact; readonly to?: PaymentStateFact }
/** A payment that came to nothing: for good, or until the buyer tries again. */
export interface PaymentFailedFact extends PaymentMoveFact { readonly reason: string; readonly isFinal: boolean }

/** What of an order is held, at the version that the event's `aggregateVersion` names. */
export interface HoldFact { readonly holdId: Id<"hld">; readonly orderId: Id<"ord">; readonly orderGroupId: Id<"ogr">; readonly sellerId: Id<"sel">; readonly amountMinor: string; readonly currency: string }
/** Where a hold stands. */
export type HoldStateFact = "FUNDED" | "PARTLY_RELEASED" | "PARTLY_REFUNDED" | "FROZEN" | "RELEASED" | "REFUNDED";
/** The same, and the step it took; without both where it took none, and in events older than they are. */
export interface HoldMoveFact extends HoldFact { readonly from?: HoldStateFact; readonly to?: HoldStateFact }
/** Of what was released, the seller's and the commission; the rest is taxes. */
export interface HoldReleasedFact extends HoldMoveFact { readonly netMinor: string; readonly feeMinor: string }

/** Money that goes back to the buyer of an order. */
export interface RefundFact {
  readonly refundId: Id<"rfd">;
  readonly orderId: Id<"ord"> | null;
  readonly orderGroupId: Id<"ogr">;
  readonly paymentId: string | null;
  readonly amountMinor: string;
  readonly currency: string;
  /** The step that the order's hold took by it; not there where it took none, and in events older than this. */
  readonly hold?: { readonly from: HoldStateFact; readonly to: HoldStateFact };
}
/** What went back, line by line; units are 0 where it was for none in particular. */
export interface RefundSucceededFact extends RefundFact {
  readonly lines: readonly { readonly orderLineId: Id<"oln">; readonly quantity: number; readonly amountMinor: string }[];
  /** True if nothing of what was paid for the order is left with anybody but its buyer. */
  readonly isWhole: boolean;
}
/** One that came to nothing, or came back. */
export interface RefundFailedFact extends RefundFact { readonly reason: string }

/** A buyer's bank takes a payment back, or asks whether it may. */
export interface ChargebackFact {
  readonly chargebackId: Id<"cbk">;
  readonly paymentId: Id<"pay">;
  readonly orderGroupId: Id<"ogr">;
  readonly amountMinor: string;
  readonly currency: string;
  /** The provider's word. */
  readonly reason: string;
  readonly state: string;
  readonly isInquiry: boolean;
  /** True once it was taken of its orders, whatever became of it then. */
  readonly isTaken: boolean;
  readonly evidenceDueBy: string | null;
  /** What of which order; none while nothing is taken. */
  readonly orders: readonly { readonly orderId: Id<"ord">; readonly sellerId: Id<"sel">; readonly amountMinor: string }[];
}

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

/** A comparison of the books with the provider that has ended: with how many breaks, or why it says nothing. */
export interface ReconciliationRunFact { readonly runId: Id<"rcr">; readonly from: string; readonly until: string }
/** Something that does not agree, or does again. */
export interface ReconciliationItemFact { readonly itemId: Id<"rci">; readonly kind: string; readonly state: string; readonly differenceMinor: string; readonly currency: string }
/** Money of the platform's own on its way to its bank. */
export interface PlatformPayoutFact { readonly platformPayoutId: Id<"ppo">; readonly amountMinor: string; readonly currency: string; readonly state: string }

const ofRun = { aggregate: "ReconciliationRun", aggregateId: (payload: ReconciliationRunFact) => payload.runId, version: 1 };
const ofItem = { aggregate: "ReconciliationItem", aggregateId: (payload: ReconciliationItemFact) => payload.itemId, version: 1 };
const ofPlatformPayout = { aggregate: "PlatformPayout", aggregateId: (payload: PlatformPayoutFact) => payload.platformPayoutId, version: 1 };
/** A seller's account at the provider, as it stands at the version that the event's `aggregateVersion` names. */
export interface PayoutAccountFact { readonly payoutAccountId: Id<"pac">; readonly sellerId: Id<"sel">; readonly state: string }
/** With what staff said. */
export interface PayoutAccountStoppedFact extends PayoutAccountFact { readonly reason: string }
/** What is kept back of what a seller earns from then on. */
export interface ReservePolicyFact { readonly payoutAccountId: Id<"pac">; readonly sellerId: Id<"sel">; readonly rateBps: number; readonly days: number; readonly reason: string }
/** Where a payout stands. */
export type PayoutStateFact = "SCHEDULED" | "ON_HOLD" | "ELIGIBLE" | "CANCELLED" | "TRANSFERRED" | "INDETERMINATE" | "SUBMITTED" | "IN_TRANSIT" | "PAID" | "FAILED" | "RETURNED" | "UNWOUND";
/** What a seller is paid at once. */
export interface PayoutFact { readonly payoutId: Id<"pyt">; readonly sellerId: Id<"sel">; readonly amountMinor: string; readonly currency: string; readonly reason: string | null }
/** The same, and the step it took; without both when it was made, and in events older than they are. */
export interface PayoutMoveFact extends PayoutFact { readonly from?: PayoutStateFact; readonly to?: PayoutStateFact }
/** The first step of that. */
export interface TransferFact { readonly transferId: Id<"trf">; readonly payoutId: Id<"pyt">; readonly sellerId: Id<"sel">; readonly amountMinor: string; readonly currency: string; readonly reason: string | null }

const ofChargeback = { aggregate: "Chargeback", aggregateId: (payload: ChargebackFact) => payload.chargebackId, partitionKey: (payload: ChargebackFact) => payload.orderGroupId, version: 1 };
const ofProviderEvent = { aggregate: "ProviderEvent", aggregateId: (payload: ProviderEventFact) => payload.providerEventId, version: 1 };
const ofFeeRule = { aggregate: "FeeRule", aggregateId: (payload: FeeRuleFact) => payload.feeRuleId, version: 1 };
const ofPayment = { aggregate: "Payment", aggregateId: (payload: PaymentFact) => payload.paymentId, partitionKey: (payload: PaymentFact) => payload.orderGroupId, version: 1 };

const ofHold = { aggregate: "Hold", aggregateId: (payload: HoldFact) => payload.holdId, partitionKey: (payload: HoldFact) => payload.orderGroupId, version: 1 };
const ofRefund = { aggregate: "Refund", aggregateId: (payload: RefundFact) => payload.refundId, partitionKey: (payload: RefundFact) => payload.orderGroupId, version: 1 };
const ofPayoutAccount = { aggregate: "PayoutAccount", aggregateId: (payload: { readonly payoutAccountId: Id<"pac"> }) => payload.payoutAccountId, partitionKey: (payload: { readonly sellerId: Id<"sel"> }) => payload.sellerId, version: 1 };
const ofPayout = { aggregate: "Payout", aggregateId: (payload: PayoutFact) => payload.payoutId, partitionKey: (payload: PayoutFact) => payload.sellerId, version: 1 };
const ofTransfer = { aggregate: "Transfer", aggregateId: (payload: TransferFact) => payload.transferId, partitionKey: (payload: TransferFact) => payload.sellerId, version: 1 };

/** What happens in money. */
export const moneyEvents = {
  "payment.created": event<PaymentFact>(ofPayment),
  /** The buyer's bank asks them something. */
  "payment.actionRequired": event<PaymentMoveFact>(ofPayment),
  "payment.processing": event<PaymentMoveFact>(ofPayment),
  /** The money is ours to hold: the orders are placed. */
  "payment.captured": event<PaymentMoveFact>(ofPayment),
  "payment.failed": event<PaymentFailedFact>(ofPayment),
  /** Given up before it was paid. */
  "payment.cancelled": event<PaymentMoveFact>(ofPayment),
  /** What an order's buyer has paid, and the platform for them, is in its escrow. */
  "hold.funded": event<HoldFact>(ofHold),
  /** What was free of it has gone to those whose it is. */
  "hold.released": event<HoldReleasedFact>(ofHold),
  /** Less of it may be released than is there, or more again; the amount is what is frozen now. */
  "hold.frozen": event<HoldMoveFact>(ofHold),
  "hold.unfrozen": event<HoldMoveFact>(ofHold),
  /** A buyer's bank took something of it, or it came back from there; the amount is what is with the bank now. */
  "hold.chargedBack": event<HoldMoveFact>(ofHold),
  /** It must be released or refunded soon. */
  "hold.deadlineNear": event<HoldFact>(ofHold),
  "refund.requested": event<RefundFact>(ofRefund),
  "refund.succeeded": event<RefundSucceededFact>(ofRefund),
  /** The provider will not do it: somebody must look. */
  "refund.failed": event<RefundFailedFact>(ofRefund),
  /** The buyer's bank sent it back. */
  "refund.reversed": event<RefundFailedFact>(ofRefund),
  /** The books were held against the provider; `breaks` of what was found do not agree. */
  "reconciliation.completed": event<ReconciliationRunFact & { readonly breaks: number }>(ofRun),
  /** It lacked something, and says nothing about the books: somebody must look. */
  "reconciliation.failed": event<ReconciliationRunFact & { readonly reason: string }>(ofRun),
  /** The books and the provider or the bank do not agree on something, for the first time. */
  "reconciliation.exceptionFound": event<ReconciliationItemFact>(ofItem),
  /** It has healed, or somebody has mended it. */
  "reconciliation.exceptionClosed": event<ReconciliationItemFact>(ofItem),
  /** Somebody of finance asked for it; a large one waits for another person. */
  "platformPayout.requested": event<PlatformPayoutFact>(ofPlatformPayout),
  /** It has left the provider's balance, or has come to its end. */
  "platformPayout.left": event<PlatformPayoutFact>(ofPlatformPayout),
  "platformPayout.paid": event<PlatformPayoutFact>(ofPlatformPayout),
  "platformPayout.failed": event<PlatformPayoutFact>(ofPlatformPayout),
  /** The bank sent it back. */
  "platformPayout.returned": event<PlatformPayoutFact>(ofPlatformPayout),
  /** What the provider lets it do, or asks for, has changed, or its schedule. */
  "payoutAccount.updated": event<PayoutAccountFact>(ofPayoutAccount),
  /** Staff stopped the seller's payouts, or allowed them again; who, is the event's author. */
  "payoutAccount.stopped": event<PayoutAccountStoppedFact>(ofPayoutAccount),
  "payoutAccount.allowed": event<PayoutAccountStoppedFact>(ofPayoutAccount),
  "reservePolicy.set": event<ReservePolicyFact>(ofPayoutAccount),
  "payout.scheduled": event<PayoutMoveFact>(ofPayout),
  /** It waits; the reason says for what. */
  "payout.heldBack": event<PayoutMoveFact>(ofPayout),
  "payout.resumed": event<PayoutMoveFact>(ofPayout),
  /** It has left what its seller has. */
  "payout.eligible": event<PayoutMoveFact>(ofPayout),
  "payout.cancelled": event<PayoutMoveFact>(ofPayout),
  /** It lies in the seller's account at the provider. */
  "payout.transferred": event<PayoutMoveFact>(ofPayout),
  "payout.indeterminate": event<PayoutMoveFact>(ofPayout),
  "payout.submitted": event<PayoutMoveFact>(ofPayout),
  "payout.departed": event<PayoutMoveFact>(ofPayout),
  "payout.paid": event<PayoutMoveFact>(ofPayout),
  /** It did not arrive: the seller must put its bank account right, or somebody must look. */
  "payout.failed": event<PayoutMoveFact>(ofPayout),
  "payout.returned": event<PayoutMoveFact>(ofPayout),
  "payout.retried": event<PayoutMoveFact>(ofPayout),
  /** It is the seller's to have again. */
  "payout.unwound": event<PayoutMoveFact>(ofPayout),
  "transfer.requested": event<TransferFact>(ofTransfer),
  "transfer.indeterminate": event<TransferFact>(ofTransfer),
  "transfer.succeeded": event<TransferFact>(ofTransfer),
  "transfer.failed": event<TransferFact>(ofTransfer),
  "transfer.reversing": event<TransferFact>(ofTransfer),
  /** The provider would not take it back. */
  "transfer.kept": event<TransferFact>(ofTransfer),
  "transfer.reversed": event<TransferFact>(ofTransfer),
  "chargeback.opened": event<ChargebackFact>(ofChargeback),
  /** Anything about it is new: it was taken, answered, given up; how it stands is in it. */
  "chargeback.updated": event<ChargebackFact>(ofChargeback),
  /** It must be answered soon. */
  "chargeback.deadlineNear": event<ChargebackFact>(ofChargeback),
  /** What was taken is back where it came from. */
  "chargeback.won": event<ChargebackFact>(ofChargeback),
  "chargeback.lost": event<ChargebackFact>(ofChargeback),
  /** Somebody of staff had it worked on again; who, is the event's author. */
  "providerEvent.replayed": event<ProviderEventFact>(ofProviderEvent),
  /** Somebody of staff said what is taken from now on, in place of what was taken so far; who, is the event's author. */
  "feeRule.set": event<FeeRuleFact>(ofFeeRule),
  /** What holds in its stead is the next rule that says something. */
  "feeRule.ended": event<FeeRuleFact>(ofFeeRule),
} as const;
