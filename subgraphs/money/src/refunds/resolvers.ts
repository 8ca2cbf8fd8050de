import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { isMoneyStaff, seesEarnings } from "../others/staff.ts";
import { hasRole } from "@souk/shared/caller";
import { refundCreate, refundingStaff } from "./refund-create.ts";
import { refundPage } from "./refund-pages.ts";
import { refundRetry } from "./refund-retry.ts";
import { refundMachine } from "./refund-states.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Order" | "Refund" | "RefundPart" | "RefundStep" | "RefundConnection"> = {
  Query: {
    refund: (_, { id }, { refunds }) => refunds.byId.load(id),
    refunds: (_, args, { database }) => refundPage(database, args),
  },
  Mutation: { refundCreate: payload("refund", refundCreate), refundRetry: payload("refund", refundRetry) },
  Order: {
    refunds: async ({ id }, _, { holds, refunds }) => (await holds.ofOrder.load(id) ? refunds.ofOrder.load(id) : null),
  },
  Refund: {
    __resolveReference: ({ id }, { refunds }) => refunds.byId.load(id),
    order: ({ orderId }) => orderId && { id: orderId },
    payment: ({ paymentId }, _, { payments }) => (paymentId ? payments.byId.load(paymentId) : null),
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    promotion: (refund, _, { caller }) => (seesEarnings(caller, refund) ? { minor: refund.promotionMinor, currency: refund.currency } : null),
    failure: ({ failure }, _, { caller }) => (isMoneyStaff(caller) ? failure : null),
    parts: async ({ id, currency }, _, { refunds }) => (await refunds.linesOf.load(id)).map((line) => ({ ...line, currency })),
    history: async (refund, _, { refunds }) => (await refunds.stepsOf.load(refund.id)).map((step) => ({ ...step, refund })),
    allowedTransitions: ({ state }, _, { caller }) => allowedTransitions(refundMachine, state).map(({ to, command }) => {
      const mutation = command === "retry" ? "refundRetry" : null;
      return { to, mutation, blockedBy: mutation === null ? "The provider does this." : hasRole(caller, ...refundingStaff) ? null : "Staff does this." };
    }),
  },
  RefundPart: {
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    tax: ({ taxMinor, currency }) => ({ minor: taxMinor, currency }),
  },
  RefundStep: {
    reason: ({ reason }, _, { caller }) => (isMoneyStaff(caller) ? reason : null),
    actor: ({ actor }, _, { caller }) => (isMoneyStaff(caller) ? actor : null),
  },
  RefundConnection: { totalCount: (page) => page.count() },
};
