import { days, machine, type CommandOf } from "@souk/shared/machine";

export type ManualJournalState = "PROPOSED" | "POSTED" | "REJECTED" | "WITHDRAWN" | "EXPIRED";

/** What nobody has agreed to within two weeks was not urgent, and the books have moved on. */
const proposalLifeMs = days(14);

/** From a proposal to an entry in the books, or to nothing. The table manual_journal_history refuses any other step. */
export const manualJournalMachine = machine<ManualJournalState>()({
  approve: { from: ["PROPOSED"], to: "POSTED", by: ["operator"] },
  reject: { from: ["PROPOSED"], to: "REJECTED", by: ["operator"] },
  withdraw: { from: ["PROPOSED"], to: "WITHDRAWN", by: ["proposer"] },
  expire: { from: ["PROPOSED"], to: "EXPIRED", by: ["system"], within: proposalLifeMs },
});
export type ManualJournalCommand = CommandOf<typeof manualJournalMachine>;

/** The mutation behind each command; only time leads to the last. */
export const manualJournalMutations = {
  approve: "manualJournalApprove", reject: "manualJournalReject", withdraw: "manualJournalWithdraw", expire: null,
} as const satisfies Readonly<Record<ManualJournalCommand, string | null>>;
