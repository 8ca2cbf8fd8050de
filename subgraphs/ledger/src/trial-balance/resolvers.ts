import { accountKindWord } from "../accounts/account-kind-word.ts";
import { trialBalanceAt } from "../days/trial-balance-at.ts";
import type { Resolvers } from "../graphql.ts";
import { trialBalance, trialBalanceSums } from "./trial-balance.ts";

export const resolvers: Pick<Resolvers, "Query" | "TrialBalance" | "TrialBalanceLine" | "TrialBalanceSum"> = {
  Query: { trialBalance: (_, { currency, asOf }, { database }) => (asOf ? trialBalanceAt(database, asOf, currency ?? null) : trialBalance(database, currency ?? null)) },
  TrialBalance: { sums: trialBalanceSums },
  TrialBalanceLine: {
    kind: ({ kind }) => accountKindWord(kind),
    accounts: ({ accounts }) => String(accounts),
    debit: ({ debit, currency }) => ({ minor: debit, currency }),
    credit: ({ credit, currency }) => ({ minor: credit, currency }),
  },
  TrialBalanceSum: {
    debit: ({ debit, currency }) => ({ minor: debit, currency }),
    credit: ({ credit, currency }) => ({ minor: credit, currency }),
    isBalanced: ({ debit, credit }) => debit === credit,
  },
};
