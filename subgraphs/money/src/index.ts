import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { balanceMaturer } from "./balance/balances-mature.ts";
import { providerCompleter } from "./completion/calls-complete.ts";
import { paymentLooker } from "./completion/payments-look.ts";
import { refundLooker } from "./completion/refunds-look.ts";
import { commerceReactions } from "./completion/reactions.ts";
import { context, type Context } from "./context.ts";
import { feeRules } from "./fees/fee-rule-tables.ts";
import { resolvers as feeResolvers } from "./fees/resolvers.ts";
import { holds } from "./holds/hold-tables.ts";
import { paymentAttempts, payments } from "./payments/payment-tables.ts";
import { resolvers as paymentResolvers } from "./payments/resolvers.ts";
import { providerCalls } from "./provider/provider-calls.ts";
import { providerEvents } from "./provider-events/provider-event-tables.ts";
import { providerEventWorker } from "./provider-events/provider-events-work.ts";
import { resolvers as providerEventResolvers } from "./provider-events/resolvers.ts";
import { refunds } from "./refunds/refund-tables.ts";

export const money: Subgraph<Context> = {
  name: "money",
  folder: import.meta.dirname,
  tables: [feeRules, payments, paymentAttempts, providerCalls, holds, refunds, providerEvents],
  resolvers: mergedResolvers(feeResolvers, paymentResolvers, providerEventResolvers),
  context,
  reactions: { commerce: commerceReactions },
  sweeps: [providerCompleter, providerEventWorker, paymentLooker, refundLooker, balanceMaturer],
  nodes: {
    frl: (id: string, { feeRule }) => feeRule.load(id),
    pev: (id: string, { providerEvents: loaders }) => loaders.byId.load(id),
    pay: (id: string, { payments: loaders }) => loaders.byId.load(id),
  },
  keepsAnswers: true,
};
