import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { legsMax, type JournalId } from "../journals/journal.ts";
import { metadataOf, metadataRule, type MetadataEntry } from "./metadata.ts";
import { refusalAt, type ArgumentPath } from "./refusal-paths.ts";
import { reverse, type ReversedLine } from "./reverse.ts";

/** A reversal, as input. */
export interface JournalReverseInput {
  /** The journal to take back. */
  readonly id: JournalId;
  readonly key: string;
  readonly kind: string;
  readonly lines?: readonly ReversedLine[] | null;
  readonly effectiveAt?: Date | null;
  readonly metadata?: readonly MetadataEntry[] | null;
}

/** Rules for the lines of a reversal as input. */
export const reversedLinesRule = z.array(z.unknown()).min(1, "Name a line, or leave them out to take back all that remains.")
  .max(legsMax, `A journal has at most ${legsMax} lines.`).nullish();

/** The door counts the last line first, and knows nothing of lines that were not named. */
export const reversalPathIn = (named: readonly ReversedLine[] | null | undefined, { input, journal }: { readonly input: readonly string[]; readonly journal: readonly string[] }): ArgumentPath => {
  const legs = (named ?? []).map(({ line }) => line).toSorted((a, b) => b - a);
  return ([first, second]) => {
    if (first === "reversalOf") return journal;
    if (first === "lines") return [...input, "lines", second!];
    if (first !== "postings") return ["input", first!];
    return named ? [...input, "lines", String(named.findIndex(({ line }) => line === legs[Number(second)]))] : journal;
  };
};

/**
 * Takes back a journal for one of our own processes, in whole or in part, by a journal of its own.
 *
 * Repeatable as `journalPost` is: by its idempotency key, and by its journal key under any other.
 * @throws Refused as `reverse` refuses; Overtaken (retryable)
 */
export const journalReverse = verb("journalReverse", async (tx, _context: Context, input: JournalReverseInput): Promise<{ readonly id: JournalId }> => {
  const { id, key, kind, lines, effectiveAt, metadata } = input;
  const [outcome] = await reverse(tx, [{ journalId: id, key, kind, ...(lines ? { lines } : {}), ...(effectiveAt ? { effectiveAt } : {}), ...metadataOf(metadata) }]);
  if ("refused" in outcome!) throw refusalAt(outcome.refused, reversalPathIn(lines, { input: ["input"], journal: ["id"] }));
  return { id: outcome!.ok.id };
}, { input: z.object({ lines: reversedLinesRule, metadata: metadataRule }) });
