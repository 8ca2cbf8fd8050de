import { present } from "@souk/shared/assert";
import { isCurrency } from "@souk/shared/money";
import type { Resolvers } from "../graphql.ts";
import { accountKindOf, accountKindWord } from "./account-kind-word.ts";
import { accountPage } from "./account-pages.ts";
import { accountNamed } from "./account-reads.ts";
import { amountOf, boundOf, normalSideOf } from "./account-tables.ts";

export const resolvers: Pick<Resolvers, "Query" | "LedgerAccount" | "LedgerAccountConnection" | "AccountEntry" | "LedgerStatement"> = {
  Query: {
    ledgerAccounts: (_, args, { database }) => accountPage(database, args),
    ledgerAccount: (_, { kind, ownerId, currency }, { database }) =>
      (isCurrency(currency) ? accountNamed(database, { kind: accountKindOf(kind), owner: ownerId ?? "", currency }) : null),
  },
  LedgerAccount: {
    __resolveReference: ({ id }, { accounts }) => accounts.byId.load(id),
    kind: ({ kind }) => accountKindWord(kind),
    code: ({ kind }) => kind,
    ownerId: ({ owner }) => (owner === "" ? null : owner),
    normalSide: normalSideOf,
    balance: async (account, { asOf }, { accounts }) => amountOf(account, asOf ? await accounts.balances.at(account, asOf) : account.balance),
    floor: (account) => boundOf(account, account.floor),
    ceiling: (account) => boundOf(account, account.ceiling),
    state: ({ closedAt }) => (closedAt === null ? "OPEN" : "CLOSED"),
    version: ({ version }) => String(version),
    lastPostedAt: ({ movedAt }) => movedAt,
    entries: (account, { filter, ...page }, { accounts }) => accounts.entries.page(account, page, { order: "newest", filter: filter ?? {} }),
    statement: (account, range, { accounts }) => accounts.statements.over(account, range),
  },
  LedgerAccountConnection: { totalCount: (page) => page.count() },
  AccountEntry: {
    journal: async ({ journalId }, _, { journals }) => present(await journals.byId.load(journalId), "an entry's journal"),
    amount: ({ account, minor }) => amountOf(account, minor),
    change: ({ account, side, minor }) => amountOf(account, side === normalSideOf(account) ? minor : -minor),
    balanceAfter: ({ account, balance }) => amountOf(account, balance),
    version: ({ version }) => String(version),
    counterpartKind: ({ counterpartKind }) => accountKindWord(counterpartKind),
    counterpart: ({ counterpartId }, _, { accounts }) => accounts.byId.load(counterpartId),
  },
  LedgerStatement: {
    openingBalance: ({ account, opening }) => amountOf(account, opening),
    debits: ({ account, debits }) => amountOf(account, debits),
    credits: ({ account, credits }) => amountOf(account, credits),
    closingBalance: ({ account, closing }) => amountOf(account, closing),
    entries: ({ account, from, to, version }, page, { accounts }) =>
      accounts.entries.page(account, page, { order: "oldest", filter: { postedAt: { gte: from, lt: to } }, upTo: version }),
  },
};
