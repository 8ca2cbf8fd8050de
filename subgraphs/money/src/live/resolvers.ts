import { live, liveStep, liveUpdate } from "@souk/shared/live";
import type { HoldMoveFact, PaymentMoveFact, PayoutMoveFact, RefundFact } from "@souk/schema/events/money";
import type { Resolvers } from "../graphql.ts";
import { holdWatch, paymentWatch, payoutWatch } from "./money-watches.ts";

export const resolvers: Pick<Resolvers, "Subscription" | "PaymentUpdate" | "HoldUpdate" | "PayoutUpdate"> = {
  Subscription: { paymentUpdated: live(paymentWatch), holdUpdated: live(holdWatch), payoutUpdated: live(payoutWatch) },
  PaymentUpdate: { ...liveUpdate, ...liveStep((payload: Pick<PaymentMoveFact, "from" | "to">) => payload), payment: ({ payload }, _, { payments }) => payments.byId.load(payload.paymentId) },
  HoldUpdate: {
    ...liveUpdate,
    ...liveStep((payload: HoldMoveFact | RefundFact) => ("refundId" in payload ? payload.hold ?? null : payload)),
    hold: ({ payload }, _, { holds }) => holds.ofOrder.load(payload.orderId),
  },
  PayoutUpdate: {
    ...liveUpdate,
    ...liveStep((payload: Pick<PayoutMoveFact, "from" | "to">) => payload),
    payout: ({ payload }, _, { payouts }) => payouts.byId.load(payload.payoutId),
  },
};
