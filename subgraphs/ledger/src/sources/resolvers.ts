import type { Resolvers } from "../graphql.ts";

export const resolvers: Pick<Resolvers, "Order" | "Payment" | "Hold" | "Refund" | "Payout" | "Chargeback"> = {
  Order: {
    __resolveReference: (order) => order,
    journals: ({ id }, page, { sources }) => sources.journals.page("Order", id, page),
    proof: ({ id }, _, { sources }) => sources.proofs.load(id),
  },
  Payment: { __resolveReference: (payment) => payment, journals: ({ id }, page, { sources }) => sources.journals.page("Payment", id, page) },
  Hold: { __resolveReference: (hold) => hold, journals: ({ id }, page, { sources }) => sources.journals.page("Hold", id, page) },
  Payout: { __resolveReference: (payout) => payout, journals: ({ id }, page, { sources }) => sources.journals.page("Payout", id, page) },
  Refund: { __resolveReference: (refund) => refund, journals: ({ id }, page, { sources }) => sources.journals.page("Refund", id, page) },
  Chargeback: { __resolveReference: (chargeback) => chargeback, journals: ({ id }, page, { sources }) => sources.journals.page("Chargeback", id, page) },
};
