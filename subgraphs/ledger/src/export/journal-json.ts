import { idOf } from "@souk/shared/ids";
import type { BookedJournal } from "./booked-journal.ts";

/** A journal with its postings as one line of JSON. Amounts, balances and versions are text: they go beyond what a JSON number holds everywhere. */
export const jsonLineOfJournal = ({ id, key, kind, sourceType, sourceId, effectiveAt, postedAt, actor, correlationId, reversalOf, metadata, postings }: BookedJournal): string =>
  `${JSON.stringify({
    id: idOf("jnl", id), key, kind, source: { type: sourceType, id: sourceId }, effectiveAt, postedAt, actor, correlationId,
    reversalOf: reversalOf === null ? null : idOf("jnl", reversalOf), metadata,
    postings: postings.map(({ line, debit, credit, minor, currency, reversesLine }) => ({ line, debit, credit, minor, currency, reversesLine })),
  })}\n`;
