import { createHash } from "node:crypto";
import { canonicalText } from "@souk/shared/fingerprint";
import { accountName } from "../accounts/chart.ts";
import type { FlatLeg, NewJournal } from "./journal.ts";

/** A leg as it was asked for, in the form it is kept in. */
export interface AskedLeg {
  readonly debit: string;
  readonly credit: string;
  readonly minor: string;
  readonly currency: string;
  readonly upTo?: true;
  readonly takesRest?: true;
  readonly reverses?: number;
}

/** A leg in the form it is kept and compared in. */
export const askedLeg = ({ debit, credit, amount, isUpTo, takesRest, reversesLine }: FlatLeg): AskedLeg => ({
  debit: accountName(debit), credit: accountName(credit), minor: String(amount.minor), currency: amount.currency,
  ...(isUpTo ? { upTo: true } : {}), ...(takesRest ? { takesRest: true } : {}), ...(reversesLine === null ? {} : { reverses: reversesLine }),
});

/** SHA-256 over everything that a journal says: equal content has an equal fingerprint, under whatever key. */
export const journalFingerprint = ({ kind, source, effectiveAt, reversalOf, metadata }: NewJournal, legs: readonly FlatLeg[]): Buffer =>
  createHash("sha256").update(canonicalText({ kind, source, effectiveAt, reversalOf, metadata: metadata ?? {}, legs: legs.map(askedLeg) })).digest();
