import type { Outcome } from "@souk/shared/batcher";
import type { Tx } from "@souk/shared/database";
import { isId } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { nothingToReverse } from "../journals/journal-refusals.ts";
import type { NewJournal, PostedJournal } from "../journals/journal.ts";
import { post } from "../journals/post.ts";
import { reversalOf, type Reversal, type ReversibleJournal } from "./reversal.ts";
import { reversibleJournals } from "./reversal-reads.ts";

export { reversalOf, type Reversal, type ReversedLine } from "./reversal.ts";

/**
 * Takes journals back inside an open transaction, as `post` posts them: through the same door, all at once, in order,
 * a refused one left out. By lines, or all that remains of every line. Repeatable: a key that has taken
 * something back already answers that journal.
 *
 * As with `post`, the accounts' locks are the last a transaction takes: call one of the two, once, late.
 *
 * @returns one outcome for each reversal, in order. Refused: Invalid (no such journal or line), ReversalTooLarge,
 *          NothingToPost (nothing remains), and whatever `post` refuses
 * @throws Overtaken, RangeError as `post` does
 */
export async function reverse(tx: Tx, reversals: readonly Reversal[]): Promise<Outcome<PostedJournal>[]> {
  const outcomes = await attempt(tx, reversals);
  // Another reversal came between our look and our locks, so that less remains: we look again, under the locks we have by now.
  const again = reversals.flatMap((reversal, at) => (!reversal.lines && isOvertaken(outcomes[at]!) ? [at] : []));
  if (again.length === 0) return outcomes;
  const second = await attempt(tx, again.map((at) => reversals[at]!));
  return outcomes.map((outcome, at) => (again.includes(at) ? second[again.indexOf(at)]! : outcome));
}

async function attempt(tx: Tx, reversals: readonly Reversal[]): Promise<Outcome<PostedJournal>[]> {
  const named = reversals.filter(({ journalId }) => isId("jnl", journalId));
  const found = await reversibleJournals(tx, named);
  const built = reversals.map((reversal) => builtJournal(found[named.indexOf(reversal)], reversal));
  const journals = built.flatMap((one) => ("ok" in one ? [one.ok] : []));
  const posted = await post(tx, journals);
  return built.map((one) => ("ok" in one ? posted[journals.indexOf(one.ok)]! : one));
}

function builtJournal(reversible: ReversibleJournal | undefined, reversal: Reversal): Outcome<NewJournal> {
  if (!reversible) return { refused: nothingToReverse() };
  try {
    return { ok: reversalOf(reversible, reversal) };
  } catch (refused) {
    if (refused instanceof Refused) return { refused };
    throw refused;
  }
}

const overtakenCodes = ["REVERSAL_TOO_LARGE", "IDEMPOTENCY_KEY_REUSED"];
const isOvertaken = (outcome: Outcome<PostedJournal>): boolean =>
  "refused" in outcome && outcome.refused instanceof Refused && overtakenCodes.includes(outcome.refused.userErrors[0]!.code);
