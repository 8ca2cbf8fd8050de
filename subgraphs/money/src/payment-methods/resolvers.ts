import { hasRole } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { moneyStaff } from "../others/staff.ts";
import { declinedError } from "../payments/payment-refusals.ts";
import { clientSecretOpen } from "../provider/client-secret.ts";
import { providerAnswer } from "../provider/provider-answer.ts";
import { paymentMethodRemove } from "./payment-method-remove.ts";
import { confirmReferences, paymentMethodSetupConfirm } from "./payment-method-setup-confirm.ts";
import { paymentMethodSetupCreate } from "./payment-method-setup-create.ts";
import { setupPending } from "./method-refusals.ts";
import { setupCalls } from "./setup-calls.ts";
import { isSetupOver, setupMachine } from "./setup-states.ts";

const answered = providerAnswer({
  field: "paymentMethodSetup", calls: setupCalls, load: ({ paymentMethods }: Context, id) => paymentMethods.setupById.load(id), pending: setupPending, declined: declinedError,
});

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "User" | "PaymentMethod" | "PaymentMethodSetup"> = {
  Query: { paymentMethodSetup: (_, { id }, { paymentMethods }) => paymentMethods.setupById.load(id) },
  Mutation: {
    paymentMethodSetupCreate: answered(paymentMethodSetupCreate, ({ id }) => ({ result: id })),
    paymentMethodSetupConfirm: answered(paymentMethodSetupConfirm, confirmReferences),
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
      (clientSecret && caller.userId === userId && !isSetupOver(state) ? clientSecretOpen(secrets, id, clientSecret) : null),
    paymentMethod: ({ paymentMethodId }, _, { paymentMethods }) => (paymentMethodId ? paymentMethods.byId.load(paymentMethodId) : null),
    allowedTransitions: ({ state }) => allowedTransitions(setupMachine, state).map(({ to, command }) =>
      ({ to, mutation: command === "begin" ? "paymentMethodSetupConfirm" : null, blockedBy: command === "begin" ? null : "The buyer's bank does this." })),
  },
};
