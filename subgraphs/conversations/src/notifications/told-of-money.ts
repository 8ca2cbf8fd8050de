import type { Id } from "@souk/shared/ids";
import type { Reactions } from "@souk/schema/events";
import type { ChargebackFact, HoldReleasedFact, PaymentFact, PaymentFailedFact, PayoutFact, RefundFact } from "@souk/schema/events/money";
import { sellerMembersOf } from "../members/seller-members.ts";
import { payer, team, withOrder, withOrders, type Audience } from "./audiences.ts";
import type { AmountFact } from "./kind-facts.ts";
import { sellersOfGroups } from "./sellers-of-groups.ts";
import { tell, telling } from "./tell.ts";

const treasurers = ["SELLER_OWNER", "SELLER_FINANCE"] as const;
const amountOf = ({ amountMinor, currency }: AmountFact) => ({ amountMinor, currency });

const paymentsBuyer = <P extends PaymentFact>() => payer<P>("Payment", ({ paymentId }) => paymentId as Id);
const aboutGroup = ({ orderGroupId }: PaymentFact) => orderGroupId;
const refundsBuyer = withOrders(payer<RefundFact>("Refund", ({ refundId }) => refundId), ({ orderId }) => (orderId ? [orderId] : []));
const earners = withOrder(team<HoldReleasedFact>(...treasurers));
const payoutTold = (kind: "PAYOUT_PAID" | "PAYOUT_FAILED" | "PAYOUT_RETURNED") =>
  tell(telling(kind, { to: team<PayoutFact>(...treasurers), about: ({ payoutId }) => payoutId, facts: amountOf }));

/** Those who look after the money of the sellers of what was paid, each with its own part where it is known. */
const chargedSellers: Audience<ChargebackFact, { readonly share: Partial<AmountFact> }> = async (tx, events) => {
  const sellersOf = await sellersOfGroups(tx, events.map(({ payload }) => payload.orderGroupId));
  return sellerMembersOf(tx, events.flatMap((event) => (sellersOf.get(event.payload.orderGroupId) ?? []).map((sellerId) => {
    const parts = event.payload.orders.filter((part) => part.sellerId === sellerId);
    const amountMinor = String(parts.reduce((sum, part) => sum + BigInt(part.amountMinor), 0n));
    return { event, sellerId, share: parts.length === 0 ? {} : { amountMinor, currency: event.payload.currency } };
  })), treasurers);
};
const dueOf = ({ evidenceDueBy }: ChargebackFact) => (evidenceDueBy === null ? {} : { dueBy: evidenceDueBy });
const chargebackTold = (kind: "CHARGEBACK_OPENED" | "CHARGEBACK_DEADLINE_NEAR") =>
  tell(telling(kind, { to: chargedSellers, about: ({ chargebackId }) => chargebackId, facts: (payload, { share }) => ({ ...share, ...dueOf(payload) }) }));
const chargebackEnded = (kind: "CHARGEBACK_WON" | "CHARGEBACK_LOST") =>
  tell(telling(kind, { to: chargedSellers, about: ({ chargebackId }) => chargebackId, facts: (_, { share }) => share }));

/** What people are told of money: buyers of what they pay and get back, a seller's owner and finance person of what it earns. */
export const moneyReactions = {
  "payment.actionRequired": tell(telling("PAYMENT_ACTION_REQUIRED", { to: paymentsBuyer(), about: aboutGroup, facts: amountOf })),
  "payment.failed": tell(telling("PAYMENT_FAILED", { to: paymentsBuyer<PaymentFailedFact>(), about: aboutGroup, facts: ({ amountMinor, currency, isFinal }) => ({ amountMinor, currency, isFinal }) })),
  "refund.succeeded": tell(telling("REFUND_SUCCEEDED", {
    to: refundsBuyer, about: ({ refundId }) => refundId,
    facts: (payload, { orders: [order] }) => ({ ...amountOf(payload), ...(order ? { number: order.number } : {}) }),
  })),
  "hold.released": tell(telling("SALE_RELEASED", {
    to: earners, about: ({ orderId }) => orderId, facts: ({ netMinor, currency }, { order: { number } }) => ({ number, amountMinor: netMinor, currency }),
  })),
  "payout.paid": payoutTold("PAYOUT_PAID"),
  "payout.failed": payoutTold("PAYOUT_FAILED"),
  "payout.returned": payoutTold("PAYOUT_RETURNED"),
  "payoutAccount.updated": tell(telling("PAYOUTS_RESTRICTED", {
    to: team(...treasurers), when: ({ state }) => state === "RESTRICTED", about: ({ payoutAccountId }) => payoutAccountId, facts: () => ({}), isOnceUntilRead: true,
  })),
  "payoutAccount.stopped": tell(telling("PAYOUTS_STOPPED", { to: team(...treasurers), about: ({ payoutAccountId }) => payoutAccountId, facts: ({ reason }) => ({ reason }) })),
  "payoutAccount.allowed": tell(telling("PAYOUTS_ALLOWED", { to: team(...treasurers), about: ({ payoutAccountId }) => payoutAccountId, facts: () => ({}) })),
  "chargeback.opened": chargebackTold("CHARGEBACK_OPENED"),
  "chargeback.deadlineNear": chargebackTold("CHARGEBACK_DEADLINE_NEAR"),
  "chargeback.won": chargebackEnded("CHARGEBACK_WON"),
  "chargeback.lost": chargebackEnded("CHARGEBACK_LOST"),
} satisfies Reactions;
