import { isId } from "@souk/shared/ids";
import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Currency } from "@souk/shared/money";
import { accountKindWord } from "../accounts/account-kind-word.ts";
import { accountOf } from "../accounts/account-name.ts";
import type { Resolvers } from "../graphql.ts";
import { stepBar } from "./four-eyes.ts";
import { manualJournalApprove } from "./manual-journal-approve.ts";
import { manualJournalPage } from "./manual-journal-pages.ts";
import { manualJournalPropose } from "./manual-journal-propose.ts";
import { manualJournalReject } from "./manual-journal-reject.ts";
import { manualJournalMachine, manualJournalMutations } from "./manual-journal-states.ts";
import { manualJournalWithdraw } from "./manual-journal-withdraw.ts";

const userOf = (actor: string | null) => (isId("usr", actor) ? { id: actor } : null);
const amountOf = ({ minor, currency }: { readonly minor: string; readonly currency: string }) => ({ minor: BigInt(minor), currency: currency as Currency });
const accountNamed = (name: string) => {
  const { kind, owner, currency } = accountOf(name);
  return { kind: accountKindWord(kind), ownerId: owner === "" ? null : owner, currency };
};

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "ManualJournal" | "ManualJournalConnection" | "ManualPosting" | "ManualReversedLine"> = {
  Query: { manualJournals: (_, args, { database }) => manualJournalPage(database, args) },
  Mutation: {
    manualJournalPropose: payload("manualJournal", manualJournalPropose),
    manualJournalApprove: payload("manualJournal", manualJournalApprove),
    manualJournalReject: payload("manualJournal", manualJournalReject),
    manualJournalWithdraw: payload("manualJournal", manualJournalWithdraw),
  },
  ManualJournal: {
    __resolveReference: ({ id }, { manualJournals }) => manualJournals.byId.load(id),
    proposedBy: ({ proposedBy }) => userOf(proposedBy),
    decidedBy: ({ decidedBy }) => userOf(decidedBy),
    reversalOf: ({ reversalOf }, _, { journals }) => (reversalOf ? journals.byId.load(reversalOf) : null),
    journal: ({ journalId }, _, { journals }) => (journalId ? journals.byId.load(journalId) : null),
    allowedTransitions: (manualJournal, _, { caller }) => allowedTransitions(manualJournalMachine, manualJournal.state).map(({ to, command }) =>
      ({ to, mutation: manualJournalMutations[command], blockedBy: stepBar(command, manualJournal, caller) })),
  },
  ManualJournalConnection: { totalCount: (page) => page.count() },
  ManualPosting: {
    debit: ({ debit }) => accountNamed(debit),
    credit: ({ credit }) => accountNamed(credit),
    amount: amountOf,
  },
  ManualReversedLine: { amount: amountOf },
};
