import type { Outcome } from "@souk/shared/batcher";
import type { Tx } from "@souk/shared/database";
import { Refused } from "@souk/shared/refusals";
import { journalReady, throughTheDoor, type ReadyJournal } from "./door.ts";
import { journalOutcomes } from "./journal-outcome.ts";
import type { NewJournal, PostedJournal } from "./journal.ts";

/** As many journals as one call takes: a batch of a flow, locked and written at once. */
export const journalsMax = 1_024;

/**
 * Posts journals inside an open transaction, all through the door at once: they commit with whatever else the
 * transaction writes, or not at all. In order: each sees what those before it have moved. A refused one is left out and
 * answered with its reason; the others are posted. Repeatable: a key that is in the books already answers its journal.
 *
 * The accounts' locks are the last a transaction takes: call it once, late, and commit soon.
 *
 * @returns one outcome for each journal, in order
 * @throws Overtaken (retryable) when another transaction wrote one of the keys, or closed the period, in this very moment;
 *         the transaction is lost and the next one is told what happened
 * @throws RangeError for more than 1,024 journals, or two with one key
 */
export async function post(tx: Tx, journals: readonly NewJournal[]): Promise<Outcome<PostedJournal>[]> {
  if (journals.length > journalsMax) throw new RangeError(`at most ${journalsMax} journals in one call`);
  if (new Set(journals.map(({ key }) => key)).size < journals.length) throw new RangeError("two journals of one call have one key");
  const prepared = journals.map((journal) => readyOrRefused(journal, tx));
  const ready = prepared.flatMap((one) => ("ok" in one ? [one.ok] : []));
  const answers = ready.length > 0 ? await throughTheDoor(tx, ready) : [];
  if (answers.some(({ outcome }) => outcome === "POSTED")) tx.announce("ledger");
  const told = await journalOutcomes(tx, answers);
  const outcomes = new Map<ReadyJournal, Outcome<PostedJournal>>(answers.map(({ asked }, at) => [asked, told[at]!]));
  return prepared.map((one) => ("ok" in one ? outcomes.get(one.ok)! : one));
}

function readyOrRefused(journal: NewJournal, { origin }: Tx): Outcome<ReadyJournal> {
  try {
    return { ok: journalReady(journal, origin) };
  } catch (refused) {
    if (refused instanceof Refused) return { refused };
    throw refused;
  }
}
