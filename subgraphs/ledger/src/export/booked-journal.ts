import type { Currency } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";

/** One side of a posting: the account, and what it stood at afterwards, as its kind counts. Amounts are text in JSON. */
export interface PostedSide { readonly kind: AccountKind; readonly owner: string; readonly balance: string; readonly version: string }

/** A posting as it is in the books. */
export interface PostedLine {
  readonly line: number;
  readonly minor: string;
  readonly currency: Currency;
  readonly debit: PostedSide;
  readonly credit: PostedSide;
  readonly reversesLine: number | null;
}

/** A journal as it is in the books, with all its postings; moments in UTC to the microsecond. */
export interface BookedJournal {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly effectiveAt: string;
  readonly postedAt: string;
  readonly actor: string;
  readonly correlationId: string;
  readonly reversalOf: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly postings: readonly PostedLine[];
}

const moment = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const side = (account: string, prefix: string) =>
  `jsonb_build_object('kind', ${account}.kind, 'owner', ${account}.owner, 'balance', p.${prefix}_balance::text, 'version', p.${prefix}_version::text)`;

/** The select list that is read into a `BookedJournal`: of a journal `j` and its `bookedPostings`. */
export const bookedColumns = `
  j.id, j.key, j.kind, j.source_type as "sourceType", j.source_id as "sourceId", ${moment("j.effective_at")} as "effectiveAt",
  ${moment("j.posted_at")} as "postedAt", j.actor, j.correlation_id as "correlationId", j.reversal_of as "reversalOf", j.metadata, l.postings`;

/** A lateral join `l` with the postings of a journal `j`. */
export const bookedPostings = `lateral (
  select jsonb_agg(jsonb_build_object('line', p.line, 'minor', p.minor::text, 'currency', p.currency, 'reversesLine', p.reverses_line,
                                      'debit', ${side("d", "debit")}, 'credit', ${side("c", "credit")}) order by p.line) as postings
    from ledger.posting p
    join ledger.account d on d.id = p.debit_account_id
    join ledger.account c on c.id = p.credit_account_id
   where p.journal_id = j.id
) as l`;
