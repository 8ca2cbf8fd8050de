import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { balanceMaturer } from "./balance/balances-mature.ts";
import { chargebacks } from "./chargebacks/chargeback-tables.ts";
import { chargebacksDeadlineSweep } from "./chargebacks/chargebacks-deadline-near.ts";
import { resolvers as chargebackResolvers } from "./chargebacks/resolvers.ts";
import { providerCompleter } from "./completion/calls-complete.ts";
import { chargebackLooker } from "./completion/chargebacks-look.ts";
import { chargebackSearcher } from "./completion/chargebacks-search.ts";
import { paymentLooker } from "./completion/payments-look.ts";
import { refundLooker } from "./completion/refunds-look.ts";
import { commerceReactions } from "./completion/reactions.ts";
import { context, type Context } from "./context.ts";
import { resolvers as dashboardResolvers } from "./dashboard/resolvers.ts";
import { resolvers as currencyResolvers } from "./currencies/resolvers.ts";
import { feeRules } from "./fees/fee-rule-tables.ts";
import { resolvers as feeResolvers } from "./fees/resolvers.ts";
import { holds } from "./holds/hold-tables.ts";
import { holdsDeadlineSweep } from "./holds/holds-deadline-near.ts";
import { holdsFreeSweep } from "./holds/holds-free-release.ts";
import { resolvers as holdResolvers } from "./holds/resolvers.ts";
import { resolvers as liveResolvers } from "./live/resolvers.ts";
import { methodDetacher } from "./payment-methods/methods-detach.ts";
import { paymentMethods, paymentMethodSetups } from "./payment-methods/method-tables.ts";
import { resolvers as paymentMethodResolvers } from "./payment-methods/resolvers.ts";
import { savingLooker } from "./payment-methods/savings-look.ts";
import { setupLooker } from "./payment-methods/setups-look.ts";
import { payoutAccounts } from "./payout-accounts/payout-account-tables.ts";
import { payoutAccountLooker } from "./payout-accounts/payout-accounts-look.ts";
import { resolvers as payoutAccountResolvers } from "./payout-accounts/resolvers.ts";
import { payouts, transfers } from "./payouts/payout-tables.ts";
import { payoutWaker } from "./payouts/payouts-due.ts";
import { payoutLooker } from "./payouts/payouts-look.ts";
import { payoutRunner } from "./payouts/payouts-run.ts";
import { resolvers as payoutResolvers } from "./payouts/resolvers.ts";
import { paymentAttempts, payments } from "./payments/payment-tables.ts";
import { resolvers as paymentResolvers } from "./payments/resolvers.ts";
import { providerCalls } from "./provider/provider-calls.ts";
import { providerEvents } from "./provider-events/provider-event-tables.ts";
import { providerEventWorker } from "./provider-events/provider-events-work.ts";
import { resolvers as providerEventResolvers } from "./provider-events/resolvers.ts";
import { platformPayoutLooker } from "./platform-payouts/platform-payouts-look.ts";
import { platformPayouts } from "./platform-payouts/platform-payout-tables.ts";
import { resolvers as platformPayoutResolvers } from "./platform-payouts/resolvers.ts";
import { bankStatements, reconciliationItems, reconciliationRuns } from "./reconciliation/reconciliation-tables.ts";
import { resolvers as reconciliationResolvers } from "./reconciliation/resolvers.ts";
import { reconciliationForgetter } from "./reconciliation/runs-forget.ts";
import { reconciliationSchedule } from "./reconciliation/runs-schedule.ts";
import { reconciliationWorker } from "./reconciliation/runs-work.ts";
import { refunds } from "./refunds/refund-tables.ts";
import { resolvers as refundResolvers } from "./refunds/resolvers.ts";
import { reservePolicies, reserves } from "./reserves/reserve-tables.ts";
import { reserveSweep } from "./reserves/reserves-give-back.ts";

export const money: Subgraph<Context> = {
  name: "money",
  folder: import.meta.dirname,
  tables: [feeRules, payments, paymentAttempts, providerCalls, holds, refunds, providerEvents, paymentMethods, paymentMethodSetups, chargebacks, payoutAccounts, payouts, transfers, reservePolicies, reserves,
    reconciliationRuns, reconciliationItems, bankStatements, platformPayouts],
  resolvers: mergedResolvers(feeResolvers, paymentResolvers, holdResolvers, refundResolvers, providerEventResolvers, dashboardResolvers, paymentMethodResolvers, chargebackResolvers, payoutAccountResolvers, payoutResolvers,
    reconciliationResolvers, platformPayoutResolvers, currencyResolvers, liveResolvers),
  context,
  reactions: { commerce: commerceReactions },
  sweeps: [providerCompleter, providerEventWorker, paymentLooker, refundLooker, balanceMaturer, holdsFreeSweep, holdsDeadlineSweep, setupLooker, savingLooker, methodDetacher,
    chargebackLooker, chargebackSearcher, chargebacksDeadlineSweep, payoutAccountLooker, payoutRunner, payoutWaker, payoutLooker, reserveSweep,
    reconciliationSchedule, reconciliationWorker, reconciliationForgetter, platformPayoutLooker],
  nodes: {
    frl: (id: string, { feeRule }) => feeRule.load(id),
    pev: (id: string, { providerEvents: loaders }) => loaders.byId.load(id),
    pmt: (id: string, { paymentMethods: loaders }) => loaders.byId.load(id),
    pms: (id: string, { paymentMethods: loaders }) => loaders.setupById.load(id),
    pay: (id: string, { payments: loaders }) => loaders.byId.load(id),
    hld: (id: string, { holds: loaders }) => loaders.byId.load(id),
    pac: (id: string, { payoutAccounts: loaders }) => loaders.byId.load(id),
    pyt: (id: string, { payouts: loaders }) => loaders.byId.load(id),
    trf: (id: string, { payouts: loaders }) => loaders.transferById.load(id),
    cbk: (id: string, { chargebacks: loaders }) => loaders.byId.load(id),
    rfd: (id: string, { refunds: loaders }) => loaders.byId.load(id),
    rcr: (id: string, { reconciliation }) => reconciliation.runById.load(id),
    rci: (id: string, { reconciliation }) => reconciliation.itemById.load(id),
    ppo: (id: string, { platformPayouts: loaders }) => loaders.byId.load(id),
    bst: (id: string, { reconciliation }) => reconciliation.statementById.load(id),
  },
  keepsAnswers: true,
};
