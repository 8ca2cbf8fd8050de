import type { Sql } from "@souk/shared/database";

/** Where a payout stands among the entries of what its seller has. */
export interface PayoutEntry { readonly entryVersion: bigint; readonly entryAt: Date }

/**
 * Where those stand that left what their sellers have, by the keys of their journals. One statement, journal by journal: as
 * one join the planner, while it knows little of a table that grows fast, reads all postings to find those of some journals.
 */
export async function payoutEntries(sql: Sql, journalKeys: readonly string[]): Promise<ReadonlyMap<string, PayoutEntry>> {
  if (journalKeys.length === 0) return new Map();
  const rows = await sql.rows<{ key: string; version: string; at: Date }>(
    `select k.key, p.debit_version::text as version, p.posted_at as at
       from unnest($1::text[]) as k (key)
      cross join lateral (
        select debit_version, posted_at
          from ledger.journal_posting_v1
         where journal_key = k.key
           and line = 1
         limit 1) as p`, [journalKeys]);
  return new Map(rows.map(({ key, version, at }) => [key, { entryVersion: BigInt(version), entryAt: at }]));
}
