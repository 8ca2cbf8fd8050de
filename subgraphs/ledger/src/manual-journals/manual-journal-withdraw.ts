import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { manualJournalLockFor } from "./manual-journal-lock-for.ts";
import { manualJournalMove } from "./manual-journal-move.ts";
import type { ManualJournal } from "./manual-journal-tables.ts";

/**
 * Takes back one's own proposal.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition, Invalid (another's proposal)
 */
export const manualJournalWithdraw = verb("manualJournalWithdraw", async (tx, { caller }: Context, { id }: { readonly id: Id<"mjn"> }): Promise<ManualJournal> => {
  const proposed = await manualJournalLockFor(tx, "withdraw", id, caller);
  const withdrawn = await manualJournalMove(tx, proposed, "withdraw");
  await publish(tx, "manualJournal.withdrawn", { manualJournalId: id, proposedBy: withdrawn.proposedBy, reason: withdrawn.reason }, () => withdrawn.version);
  return withdrawn;
});
