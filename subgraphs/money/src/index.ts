import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { balanceMaturer } from "./balance/balances-mature.ts";
import { providerCompleter } from "./completion/calls-complete.ts";
import { paymentLooker } from "./completion/payments-look.ts";
import { refundLooker } from "./completion/refunds-look.ts";
import { commerceReactions } from "./completion/reactions.ts";
import { context, type Context } from "./context.ts";
import { resolvers as dashboardResolvers } from "./dashboard/resolvers.ts";
import { feeRules } from "./fees/fee-rule-tables.ts";
import { resolvers as feeResolvers } from "./fees/resolvers.ts";
import { holds } from "./holds/hold-tables.ts";
import { holdsDeadlineSweep } from "./holds/holds-deadline-near.ts";
import { holdsFreeSweep } from "./holds/holds-free-release.ts";
import { resolvers as holdResolvers } from "./holds/resolvers.ts";
import { methodDetacher } from "./payment-methods/methods-detach.ts";
import { paymentMethods, paymentMethodSetups } from "./payment-methods/method-tables.ts";
import { resolvers as paymentMethodResolvers } from "./payment-methods/resolvers.ts";
import { savingLooker } from "./payment-methods/savings-look.ts";
import { setupLooker } from "./payment-methods/setups-look.ts";
import { paymentAttempts, payments } from "./payments/payment-tables.ts";
import { resolvers as paymentResolvers } from "./payments/resolvers.ts";
import { providerCalls } from "./provider/provider-calls.ts";
import { providerEvents } from "./provider-events/provider-event-tables.ts";
import { providerEventWorker } from "./provider-events/provider-events-work.ts";
import { resolvers as providerEventResolvers } from "./provider-events/resolvers.ts";
import { refunds } from "./refunds/refund-tables.ts";
import { resolvers as refundResolvers } from "./refunds/resolvers.ts";

export const money: Subgraph<Context> = {
  name: "money",
  folder: import.meta.dirname,
  tables: [feeRules, payments, paymentAttempts, providerCalls, holds, refunds, providerEvents, paymentMethods, paymentMethodSetups],
  resolvers: mergedResolvers(feeResolvers, paymentResolvers, holdResolvers, refundResolvers, providerEventResolvers, dashboardResolvers, paymentMethodResolvers),
  context,
  reactions: { commerce: commerceReactions },
  sweeps: [providerCompleter, providerEventWorker, paymentLooker, refundLooker, balanceMaturer, holdsFreeSweep, holdsDeadlineSweep, setupLooker, savingLooker, methodDetacher],
  nodes: {
    frl: (id: string, { feeRule }) => feeRule.load(id),
    pev: (id: string, { providerEvents: loaders }) => loaders.byId.load(id),
    pmt: (id: string, { paymentMethods: loaders }) => loaders.byId.load(id),
    pms: (id: string, { paymentMethods: loaders }) => loaders.setupById.load(id),
    pay: (id: string, { payments: loaders }) => loaders.byId.load(id),
    hld: (id: string, { holds: loaders }) => loaders.byId.load(id),
    rfd: (id: string, { refunds: loaders }) => loaders.byId.load(id),
  },
  keepsAnswers: true,
};
