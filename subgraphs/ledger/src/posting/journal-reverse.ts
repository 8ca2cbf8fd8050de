import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { legsMax, type JournalId } from "../journals/journal.ts";
import { metadataOf, metadataRule, type MetadataEntry } from "./metadata.ts";
import { refusalAt, type ArgumentPath } from "./refusal-paths.ts";
import { reverse, type ReversedAmount } from "./reverse.ts";

/** A reversal, as input. */
export interface JournalReverseInput {
  /** The journal to take back. */
  readonly id: JournalId;
  readonly key: string;
  readonly kind: string;
  readonly amounts?: readonly ReversedAmount[] | null;
  readonly effectiveAt?: Date | null;
  readonly metadata?: readonly MetadataEntry[] | null;
}

/** Rules for the amounts of a reversal as input. */
export const reversedAmountsRule = z.array(z.unknown()).min(1, "Name a line, or leave the amounts out to take back all that remains.")
  .max(legsMax, `A journal has at most ${legsMax} lines.`).nullish();

/** The door counts the last line first, and knows nothing of amounts that were not named. */
export const reversalPathIn = (amounts: readonly ReversedAmount[] | null | undefined, { input, journal }: { readonly input: readonly string[]; readonly journal: readonly string[] }): ArgumentPath => {
  const lines = (amounts ?? []).map(({ line }) => line).toSorted((a, b) => b - a);
  return ([first, second]) => {
    if (first === "reversalOf") return journal;
    if (first === "amounts") return [...input, "amounts", second!];
    if (first !== "postings") return ["input", first!];
    return amounts ? [...input, "amounts", String(amounts.findIndex(({ line }) => line === lines[Number(second)]))] : journal;
  };
};

/**
 * Takes back a journal for one of our own processes, in whole or in part, by a journal of its own.
 *
 * Repeatable as `journalPost` is: by its idempotency key, and by its journal key under any other.
 * @throws Refused as `reverse` refuses; Overtaken (retryable)
 */
export const journalReverse = verb("journalReverse", async (tx, _context: Context, input: JournalReverseInput): Promise<{ readonly id: JournalId }> => {
  const { id, key, kind, amounts, effectiveAt, metadata } = input;
  const [outcome] = await reverse(tx, [{ journalId: id, key, kind, ...(amounts ? { amounts } : {}), ...(effectiveAt ? { effectiveAt } : {}), ...metadataOf(metadata) }]);
  if ("refused" in outcome!) throw refusalAt(outcome.refused, reversalPathIn(amounts, { input: ["input"], journal: ["id"] }));
  return { id: outcome!.ok.id };
}, { input: z.object({ amounts: reversedAmountsRule, metadata: metadataRule }) });
