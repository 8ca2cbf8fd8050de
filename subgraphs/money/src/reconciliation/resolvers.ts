import { allowedTransitions } from "@souk/shared/machine";
import { hasRole } from "@souk/shared/caller";
import type { Currency } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { bankStatementImport } from "./bank-statement-import.ts";
import { reconciliationItemAssign } from "./item-assign.ts";
import { reconciliationItemResolve } from "./item-resolve.ts";
import { itemMachine } from "./item-states.ts";
import { reconciliationItemPage, reconciliationRunPage } from "./reconciliation-pages.ts";
import { reconciliationRunStart } from "./run-start.ts";

const mutations: Readonly<Record<string, string>> = { assign: "reconciliationItemAssign", resolve: "reconciliationItemResolve" };
const perhaps = (minor: bigint | null, currency: Currency) => (minor === null ? null : { minor, currency });

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "ReconciliationRun" | "ReconciliationItem" | "ReconciliationRunConnection" | "ReconciliationItemConnection" | "ReconciliationTotal" | "BankStatement"> = {
  Query: {
    reconciliationRun: (_, { id }, { reconciliation }) => reconciliation.runById.load(id),
    reconciliationRuns: (_, args, { database }) => reconciliationRunPage(database, args),
    reconciliationItem: (_, { id }, { reconciliation }) => reconciliation.itemById.load(id),
    reconciliationItems: (_, args, { database }) => reconciliationItemPage(database, args),
  },
  Mutation: {
    reconciliationRunStart: payload("reconciliationRun", reconciliationRunStart),
    reconciliationItemAssign: payload("reconciliationItem", reconciliationItemAssign),
    reconciliationItemResolve: payload("reconciliationItem", reconciliationItemResolve),
    bankStatementImport: payload("bankStatement", bankStatementImport),
  },
  ReconciliationRun: {
    __resolveReference: ({ id }, { reconciliation }) => reconciliation.runById.load(id),
    from: ({ fromAt }) => fromAt,
    until: ({ untilAt }) => untilAt,
    failure: ({ reason }) => reason,
    entries: ({ entryCount }) => entryCount,
    matched: ({ matchedCount }) => matchedCount,
    inTransit: ({ transitCount }) => transitCount,
    breaks: ({ breakCount }) => breakCount,
    noted: ({ notedCount }) => notedCount,
    totals: ({ id }, _, { reconciliation }) => reconciliation.totalsOf.load(id),
  },
  ReconciliationTotal: {
    providerPending: ({ providerPending, currency }) => perhaps(providerPending, currency),
    providerAvailable: ({ providerAvailable, currency }) => perhaps(providerAvailable, currency),
    booksPending: ({ booksPending, currency }) => ({ minor: booksPending, currency }),
    booksAvailable: ({ booksAvailable, currency }) => ({ minor: booksAvailable, currency }),
    entries: ({ entries, currency }) => ({ minor: entries, currency }),
    matched: ({ matched, currency }) => ({ minor: matched, currency }),
    inTransit: ({ inTransit, currency }) => ({ minor: inTransit, currency }),
    breaks: ({ breaks, currency }) => ({ minor: breaks, currency }),
    explained: ({ explained, currency }) => ({ minor: explained, currency }),
    unexplained: ({ unexplained, currency }) => ({ minor: unexplained, currency }),
  },
  ReconciliationItem: {
    __resolveReference: ({ id }, { reconciliation }) => reconciliation.itemById.load(id),
    provider: ({ providerMinor, currency }) => perhaps(providerMinor, currency),
    books: ({ booksMinor, currency }) => perhaps(booksMinor, currency),
    difference: ({ differenceMinor, currency }) => ({ minor: differenceMinor, currency }),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    ageDays: ({ firstSeenAt, closedAt }) => Math.floor(((closedAt ?? new Date()).getTime() - firstSeenAt.getTime()) / 86_400_000),
    firstRun: ({ firstRunId }, _, { reconciliation }) => reconciliation.runById.load(firstRunId),
    lastRun: ({ lastRunId }, _, { reconciliation }) => reconciliation.runById.load(lastRunId),
    journal: ({ journalId }) => (journalId ? { id: journalId } : null),
    steps: ({ id }, _, { reconciliation }) => reconciliation.stepsOf.load(id),
    allowedTransitions: ({ state }, _, { caller }) => allowedTransitions(itemMachine, state).map(({ to, command }) => {
      const mutation = mutations[command] ?? null;
      return { to, mutation, blockedBy: mutation === null ? "Another run finds this." : hasRole(caller, "FINANCE", "ADMIN") ? null : "Finance does this." };
    }),
  },
  BankStatement: {
    __resolveReference: ({ id }, { reconciliation }) => reconciliation.statementById.load(id),
    from: ({ fromOn }) => fromOn,
    until: ({ untilOn }) => untilOn,
    lines: ({ lineCount }) => lineCount,
  },
  ReconciliationRunConnection: { totalCount: (page) => page.count() },
  ReconciliationItemConnection: { totalCount: (page) => page.count() },
};
