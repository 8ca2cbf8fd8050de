import { accountKindWord } from "../accounts/account-kind-word.ts";
import type { Resolvers } from "../graphql.ts";
import { journalPage } from "./journal-list.ts";
import { journalOfKey } from "./journal-reads.ts";
import { totalsOf } from "./posting-reads.ts";

export const resolvers: Pick<Resolvers, "Query" | "Journal" | "JournalConnection" | "Posting"> = {
  Query: {
    journals: (_, args, { database }) => journalPage(database, args),
    journal: (_, { key }, { database }) => journalOfKey(database, key),
  },
  Journal: {
    __resolveReference: ({ id }, { journals }) => journals.byId.load(id),
    metadata: ({ metadata }) => Object.entries(metadata).map(([key, value]) => ({ key, value })),
    postings: ({ id }, _, { journals }) => journals.postings.of(id),
    totals: async ({ id }, _, { journals }) => totalsOf(await journals.postings.of(id)),
    reversalOf: ({ reversalOf }, _, { journals }) => (reversalOf ? journals.byId.load(reversalOf) : null),
    reversals: ({ id }, page, { journals }) => journals.reversals.page(id, page),
  },
  JournalConnection: { totalCount: (page) => page.count() },
  Posting: {
    debitKind: ({ debitKind }) => accountKindWord(debitKind),
    creditKind: ({ creditKind }) => accountKindWord(creditKind),
    debitAccount: ({ debitAccountId }, _, { accounts }) => accounts.byId.load(debitAccountId),
    creditAccount: ({ creditAccountId }, _, { accounts }) => accounts.byId.load(creditAccountId),
    debitBalanceAfter: ({ debitBalance }) => debitBalance,
    creditBalanceAfter: ({ creditBalance }) => creditBalance,
    reversedAmount: async (posting, _, { journals }) => ({ ...posting.amount, minor: await journals.postings.reversedOf(posting) }),
    remainingAmount: async (posting, _, { journals }) => ({ ...posting.amount, minor: posting.amount.minor - await journals.postings.reversedOf(posting) }),
  },
};
