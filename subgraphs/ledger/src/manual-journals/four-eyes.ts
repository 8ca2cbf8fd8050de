import { hasRole, type Caller } from "@souk/shared/caller";
import type { ManualJournalCommand } from "./manual-journal-states.ts";
import type { ManualJournal } from "./manual-journal-tables.ts";

/** Who may propose and decide; the schema's rules say the same. */
const decidingRoles = ["FINANCE", "ADMIN"] as const;
/** Who reads manual journals. */
const readingRoles = [...decidingRoles, "AUDITOR"] as const;

/** True for those who read manual journals. */
export const readsManualJournals = (caller: Caller): boolean => hasRole(caller, ...readingRoles);

/** Why this caller may not take this step; null if they may. Nobody decides on what they have proposed: the database refuses that as well. */
export function stepBar(command: ManualJournalCommand, { proposedBy }: Pick<ManualJournal, "proposedBy">, caller: Caller): string | null {
  if (command === "expire") return "Only time does this.";
  if (!hasRole(caller, ...decidingRoles)) return "Finance decides this.";
  const isProposer = proposedBy === caller.actor;
  if (command === "withdraw") return isProposer ? null : "Only who proposed it withdraws it.";
  return isProposer ? "Somebody else must decide on what you have proposed." : null;
}
