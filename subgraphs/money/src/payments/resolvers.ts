import { allowedTransitions } from "@souk/shared/machine";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { isBuyerOf } from "../others/staff.ts";
import { clientSecretOpen } from "../provider/client-secret.ts";
import { paymentCancel } from "./payment-cancel.ts";
import { paymentCalls } from "./payment-calls.ts";
import { confirmReferences, paymentConfirm } from "./payment-confirm.ts";
import { paymentCreate } from "./payment-create.ts";
import { providerAnswer } from "../provider/provider-answer.ts";
import { declinedError, pendingUnknown } from "./payment-refusals.ts";
import { isFinal, paymentMachine, type PaymentCommand } from "./payment-states.ts";

/** What a buyer does by which mutation; the provider does the rest. */
const mutations: Readonly<Partial<Record<PaymentCommand, string>>> = { begin: "paymentConfirm", cancel: "paymentCancel" };

const answered = providerAnswer({
  field: "payment", calls: paymentCalls, load: ({ payments }: Context, id) => payments.byId.load(id), pending: pendingUnknown, declined: declinedError,
});

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "OrderGroup" | "Payment" | "PaymentAttempt"> = {
  Query: { payment: (_, { id }, { payments }) => payments.byId.load(id) },
  Mutation: {
    paymentCreate: answered(paymentCreate, ({ id }) => ({ result: id })),
    paymentConfirm: answered(paymentConfirm, confirmReferences),
    paymentCancel: answered(paymentCancel, ({ id }) => ({ result: id })),
  },
  OrderGroup: {
    __resolveReference: (group) => group,
    payment: ({ id }, _, { payments }) => payments.ofGroup.load(id),
  },
  Payment: {
    __resolveReference: ({ id }, { payments }) => payments.byId.load(id),
    orderGroup: ({ orderGroupId }) => ({ id: orderGroupId }),
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    refunded: ({ refundedMinor, currency }) => ({ minor: refundedMinor, currency }),
    clientSecret: (payment, _, { caller, secrets }) =>
      (payment.clientSecret && isBuyerOf(caller, payment) && !isFinal(payment.state) ? clientSecretOpen(secrets, payment.id, payment.clientSecret) : null),
    attempts: async ({ id, currency }, _, { payments }) => (await payments.attemptsOf.load(id)).map((attempt) => ({ ...attempt, currency })),
    allowedTransitions: ({ state }) => allowedTransitions(paymentMachine, state).map(({ to, command }) =>
      ({ to, mutation: mutations[command] ?? null, blockedBy: mutations[command] ? null : "The buyer's bank does this." })),
  },
  PaymentAttempt: { amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }) },
};
