import { notFound, Refused } from "@souk/shared/refusals";
import type { Currency } from "@souk/shared/money";

export const noItem = () => notFound(["id"], "There is no such break.");
export const noJournal = () => notFound(["input", "journalId"], "No journal that two people agreed on has this id, or it has mended another break already.");

/** The journal does not bring the books to where they should be. Nothing was changed. */
export const journalMovesOther = (movedMinor: bigint, neededMinor: bigint, currency: Currency) => new Refused({
  __typename: "JournalMovesOtherError", code: "JOURNAL_MOVES_OTHER", path: ["input", "journalId"],
  message: `It moves the accounts in question by ${movedMinor} of the smallest unit, not by ${neededMinor}.`, moved: { minor: movedMinor, currency }, needed: { minor: neededMinor, currency },
});
