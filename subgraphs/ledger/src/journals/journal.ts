import type { Id } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import type { AccountRef } from "../accounts/chart.ts";

/** One journal: an entry in the books. */
export type JournalId = Id<"jnl">;

/** Both sides of a movement: the debited account and the credited one. */
interface Sides { readonly debit: AccountRef; readonly credit: AccountRef }

/** A movement of an amount from one account to another; it becomes one posting, or none where it comes to nothing. */
export interface Leg extends Sides {
  readonly amount: Money;
  /** Absent: the whole amount or a refusal. Otherwise as much as floors and ceilings allow, and what becomes of the rest. */
  readonly upTo?: Rest;
  /** The line of the reversed journal that this takes back. */
  readonly reversesLine?: number;
}

/** What becomes of the part of an amount that accounts do not allow: it is dropped, or moves between two others. */
export type Rest = "dropped" | (Sides & { readonly upTo?: Rest });

/** An entry to be posted: once per key, however often it is asked for. */
export interface NewJournal {
  /** Unique for ever, named after the fact: `charge:ch_1:captured`. At most 200 characters. */
  readonly key: string;
  /** What happened, in camel case: `payment.captured`. */
  readonly kind: string;
  /** Of which object of the graph: its type and id. */
  readonly source: { readonly type: string; readonly id: string };
  /** When it happened; when it is posted, by default. */
  readonly effectiveAt?: Date;
  /** 1 to 64, in order: each sees what those before it have moved. */
  readonly legs: readonly Leg[];
  readonly reversalOf?: JournalId;
  /** Anything else worth keeping; at most 4 KB of JSON. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A journal that is in the books. */
export interface PostedJournal {
  readonly id: JournalId;
  /** True if it was there before this call. */
  readonly isReplay: boolean;
  /** What each leg came to, in minor units; a rest that moved on stands behind its leg. */
  readonly amounts: readonly bigint[];
}

/** More are a batch of their own; one statement handles them all. */
export const legsMax = 64;
export const keyMaxLength = 200;
/** Ten trillion euro, in cents: above is a mistake, and sums stay far inside a bigint. */
export const amountMax = 10n ** 15n;
export const metadataMaxBytes = 4_096;
/** A type of the graph. */
export const sourceTypeForm = /^[A-Z][a-zA-Z]*$/;
export const kindForm = /^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)*$/;

/** A leg as the door takes it: rests flattened into legs of their own that take what the one before leaves over. */
export interface FlatLeg extends Sides {
  readonly amount: Money;
  readonly isUpTo: boolean;
  readonly takesRest: boolean;
  readonly reversesLine: number | null;
}

/** The legs of a journal, each rest behind the leg that it is of. */
export const flatLegs = (legs: readonly Leg[]): FlatLeg[] => legs.flatMap((leg) => {
  const flat: FlatLeg[] = [{ ...sides(leg), amount: leg.amount, isUpTo: leg.upTo !== undefined, takesRest: false, reversesLine: leg.reversesLine ?? null }];
  for (let rest = leg.upTo; rest !== undefined && rest !== "dropped"; rest = rest.upTo)
    flat.push({ ...sides(rest), amount: leg.amount, isUpTo: rest.upTo !== undefined, takesRest: true, reversesLine: null });
  return flat;
});

const sides = ({ debit, credit }: Sides): Sides => ({ debit, credit });
