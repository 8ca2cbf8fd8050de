import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { manualJournalLockFor } from "./manual-journal-lock-for.ts";
import { manualJournalMove } from "./manual-journal-move.ts";
import type { ManualJournal } from "./manual-journal-tables.ts";
import { reasonRule } from "./reason.ts";

/**
 * Turns down what somebody else has proposed. The reason stands in its history.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition, Invalid (own proposal)
 */
export const manualJournalReject = verb("manualJournalReject", async (tx, { caller }: Context, { id, reason }: { readonly id: Id<"mjn">; readonly reason: string }): Promise<ManualJournal> => {
  const proposed = await manualJournalLockFor(tx, "reject", id, caller);
  const rejected = await manualJournalMove(tx, proposed, "reject", { reason });
  await publish(tx, "manualJournal.rejected", { manualJournalId: id, proposedBy: rejected.proposedBy, reason }, () => rejected.version);
  return rejected;
}, { input: z.object({ reason: reasonRule }) });
