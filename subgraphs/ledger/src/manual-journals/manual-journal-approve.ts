import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { post } from "../journals/post.ts";
import { refusalAt } from "../posting/refusal-paths.ts";
import { reverse } from "../posting/reverse.ts";
import { manualJournalLockFor } from "./manual-journal-lock-for.ts";
import { manualJournalMove } from "./manual-journal-move.ts";
import type { ManualJournal } from "./manual-journal-tables.ts";
import { proposedJournal } from "./proposed-journal.ts";

/**
 * Posts what somebody else has proposed: its entry and its new state commit together. What the door refuses stays
 * PROPOSED, and may be approved under another key when the books allow it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition, Invalid (own proposal), and whatever `post` and `reverse` refuse; Overtaken (retryable)
 */
export const manualJournalApprove = verb("manualJournalApprove", async (tx, { caller }: Context, { id }: { readonly id: Id<"mjn"> }): Promise<ManualJournal> => {
  const proposed = await manualJournalLockFor(tx, "approve", id, caller);
  const asked = proposedJournal(proposed);
  const [outcome] = "journal" in asked ? await post(tx, [asked.journal]) : await reverse(tx, [asked.reversal]);
  if ("refused" in outcome!) throw refusalAt(outcome.refused, () => ["id"]);
  const journalId = outcome!.ok.id;
  const posted = await manualJournalMove(tx, proposed, "approve", { journalId });
  await publish(tx, "manualJournal.posted", { manualJournalId: id, proposedBy: posted.proposedBy, reason: posted.reason, journalId }, () => posted.version);
  return posted;
});
