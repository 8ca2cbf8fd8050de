import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { stepBar } from "./four-eyes.ts";
import { manualJournalLock } from "./manual-journal-lock.ts";
import { manualJournalMachine, type ManualJournalCommand } from "./manual-journal-states.ts";
import type { ManualJournal } from "./manual-journal-tables.ts";

/**
 * The manual journal, locked, for somebody who may take this step on it now. Of two at once the second waits here, and
 * then finds what the first has left.
 * @throws Refused InvalidTransition, Invalid (no such manual journal; the step is another's to take)
 */
export async function manualJournalLockFor(tx: Tx, command: ManualJournalCommand, id: Id<"mjn">, caller: Caller): Promise<ManualJournal> {
  const proposed = await manualJournalLock(tx, id);
  transition(manualJournalMachine, command, proposed.state);
  const bar = stepBar(command, proposed, caller);
  if (bar) throw new Refused(invalid(["id"], bar));
  return proposed;
}
