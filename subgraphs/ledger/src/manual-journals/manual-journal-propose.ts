import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, newId, uuidOf } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import { accountRule, sidesIn, type SidesInput } from "../accounts/account-input.ts";
import { accountName } from "../accounts/chart.ts";
import type { Context } from "../context.ts";
import { journalChecked } from "../journals/journal-checked.ts";
import { nothingToReverse } from "../journals/journal-refusals.ts";
import { flatLegs, legsMax, type JournalId, type NewJournal } from "../journals/journal.ts";
import { reversalPathIn, reversedLinesRule } from "../posting/journal-reverse.ts";
import { refusalAt } from "../posting/refusal-paths.ts";
import { reversibleJournals } from "../posting/reversal-reads.ts";
import { reversalOf, type ReversedLine } from "../posting/reverse.ts";
import { manualJournalHistoryAppend } from "./manual-journal-move.ts";
import { manualJournalMachine } from "./manual-journal-states.ts";
import { manualJournals, type ManualJournal, type ProposedPosting } from "./manual-journal-tables.ts";
import { proposedJournal, type Proposal } from "./proposed-journal.ts";
import { reasonRule } from "./reason.ts";

/** What is proposed: postings of exact amounts, or to take back a journal. */
interface ManualJournalProposeInput {
  readonly postings?: readonly (SidesInput & { readonly amount: Money })[] | null;
  readonly reversal?: { readonly journalId: JournalId; readonly lines?: readonly ReversedLine[] | null } | null;
  readonly reason: string;
  readonly effectiveAt?: Date | null;
}

const inputRules = z.object({
  postings: z.array(z.object({ debit: accountRule, credit: accountRule })).min(1, "At least one posting.").max(legsMax, `At most ${legsMax} postings.`).nullish(),
  reversal: z.object({ lines: reversedLinesRule }).nullish(),
  reason: reasonRule,
}).refine(({ postings, reversal }) => (postings == null) !== (reversal == null), { path: ["postings"], message: "Give either `postings` or `reversal`." });

const postingOf = ({ amount, ...sides }: SidesInput & { readonly amount: Money }): ProposedPosting => {
  const { debit, credit } = sidesIn(sides);
  return { debit: accountName(debit), credit: accountName(credit), minor: String(amount.minor), currency: amount.currency };
};

/**
 * Proposes an entry in the books. Nothing is posted until somebody else has approved it; whether the accounts allow it
 * is looked at then, whether it could ever be posted is looked at now.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid, NothingToPost (nothing remains to be taken back)
 */
export const manualJournalPropose = verb("manualJournalPropose", async (tx, { caller }: Context, input: ManualJournalProposeInput): Promise<ManualJournal> => {
  const { postings, reversal, reason, effectiveAt } = input;
  const proposal: Proposal = {
    id: newId("mjn"), reason, proposedBy: caller.actor, effectiveAt: effectiveAt ?? null,
    postings: postings?.map(postingOf) ?? null, reversalOf: reversal?.journalId ?? null,
    lines: reversal?.lines?.map(({ line, amount }) => ({ line, minor: String(amount.minor), currency: amount.currency })) ?? null,
  };
  await proposalChecked(tx, proposal).catch((refused: Error) => { throw refusalAt(refused, reversal
    ? reversalPathIn(reversal.lines, { input: ["input", "reversal"], journal: ["input", "reversal", "journalId"] })
    : (path) => ["input", ...path]); });
  const proposed = await manualJournalInsert(tx, proposal);
  await manualJournalHistoryAppend(tx, proposed, "propose", null, reason);
  await publish(tx, "manualJournal.proposed", { manualJournalId: proposed.id, proposedBy: proposed.proposedBy, reason }, () => proposed.version);
  return proposed;
}, { input: inputRules });

/** Refuses what could never be posted, whatever the accounts hold. */
async function proposalChecked(tx: Tx, proposal: Proposal): Promise<void> {
  const journal = await journalOf(tx, proposal);
  journalChecked(journal, flatLegs(journal.legs));
}

async function journalOf(tx: Tx, proposal: Proposal): Promise<NewJournal> {
  const proposed = proposedJournal(proposal);
  if ("journal" in proposed) return proposed.journal;
  const [reversible] = isId("jnl", proposed.reversal.journalId) ? await reversibleJournals(tx, [proposed.reversal]) : [];
  if (!reversible) throw nothingToReverse();
  return reversalOf(reversible, proposed.reversal);
}

async function manualJournalInsert(tx: Tx, { id, reason, proposedBy, effectiveAt, postings, reversalOf: reversed, lines }: Proposal): Promise<ManualJournal> {
  const [row] = await tx.read(manualJournals,
    `insert into ledger.manual_journal as m (id, state, reason, effective_at, proposed_by, postings, reversal_of, lines, expires_at)
     values ($1, 'PROPOSED', $2, $3, $4, $5, $6, $7, clock_timestamp() + $8 * interval '1 millisecond')
     returning ${manualJournals.select("m")}`,
    [uuidOf(id), reason, effectiveAt, proposedBy, postings && JSON.stringify(postings), reversed && uuidOf(reversed), lines && JSON.stringify(lines),
     manualJournalMachine.table.expire.within]);
  return present(row, "the manual journal just proposed");
}
