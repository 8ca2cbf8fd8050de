import { hasRole } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { moneyStaff } from "../others/staff.ts";
import { paymentMethodRemove } from "./payment-method-remove.ts";
import { paymentMethodSetupConfirm } from "./payment-method-setup-confirm.ts";
import { paymentMethodSetupCreate } from "./payment-method-setup-create.ts";
import { setupAnswer } from "./setup-answer.ts";
import { setupSecretOpen } from "./setup-secret.ts";
import { isSetupOver, setupMachine } from "./setup-states.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "User" | "PaymentMethod" | "PaymentMethodSetup"> = {
  Query: { paymentMethodSetup: (_, { id }, { paymentMethods }) => paymentMethods.setupById.load(id) },
  Mutation: {
    paymentMethodSetupCreate: setupAnswer(paymentMethodSetupCreate, ({ id }) => ({ setupId: id, callId: null })),
    paymentMethodSetupConfirm: setupAnswer(paymentMethodSetupConfirm, ({ setup, callId }) => ({ setupId: setup.id, callId })),
    paymentMethodRemove: payload("paymentMethod", paymentMethodRemove),
  },
  User: {
    __resolveReference: (user) => user,
    paymentMethods: ({ id }, _, { paymentMethods, caller }) => (caller.userId === id || hasRole(caller, ...moneyStaff) ? paymentMethods.ofUser.load(id) : null),
  },
  PaymentMethod: { __resolveReference: ({ id }, { paymentMethods }) => paymentMethods.byId.load(id) },
  PaymentMethodSetup: {
    __resolveReference: ({ id }, { paymentMethods }) => paymentMethods.setupById.load(id),
    clientSecret: ({ id, userId, state, clientSecret }, _, { caller, secrets }) =>
      (clientSecret && caller.userId === userId && !isSetupOver(state) ? setupSecretOpen(secrets, id, clientSecret) : null),
    paymentMethod: ({ paymentMethodId }, _, { paymentMethods }) => (paymentMethodId ? paymentMethods.byId.load(paymentMethodId) : null),
    allowedTransitions: ({ state }) => allowedTransitions(setupMachine, state).map(({ to, command }) =>
      ({ to, mutation: command === "begin" ? "paymentMethodSetupConfirm" : null, blockedBy: command === "begin" ? null : "The buyer's bank does this." })),
  },
};
