import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { providerCompleter } from "./completion/calls-complete.ts";
import { commerceReactions } from "./completion/reactions.ts";
import { context, type Context } from "./context.ts";
import { feeRules } from "./fees/fee-rule-tables.ts";
import { resolvers as feeResolvers } from "./fees/resolvers.ts";
import { holdParts, holds } from "./holds/hold-tables.ts";
import { paymentAttempts, payments } from "./payments/payment-tables.ts";
import { resolvers as paymentResolvers } from "./payments/resolvers.ts";
import { providerCalls } from "./provider/provider-calls.ts";
import { refundParts, refunds } from "./refunds/refund-tables.ts";

export const money: Subgraph<Context> = {
  name: "money",
  folder: import.meta.dirname,
  tables: [feeRules, payments, paymentAttempts, providerCalls, holds, holdParts, refunds, refundParts],
  resolvers: mergedResolvers(feeResolvers, paymentResolvers),
  context,
  reactions: { commerce: commerceReactions },
  sweeps: [providerCompleter],
  nodes: {
    frl: (id: string, { feeRule }) => feeRule.load(id),
    pay: (id: string, { payments: loaders }) => loaders.byId.load(id),
  },
  keepsAnswers: true,
};
