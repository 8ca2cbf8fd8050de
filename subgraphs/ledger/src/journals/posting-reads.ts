import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import type { Currency, Money } from "@souk/shared/money";
import { seenAccount, sightValues, type AccountSight } from "../accounts/account-sight.ts";
import type { AccountKind } from "../accounts/chart.ts";
import { legsMax, type JournalId } from "./journal.ts";

/** An amount that was moved, as the caller sees it. */
export interface Posting {
  readonly journalId: JournalId;
  readonly line: number;
  readonly amount: Money;
  readonly debitKind: AccountKind;
  readonly creditKind: AccountKind;
  readonly debitAccountId: Id<"acc">;
  readonly creditAccountId: Id<"acc">;
  /** What the account held afterwards; null when it is not the caller's to see. */
  readonly debitBalance: Money | null;
  readonly creditBalance: Money | null;
  readonly reversesLine: number | null;
}
/** How much of a line was taken back. */
interface Reversed { readonly journalId: JournalId; readonly line: number; readonly minor: bigint }

/** Postings of journals, one statement for all that are asked for in one turn. */
export interface PostingLoaders {
  /** By line; those that touch no account the caller sees are left out. */
  of(journalId: JournalId): Promise<readonly Posting[]>;
  /** How much of a posting was taken back so far, in minor units. */
  reversedOf(posting: Posting): Promise<bigint>;
}

interface PostingRow {
  journal_id: string; line: number; minor: string; currency: Currency; reverses_line: number | null;
  debit_account_id: string; debit_kind: AccountKind; debit_balance: string | null;
  credit_account_id: string; credit_kind: AccountKind; credit_balance: string | null;
}

const moneyOrNull = (minor: string | null, currency: Currency): Money | null => (minor === null ? null : { minor: BigInt(minor), currency });

const postingOf = (row: PostingRow): Posting => ({
  journalId: idOf("jnl", row.journal_id), line: row.line, amount: { minor: BigInt(row.minor), currency: row.currency }, reversesLine: row.reverses_line,
  debitAccountId: idOf("acc", row.debit_account_id), debitKind: row.debit_kind, debitBalance: moneyOrNull(row.debit_balance, row.currency),
  creditAccountId: idOf("acc", row.credit_account_id), creditKind: row.credit_kind, creditBalance: moneyOrNull(row.credit_balance, row.currency),
});

/** Opens them for one operation of one caller. */
export function postingLoaders(sql: Sql, sight: AccountSight): PostingLoaders {
  const postings = batchedLists<JournalId, Posting>(async (journalIds) => (await sql.rows<PostingRow>(
    `select p.journal_id, p.line, p.minor, p.currency, p.reverses_line,
            p.debit_account_id, d.kind as debit_kind, case when ${seenAccount("d", 2)} then p.debit_balance end as debit_balance,
            p.credit_account_id, c.kind as credit_kind, case when ${seenAccount("c", 2)} then p.credit_balance end as credit_balance
       from ledger.posting p
       join ledger.account d on d.id = p.debit_account_id
       join ledger.account c on c.id = p.credit_account_id
      where p.journal_id = any($1::uuid[])
        and (${seenAccount("d", 2)} or ${seenAccount("c", 2)})
      order by p.journal_id, p.line`, [journalIds.map(uuidOf), ...sightValues(sight)])).map(postingOf), ({ journalId }) => journalId, legsMax);
  const reversed = batchedLists<JournalId, Reversed>(async (journalIds) => (await sql.rows<{ journal_id: string; line: number; minor: string }>(
    `select r.reversal_of as journal_id, p.reverses_line as line, sum(p.minor) as minor      -- by journal_reversals
       from ledger.journal r
       join ledger.posting p on p.journal_id = r.id
      where r.reversal_of = any($1::uuid[])
      group by r.reversal_of, p.reverses_line`, [journalIds.map(uuidOf)]))
    .map(({ journal_id: uuid, line, minor }) => ({ journalId: idOf("jnl", uuid), line, minor: BigInt(minor) })), ({ journalId }) => journalId, legsMax);
  return {
    of: (journalId) => postings.load(journalId),
    reversedOf: async ({ journalId, line }) => (await reversed.load(journalId)).find((one) => one.line === line)?.minor ?? 0n,
  };
}

/** What postings come to in each currency, in the order in which the currencies first stand there. */
export function totalsOf(postings: readonly Posting[]): Money[] {
  const totals = new Map<Currency, bigint>();
  for (const { amount: { minor, currency } } of postings) totals.set(currency, (totals.get(currency) ?? 0n) + minor);
  return [...totals].map(([currency, minor]) => ({ minor, currency }));
}
