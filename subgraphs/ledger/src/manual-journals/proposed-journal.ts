import type { Currency } from "@souk/shared/money";
import { accountOf } from "../accounts/account-name.ts";
import type { Leg, NewJournal } from "../journals/journal.ts";
import type { Reversal } from "../posting/reverse.ts";
import type { ManualJournal, ProposedLine, ProposedPosting } from "./manual-journal-tables.ts";

/** What was proposed, as the door takes it: postings or a reversal. Its key is the proposal's, so that it is posted once. */
export type ProposedJournal = { readonly journal: NewJournal } | { readonly reversal: Reversal };

const amountOf = ({ minor, currency }: { readonly minor: string; readonly currency: string }) => ({ minor: BigInt(minor), currency: currency as Currency });
const legOf = (posting: ProposedPosting): Leg => ({ debit: accountOf(posting.debit), credit: accountOf(posting.credit), amount: amountOf(posting) });
const reversedLineOf = (amount: ProposedLine) => ({ line: amount.line, amount: amountOf(amount) });

/** What of a manual journal its entry is made of; none of it changes. */
export type Proposal = Pick<ManualJournal, "id" | "reason" | "proposedBy" | "effectiveAt" | "postings" | "reversalOf" | "lines">;

/** The journal that a proposal asks for. Pure. */
export function proposedJournal({ id, reason, proposedBy, effectiveAt, postings, reversalOf, lines }: Proposal): ProposedJournal {
  const common = {
    key: `manualJournal:${id}`, source: { type: "ManualJournal", id }, metadata: { reason, proposedBy }, ...(effectiveAt ? { effectiveAt } : {}),
  };
  return reversalOf
    ? { reversal: { ...common, journalId: reversalOf, kind: "manual.reversed", ...(lines ? { lines: lines.map(reversedLineOf) } : {}) } }
    : { journal: { ...common, kind: "manual.posted", legs: (postings ?? []).map(legOf) } };
}
