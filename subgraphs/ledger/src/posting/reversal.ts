import type { Money } from "@souk/shared/money";
import { invalid, Refused } from "@souk/shared/refusals";
import type { AccountRef } from "../accounts/chart.ts";
import { nothingToPost } from "../journals/journal-refusals.ts";
import type { JournalId, Leg, NewJournal } from "../journals/journal.ts";

/** How much of one line of a journal to take back. */
export interface ReversedLine {
  readonly line: number;
  readonly amount: Money;
}

/** A journal that takes back another, in whole or in part. */
export interface Reversal {
  readonly journalId: JournalId;
  /** Unique for ever among all journals, as that of any: the same key takes back once. */
  readonly key: string;
  /** What happened: `refund.settled`. */
  readonly kind: string;
  /** Absent: all that remains of every line. */
  readonly lines?: readonly ReversedLine[];
  /** The reversed journal's, by default. */
  readonly source?: NewJournal["source"];
  readonly effectiveAt?: Date;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** One posting of a journal that is to be reversed. */
export interface ReversibleLine {
  readonly line: number;
  readonly debit: AccountRef;
  readonly credit: AccountRef;
  /** What no reversal has taken back yet. */
  readonly remaining: Money;
  /** What the reversal under this key has taken back, in minor units; null while there is none. */
  readonly taken: bigint | null;
}

/** A journal as whoever reverses it needs it. */
export interface ReversibleJournal {
  readonly source: NewJournal["source"];
  /** The last one first: undone in this order, accounts stand where they stood before. */
  readonly lines: readonly ReversibleLine[];
}

/**
 * The journal that a reversal is: each leg the other way round, the last line first. A reversal is a journal like any
 * other and can be reversed itself. Pure.
 *
 * "All that remains" under a key that has taken something back already means the same as then, so that a repetition is
 * known as one.
 * @throws Refused Invalid (a line that is not there, or twice), NothingToPost (nothing remains)
 */
export function reversalOf({ source, lines }: ReversibleJournal, reversal: Reversal): NewJournal {
  const { journalId, key, kind, lines: named, effectiveAt, metadata } = reversal;
  const wrong = (named ?? []).flatMap(({ line }, at, all) => {
    if (!lines.some((one) => one.line === line)) return [invalid(["lines", String(at)], "The journal has no such line.")];
    return all.findIndex((one) => one.line === line) < at ? [invalid(["lines", String(at)], "A line is taken back once in a reversal.")] : [];
  });
  if (wrong.length > 0) throw new Refused(wrong, { isBadInput: true });
  const legs = lines.flatMap((line): Leg[] => {
    const amount = named ? named.find((one) => one.line === line.line)?.amount : { ...line.remaining, minor: line.taken ?? line.remaining.minor };
    return amount === undefined || (!named && amount.minor === 0n) ? [] : [{ debit: line.credit, credit: line.debit, amount, reversesLine: line.line }];
  });
  if (legs.length === 0) throw nothingToPost();
  return {
    key, kind, source: reversal.source ?? source, reversalOf: journalId, legs,
    ...(effectiveAt ? { effectiveAt } : {}), ...(metadata ? { metadata } : {}),
  };
}
